namespace PaperCatalog.Generator.Emit;

/// <summary>The number behind the name of a paper file's generated files, as an earlier file has that name.</summary>
/// <param name="ClassName">The catalog's class.</param>
/// <param name="Path">The paper file.</param>
/// <param name="Number">One for the second file of a name.</param>
internal sealed record HintNumber(string ClassName, string Path, int Number);
