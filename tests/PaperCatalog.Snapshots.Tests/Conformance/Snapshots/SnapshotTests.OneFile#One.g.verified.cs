//HintName: One.g.cs
// one  


