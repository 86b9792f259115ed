namespace PaperCatalog.Web.Search;

/// <summary>The papers found, a page of them, and what the filters would leave.</summary>
internal sealed record SearchResult
{
    public required PaperQuery Query { get; init; }

    /// <summary>All papers found, in order.</summary>
    public required IReadOnlyList<IndexedPaper> Found { get; init; }

    public required int PageSize { get; init; }

    public required IReadOnlyList<FacetValue> Authors { get; init; }

    /// <summary>From the first year to the last.</summary>
    public required IReadOnlyList<FacetValue> Years { get; init; }

    public required IReadOnlyList<FacetValue> Venues { get; init; }

    public int Total => Found.Count;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public int Page => Math.Min(Query.Page, Pages);

    /// <summary>The papers of the page.</summary>
    public IEnumerable<IndexedPaper> Shown => Found.Skip((Page - 1) * PageSize).Take(PageSize);
}
