using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Cite.Catalogs;

/// <summary>The public catalogs of referenced assemblies, read from their metadata.</summary>
internal static class ReferencedCatalogs
{
    /// <summary>Whether an assembly that uses the runtime library is referenced.</summary>
    public static bool CanExist(Compilation compilation) => false;

    /// <summary>The catalogs of each assembly that has some.</summary>
    public static IEnumerable<CatalogPapers> Of(Compilation compilation, CancellationToken cancellationToken) => [];
}
