using System.Globalization;

namespace PaperCatalog.Web.Search;

/// <summary>The catalog, ready to be searched. Read once; nothing changes after.</summary>
internal sealed class PaperIndex
{
    private readonly IndexedPaper[] _papers;
    private readonly Dictionary<string, IndexedPaper> _byKey;
    private readonly WordIndex _words;

    public PaperIndex(IEnumerable<Paper> papers)
    {
        // Newest first is the order of everything that has no better one.
        _papers = [.. papers.Select(static paper => new IndexedPaper(paper))
            .OrderByDescending(static paper => paper.Year ?? int.MinValue)
            .ThenByDescending(static paper => paper.Paper.Issued?.Month ?? 0)
            .ThenBy(static paper => paper.Title, StringComparer.Ordinal)];
        _byKey = _papers.ToDictionary(static paper => paper.Paper.Key, StringComparer.Ordinal);
        _words = new WordIndex(_papers);
        Authors = _papers.SelectMany(static paper => paper.Authors).DistinctBy(static term => term.Slug).ToDictionary(static term => term.Slug);
        Venues = _papers.Select(static paper => paper.Venue).OfType<Term>().DistinctBy(static term => term.Slug).ToDictionary(static term => term.Slug);
    }

    public int Count => _papers.Length;

    public IReadOnlyDictionary<string, Term> Authors { get; }

    public IReadOnlyDictionary<string, Term> Venues { get; }

    /// <summary>The paper with that key; null when there is none.</summary>
    public IndexedPaper? Find(string key) => _byKey.GetValueOrDefault(key);

    public SearchResult Search(PaperQuery query, int pageSize)
    {
        var matches = Matches(query.Text);
        var found = matches.Where(paper => HasAuthor(paper, query) && HasYear(paper, query) && HasVenue(paper, query));
        return new SearchResult
        {
            Query = query,
            Found = [.. Ordered(found, query.Order)],
            PageSize = pageSize,
            // Each filter counts what the others leave, so that one can go from value to value.
            Authors = Counted(matches.Where(paper => HasYear(paper, query) && HasVenue(paper, query)).SelectMany(static paper => paper.Authors)),
            Venues = Counted(matches.Where(paper => HasYear(paper, query) && HasAuthor(paper, query)).Select(static paper => paper.Venue).OfType<Term>()),
            Years = CountedYears(matches.Where(paper => HasAuthor(paper, query) && HasVenue(paper, query))),
        };
    }

    /// <summary>Papers that share keywords, authors or the venue with one.</summary>
    public IEnumerable<IndexedPaper> Related(IndexedPaper paper, int count) =>
        _papers.Where(other => other != paper)
            .Select(other => (Paper: other, Score: Likeness(paper, other)))
            .Where(static pair => pair.Score > 1)
            .OrderByDescending(static pair => pair.Score)
            .Take(count)
            .Select(static pair => pair.Paper);

    private IReadOnlyList<IndexedPaper> Matches(string text)
    {
        if (text.Length == 0)
        {
            return _papers;
        }

        // A key, DOI or arXiv identifier means one paper.
        if (Papers.TryFind(text, out var paper) && Find(paper.Key) is { } named)
        {
            return [named];
        }

        var words = PlainWords.Of(text).Distinct().ToArray();
        return words.Length == 0
            ? []
            : [.. _words.Find(words).OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key).Select(pair => _papers[pair.Key])];
    }

    private static IEnumerable<IndexedPaper> Ordered(IEnumerable<IndexedPaper> papers, PaperOrder order) => order switch
    {
        PaperOrder.Newest => papers.OrderByDescending(static paper => paper.Year ?? int.MinValue),
        PaperOrder.Oldest => papers.OrderBy(static paper => paper.Year ?? int.MaxValue),
        PaperOrder.Title => papers.OrderBy(static paper => paper.Title, StringComparer.OrdinalIgnoreCase),
        _ => papers,
    };

    private static bool HasAuthor(IndexedPaper paper, PaperQuery query) =>
        query.Author is null || paper.Authors.Any(author => author.Slug == query.Author);

    private static bool HasYear(IndexedPaper paper, PaperQuery query) => query.Year is null || paper.Year == query.Year;

    private static bool HasVenue(IndexedPaper paper, PaperQuery query) => query.Venue is null || paper.Venue?.Slug == query.Venue;

    private static FacetValue[] Counted(IEnumerable<Term> terms) =>
        [.. terms.GroupBy(static term => term.Slug)
            .Select(static group => new FacetValue(group.First(), group.Count()))
            .OrderByDescending(static value => value.Count)
            .ThenBy(static value => value.Term.Slug, StringComparer.Ordinal)];

    private static FacetValue[] CountedYears(IEnumerable<IndexedPaper> papers) =>
        [.. papers.Where(static paper => paper.Year is not null)
            .GroupBy(static paper => paper.Year!.Value)
            .OrderBy(static group => group.Key)
            .Select(static group => new FacetValue(Term.Of(group.Key.ToString(CultureInfo.InvariantCulture)), group.Count()))];

    private static int Likeness(IndexedPaper one, IndexedPaper other) =>
        (3 * one.Paper.Keywords.Intersect(other.Paper.Keywords).Count())
        + (2 * one.Authors.Intersect(other.Authors).Count())
        + (one.Venue == other.Venue ? 1 : 0);
}
