using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Build;

/// <summary>What an assembly's metadata says about papers.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Catalogs">For each catalog's class the records of its papers by key.</param>
/// <param name="Citations">The citations in its code.</param>
internal sealed record CatalogAssembly(
    string Name,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, CatalogRecord>> Catalogs,
    IReadOnlyList<PaperCitation> Citations)
{
    /// <summary>An assembly that has no catalog and cites nothing.</summary>
    public static CatalogAssembly Empty(string name) => new(name, new Dictionary<string, IReadOnlyDictionary<string, CatalogRecord>>(), []);

    /// <summary>The paper that a citation means; null when the assembly does not have it.</summary>
    public Paper? Find(PaperCitation citation) =>
        Catalogs.TryGetValue(citation.ClassName, out var records) && records.TryGetValue(citation.Key, out var record)
            ? PageRecord.Read(record.Text, record.Shared)
            : null;
}
