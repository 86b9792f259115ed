namespace PaperCatalog.Generator.Name;

/// <summary>A paper and the identifier of its member.</summary>
/// <param name="Identifier">A C# identifier, unique in the catalog.</param>
/// <param name="Paper">The paper, with its final key.</param>
internal sealed record Member(string Identifier, Paper Paper);
