namespace PaperCatalog.Generator.Name;

/// <summary>A member of the view by title.</summary>
/// <param name="Identifier">A C# identifier, unique in the view: title, authors and year.</param>
/// <param name="Member">The paper's member in the catalog.</param>
internal sealed record TitleMember(string Identifier, string Member);
