//HintName: P.g.cs
// plain -1 False 2.5
