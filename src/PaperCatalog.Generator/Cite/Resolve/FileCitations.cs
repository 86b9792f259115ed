using PaperCatalog.Catalog;
using PaperCatalog.Collections;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Cite.Resolve;

/// <summary>The citations in one C# file, by the catalog that has the paper.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Citations">For each citation the class of a catalog of this project, or null for another assembly's; and the record.</param>
internal sealed record FileCitations(string Path, ValueList<(string? ClassName, string Record)> Citations)
{
    /// <summary>Finds the papers that a file's mentions mean. A project's own catalogs come first.</summary>
    public static FileCitations Of(FileMentions file, CitablePapers own, CitablePapers referenced, string projectDirectory)
    {
        var path = RelativePath.Of(file.Path, projectDirectory);
        var citations = new List<(string? ClassName, string Record)>();
        foreach (var mention in file.Mentions)
        {
            if ((own.Find(mention) ?? referenced.Find(mention)) is not var (catalog, paper))
            {
                continue;
            }

            var citation = new Citation
            {
                Symbol = mention.Symbol,
                SymbolId = mention.SymbolId,
                Path = path,
                Line = mention.Line,
                Locator = mention.Locator,
                Role = mention.Role,
                Form = mention.Form,
            };
            citations.Add(catalog.AssemblyName is null
                ? (catalog.ClassName, CitationText.Write(paper.Key, catalog: null, citation))
                : (null, CitationText.Write(paper.Key, catalog.QualifiedName, citation)));
        }

        // A line that says the same twice cites once.
        return new FileCitations(path, ValueList<(string?, string)>.From(citations.Distinct()));
    }
}
