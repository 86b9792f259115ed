using PaperCatalog.Generator.Cite.Raw;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Cite.Catalogs;

/// <summary>The papers of one project or assembly, found by all that names them.</summary>
/// <remarks>Where two papers share a name, the first has it, as in the look-up of a running program.</remarks>
internal sealed class CatalogPapers
{
    public static readonly CatalogPapers Empty = new([], []);

    private readonly Dictionary<string, IndexedPaper> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<PaperIdentifier, IndexedPaper> _byIdentifier = [];
    private readonly Dictionary<(string Class, string Identifier), IndexedPaper> _byMember = [];

    // The page of a conference stands in the records of all its papers, and names none of them.
    private readonly HashSet<PaperIdentifier> _shared = [];

    public CatalogPapers(IReadOnlyCollection<string> classes, IReadOnlyList<IndexedPaper> papers)
    {
        Classes = classes;
        Papers = papers;
        foreach (var paper in papers)
        {
            Add(paper);
        }
    }

    /// <summary>The catalogs' classes, with their namespaces.</summary>
    public IReadOnlyCollection<string> Classes { get; }

    public IReadOnlyList<IndexedPaper> Papers { get; }

    /// <summary>The paper of a key, alias, DOI or arXiv identifier; null when there is none.</summary>
    public IndexedPaper? Find(string text) =>
        _byKey.TryGetValue(text, out var paper)
        || (IdentifierKey.OfDoi(text) is { } doi && _byIdentifier.TryGetValue(PaperIdentifier.OfDoi(doi), out paper))
        || (IdentifierKey.OfArXiv(text) is { } id && _byIdentifier.TryGetValue(new(PaperIdentifierKind.ArXiv, id), out paper))
            ? paper
            : null;

    /// <summary>Whether a paper has a key or an alias.</summary>
    public bool HasKey(string key) => _byKey.ContainsKey(key);

    public IndexedPaper? Find(PaperIdentifier identifier) =>
        _byIdentifier.TryGetValue(identifier.ForLookup, out var paper) && !_shared.Contains(identifier.ForLookup) ? paper : null;

    /// <summary>Whether a paper of one catalog has a key, alias, DOI or arXiv identifier.</summary>
    public bool Has(string @class, string text) =>
        Find(text) is { } first
        && (first.Class == @class || Papers.Any(paper => paper.Class == @class && (Names(paper.Paper, text) || first.Paper.Key == paper.Paper.Key)));

    /// <summary>The paper of a member of a catalog's class, or of its class <c>Keys</c>; null when there is none.</summary>
    public IndexedPaper? FindMember(string @class, string identifier) => _byMember.TryGetValue((@class, identifier), out var paper) ? paper : null;

    private void Add(IndexedPaper paper)
    {
        if (paper.HasMember)
        {
            Add(_byMember, (paper.Class, paper.Identifier), paper);
        }

        foreach (var name in paper.FormerNames)
        {
            if (name.Identifier is { } identifier)
            {
                Add(_byMember, (paper.Class, identifier), paper);
            }
        }

        Add(_byKey, paper.Paper.Key, paper);
        foreach (var alias in paper.Paper.Aliases)
        {
            Add(_byKey, alias, paper);
        }

        if (paper.Paper.Doi is { } doi)
        {
            var identifier = PaperIdentifier.OfDoi(doi);
            Add(identifier, paper);

            // The Association for Computational Linguistics makes its DOIs of the numbers in its anthology.
            var slash = identifier.Key.LastIndexOf('/');
            if (identifier.Key.StartsWith("10.18653/v1/", StringComparison.Ordinal) || identifier.Key.StartsWith("10.3115/v1/", StringComparison.Ordinal))
            {
                Add(new(PaperIdentifierKind.AclAnthology, identifier.Key.Substring(slash + 1)), paper);
            }
        }

        if (paper.Paper.ArXivId is { } arXivId)
        {
            Add(PaperIdentifier.OfArXiv(arXivId), paper);
        }

        if (paper.Paper.UrlLink is { } url)
        {
            Add(PaperAddress.Identify(url.Text), paper);
        }
    }

    private void Add(PaperIdentifier identifier, IndexedPaper paper)
    {
        if (identifier.Kind != PaperIdentifierKind.None)
        {
            if (identifier.ForLookup.Kind == PaperIdentifierKind.Address && _byIdentifier.ContainsKey(identifier.ForLookup))
            {
                _shared.Add(identifier.ForLookup);
            }

            Add(_byIdentifier, identifier.ForLookup, paper);
        }
    }

    private static bool Names(Paper paper, string text) =>
        paper.Key == text
        || paper.Aliases.Contains(text)
        || (paper.Doi is { } doi && IdentifierKey.OfDoi(doi) is { } key && key == IdentifierKey.OfDoi(text))
        || (paper.ArXivId is { } id && IdentifierKey.OfArXiv(id) is { } arXiv && arXiv == IdentifierKey.OfArXiv(text));

    private static void Add<TName>(Dictionary<TName, IndexedPaper> table, TName name, IndexedPaper paper)
        where TName : notnull
    {
        if (!table.ContainsKey(name))
        {
            table.Add(name, paper);
        }
    }
}
