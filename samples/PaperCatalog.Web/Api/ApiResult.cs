using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Api;

/// <summary>A page of papers as the API gives it.</summary>
internal sealed record ApiResult(int Total, int Page, int Pages, IReadOnlyList<ApiPaper> Papers, ApiFacets Facets)
{
    public static ApiResult Of(SearchResult result) => new(
        result.Total,
        result.Page,
        result.Pages,
        [.. result.Shown.Select(ApiPaper.Of)],
        new ApiFacets(ApiFacet.Of(result.Authors), ApiFacet.Of(result.Years), ApiFacet.Of(result.Venues)));
}
