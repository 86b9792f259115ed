//HintName: F.g.cs
// f
