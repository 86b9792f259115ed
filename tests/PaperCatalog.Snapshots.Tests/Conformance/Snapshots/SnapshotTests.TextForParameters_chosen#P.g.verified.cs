//HintName: P.g.cs
// one
