//HintName: Same.g.cs
// first generator
