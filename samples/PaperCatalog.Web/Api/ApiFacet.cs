using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Api;

/// <summary>A value of a filter: what is shown, what stands in the address, and how many papers it leaves.</summary>
internal sealed record ApiFacet(string Name, string Value, int Count)
{
    public static IReadOnlyList<ApiFacet> Of(IEnumerable<FacetValue> values) =>
        [.. values.Select(static value => new ApiFacet(value.Term.Name, value.Term.Slug, value.Count))];
}
