//HintName: A.g.cs
// A
