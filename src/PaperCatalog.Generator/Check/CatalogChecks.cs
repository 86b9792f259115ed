using PaperCatalog.Generator.Check.Catalogs;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Check;

/// <summary>The check of all files of a compilation, made when the first file asks for it.</summary>
/// <remarks>
/// Not a <see cref="Lazy{T}"/>: an editor analyses one compilation many times and breaks off most of them, and a
/// broken-off check must not be what the next one gets.
/// </remarks>
internal sealed class CatalogChecks
{
    private readonly object _gate = new();
    private readonly IReadOnlyList<PaperFile> _files;
    private readonly ICatalogRule[] _rules;
    private CatalogCheck? _check;

    public CatalogChecks(IReadOnlyList<PaperFile> files, ICatalogRule[] rules)
    {
        _files = files;
        _rules = rules;
    }

    public CatalogCheck Get(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return _check ??= CatalogCheck.Of(_files, _rules, cancellationToken);
        }
    }
}
