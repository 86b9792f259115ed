using PaperCatalog.Collections;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Catalog.Combining;

/// <summary>Papers that are there already, such as those of a file that was read while the program runs.</summary>
internal sealed class GivenPapers : PaperStore
{
    private readonly ValueList<Paper> _papers;
    private readonly Lazy<Dictionary<string, Paper>> _byKey;
    private readonly Lazy<Dictionary<string, Paper>> _byIdentifier;

    public GivenPapers(IEnumerable<Paper> papers)
    {
        _papers = ValueList<Paper>.From(papers);
        // A key goes before an alias, whichever paper comes first, as in PaperLookup.
        _byKey = new(() => Index(static paper => [paper.Key], static paper => paper.Aliases));
        _byIdentifier = new(() => Index(static paper =>
        [
            paper.Doi is null ? null : IdentifierKey.OfDoi(paper.Doi),
            paper.ArXivId is null ? null : IdentifierKey.OfArXiv(paper.ArXivId),
        ]));
    }

    public override int Count => _papers.Count;

    public override Paper this[int index] =>
        (uint)index < (uint)_papers.Count ? _papers[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public override Paper? Find(string identifier) =>
        _byKey.Value.TryGetValue(identifier, out var paper)
        || (IdentifierKey.OfDoi(identifier) is { } doi && _byIdentifier.Value.TryGetValue(doi, out paper))
        || (IdentifierKey.OfArXiv(identifier) is { } arXivId && _byIdentifier.Value.TryGetValue(arXivId, out paper))
            ? paper
            : null;

    public override IEnumerator<Paper> GetEnumerator() => _papers.GetEnumerator();

    // Where two papers share a name of one sort, the first has it.
    private Dictionary<string, Paper> Index(params Func<Paper, IReadOnlyList<string?>>[] sorts)
    {
        var index = new Dictionary<string, Paper>(StringComparer.Ordinal);
        foreach (var namesOf in sorts)
        {
            foreach (var paper in _papers)
            {
                foreach (var name in namesOf(paper))
                {
                    if (name is not null && !index.ContainsKey(name))
                    {
                        index.Add(name, paper);
                    }
                }
            }
        }

        return index;
    }
}
