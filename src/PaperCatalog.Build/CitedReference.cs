namespace PaperCatalog.Build;

/// <summary>A paper in the list of references.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Text">Its reference line, by which the list is sorted.</param>
/// <param name="Places">The code that cites it: assembly and place.</param>
internal sealed record CitedReference(Paper Paper, string Text, IReadOnlyList<(string AssemblyName, Citation Citation)> Places);
