using PaperCatalog.Generator.Name;

namespace PaperCatalog.Generator.Cite.Catalogs;

/// <summary>A paper that code can cite.</summary>
/// <param name="Paper">The paper, with its final key.</param>
/// <param name="Class">The class of its catalog, with its namespace.</param>
/// <param name="Identifier">The member of that class; empty when it has none.</param>
/// <param name="IsOwn">Whether it is of this project, and not of a referenced assembly.</param>
internal sealed record IndexedPaper(Paper Paper, string Class, string Identifier, bool IsOwn)
{
    /// <summary>The names that the paper had before.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    /// <summary>Whether the class has a member for it.</summary>
    public bool HasMember => Identifier.Length > 0;

    /// <summary>Whether a key is one that the paper had before.</summary>
    public bool HadKey(string key) => FormerNames.Any(name => name.Key == key);

    /// <summary>The class without its namespace.</summary>
    public string ClassName => Class.Substring(Class.LastIndexOf('.') + 1);
}
