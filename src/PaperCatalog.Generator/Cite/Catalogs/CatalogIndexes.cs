using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generator.Cite.Catalogs;

/// <summary>The index of a compilation, made when the first file with a citation asks for it.</summary>
/// <remarks>Like <c>CatalogChecks</c>, no <see cref="Lazy{T}"/>: a broken-off reading must not be what the next one gets.</remarks>
internal sealed class CatalogIndexes(AnalyzerOptions options, Compilation compilation)
{
    private readonly object _gate = new();
    private CatalogIndex? _index;

    public OwnCatalogs Own { get; } = OwnCatalogs.Of(options);

    /// <summary>Whether there can be a paper at all; where there is none, nothing is to be said.</summary>
    public bool CanHavePapers => Own.Files.Count > 0 || AssemblyCatalogs.CanExist(compilation);

    public CatalogIndex Get(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return _index ??= CatalogIndex.Of(Own, compilation, cancellationToken);
        }
    }
}
