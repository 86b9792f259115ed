//HintName: P.g.cs
// a/b: c 3 True 
