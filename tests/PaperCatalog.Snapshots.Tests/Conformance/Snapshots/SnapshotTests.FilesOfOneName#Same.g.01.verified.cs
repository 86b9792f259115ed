//HintName: Same.g.cs
// second generator
