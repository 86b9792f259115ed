//HintName: Kept.g.cs
// kept
// kept