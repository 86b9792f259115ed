//HintName: Paths.g.cs
// {ProjectDirectory}papers.bib
// '{SolutionDirectory}'
// {CurrentDirectory}x
