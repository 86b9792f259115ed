//HintName: N.g.cs
// nested
