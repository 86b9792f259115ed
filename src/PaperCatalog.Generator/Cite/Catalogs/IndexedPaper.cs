namespace PaperCatalog.Generator.Cite.Catalogs;

/// <summary>A paper that code can cite.</summary>
/// <param name="Paper">The paper, with its final key.</param>
/// <param name="Class">The class of its catalog, with its namespace.</param>
/// <param name="Identifier">The member of that class.</param>
/// <param name="IsOwn">Whether it is of this project, and not of a referenced assembly.</param>
internal sealed record IndexedPaper(Paper Paper, string Class, string Identifier, bool IsOwn)
{
    /// <summary>The class without its namespace.</summary>
    public string ClassName => Class.Substring(Class.LastIndexOf('.') + 1);
}
