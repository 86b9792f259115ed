using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Cite.Raw;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Cite.Catalogs;

/// <summary>All papers that the code of a project can cite: its own, and those of the public catalogs of referenced assemblies.</summary>
internal sealed class CatalogIndex
{
    private const string KeysClass = "Keys";

    // The project's own first.
    private readonly CatalogPapers[] _layers;

    private CatalogIndex(CatalogPapers[] layers) => _layers = layers;

    public IEnumerable<IndexedPaper> Papers => _layers.SelectMany(static layer => layer.Papers);

    /// <summary>The papers of the project itself.</summary>
    public CatalogPapers Own => _layers[0];

    public static CatalogIndex Of(OwnCatalogs own, Compilation compilation, CancellationToken cancellationToken) =>
        new([own.Papers(cancellationToken), .. AssemblyCatalogs.Of(compilation, cancellationToken)]);

    /// <summary>Whether another index was made of the same objects, and so finds the same.</summary>
    public bool IsSame(CatalogIndex other)
    {
        if (_layers.Length != other._layers.Length)
        {
            return false;
        }

        for (var i = 0; i < _layers.Length; i++)
        {
            if (!ReferenceEquals(_layers[i], other._layers[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The paper of a key, alias, DOI or arXiv identifier; null when there is none.</summary>
    public IndexedPaper? Find(string text) => First(layer => layer.Find(text));

    public IndexedPaper? Find(PaperIdentifier identifier) => First(layer => layer.Find(identifier));

    /// <summary>The paper that a typed citation means; null when it means none, or only the compiler knows.</summary>
    public IndexedPaper? Find(CitationMention mention) => mention.Kind switch
    {
        CitationTargetKind.Key => Find(mention.Target),
        CitationTargetKind.Name when ClassOf(mention.Target, out var identifier) is { } @class => First(layer => layer.FindMember(@class, identifier)),
        _ => null,
    };

    /// <summary>Whether a catalog with this class, namespace included, has a paper of a key or identifier.</summary>
    public bool Has(string @class, string text) => Array.Exists(_layers, layer => layer.Classes.Contains(@class) && layer.Has(@class, text));

    public bool IsCatalog(string @class) => Array.Exists(_layers, layer => layer.Classes.Contains(@class));

    /// <summary>Whether a name with dots names a member of a catalog that the catalog lacks.</summary>
    public bool IsMissing(string name) =>
        ClassOf(name, out var identifier) is { } @class
        && !ReservedNames.Contains(identifier)
        && First(layer => layer.FindMember(@class, identifier)) is null;

    /// <summary>The catalog of <c>Papers.X</c> or <c>Papers.Keys.X</c>, with or without a namespace; null when it is no catalog of ours.</summary>
    private string? ClassOf(string name, out string identifier)
    {
        var dot = name.LastIndexOf('.');
        identifier = name.Substring(dot + 1);
        var owner = dot < 0 ? string.Empty : name.Substring(0, dot);
        owner = owner.EndsWith("." + KeysClass, StringComparison.Ordinal) ? owner.Substring(0, owner.Length - KeysClass.Length - 1) : owner;
        foreach (var layer in _layers)
        {
            foreach (var @class in layer.Classes)
            {
                if (owner.Length > 0 && @class.EndsWith(owner, StringComparison.Ordinal)
                    && (@class.Length == owner.Length || @class[@class.Length - owner.Length - 1] == '.'))
                {
                    return @class;
                }
            }
        }

        return null;
    }

    private IndexedPaper? First(Func<CatalogPapers, IndexedPaper?> find)
    {
        foreach (var layer in _layers)
        {
            if (find(layer) is { } paper)
            {
                return paper;
            }
        }

        return null;
    }
}
