//HintName: Paths.g.cs
// {ProjectDirectory}papers.bib
// {SolutionDirectory}x
// {CurrentDirectory}x
