namespace PaperCatalog.Web.Api;

/// <summary>The filters that lead on from a result.</summary>
internal sealed record ApiFacets(IReadOnlyList<ApiFacet> Authors, IReadOnlyList<ApiFacet> Years, IReadOnlyList<ApiFacet> Venues);
