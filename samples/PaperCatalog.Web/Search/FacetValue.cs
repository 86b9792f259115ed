namespace PaperCatalog.Web.Search;

/// <summary>A value one can filter by, and how many papers it leaves.</summary>
internal sealed record FacetValue(Term Term, int Count);
