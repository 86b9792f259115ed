//HintName: Other.g.cs
// another
