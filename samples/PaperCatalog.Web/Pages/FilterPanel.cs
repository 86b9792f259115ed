using System.Globalization;
using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Pages;

/// <summary>The filters by year, venue and author, each with how many papers it leaves.</summary>
internal static class FilterPanel
{
    private const int FirstValues = 7;
    private const int MoreValues = 40;
    private const int ChartHeight = 56;

    public static Html Show(PaperIndex index, SearchResult result) => Html.Of($"""
        <aside class="filters" aria-label="Filters">
          <details open>
            <summary>Filters</summary>
            {Years(result)}
            {Values("Venues", result.Venues, result.Query.Venue, slug => result.Query with { Venue = slug, Page = 1 }, index.Venues)}
            {Values("Authors", result.Authors, result.Query.Author, slug => result.Query with { Author = slug, Page = 1 }, index.Authors)}
          </details>
        </aside>
        """);

    public static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture);

    // The list does for everybody what the chart does for those who see it and point.
    private static Html Years(SearchResult result)
    {
        var query = result.Query;
        return Html.Of($"""
            <section class="facet">
              <h2 id="years">Years</h2>
              {Chart(result)}
              <form action="/" method="get" class="years">
                {Hidden("q", query.Text)}{Hidden("author", query.Author)}{Hidden("venue", query.Venue)}{Hidden("sort", query.Order == PaperOrder.Relevance ? null : query.Order.ToString().ToLowerInvariant())}
                <select name="year" aria-labelledby="years">
                  <option value="">Any year</option>
                  {result.Years.Reverse().Select(value => Html.Of($"""<option value="{value.Term.Slug}"{Selected(query.Year, value)}>{value.Term.Name} ({value.Count})</option>"""))}
                </select>
                <button type="submit">Show</button>
              </form>
            </section>
            """);
    }

    private static Html Chart(SearchResult result)
    {
        if (result.Years.Count < 2)
        {
            return Html.Empty;
        }

        var first = Year(result.Years[0]);
        var last = Year(result.Years[^1]);
        var highest = result.Years.Max(static value => value.Count);
        var width = (last - first + 1) * 6;
        return Html.Of($"""
            <svg class="chart" viewBox="0 0 {Number(width)} {Number(ChartHeight)}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {result.Years.Select(value => Bar(value, ((Year(value) - first) * 6) + 1, Height(value.Count, highest), result.Query))}
            </svg>
            <p class="ends" aria-hidden="true"><span>{YearText(first)}</span><span>{YearText(last)}</span></p>
            """);
    }

    private static Html Bar(FacetValue value, int left, int height, PaperQuery query) => Html.Of($"""
        <a href="{(query with { Year = Year(value), Page = 1 }).ToAddress()}" tabindex="-1"{(query.Year == Year(value) ? Html.Of($" class=\"chosen\"") : Html.Empty)}><title>{value.Term.Name}: {value.Count}</title><rect class="back" x="{Number(left - 1)}" y="0" width="6" height="{Number(ChartHeight)}"/><rect x="{Number(left)}" y="{Number(ChartHeight - height)}" width="4" height="{Number(height)}" rx="1"/></a>
        """);

    private static Html Values(
        string name, IReadOnlyList<FacetValue> values, string? chosen, Func<string?, PaperQuery> with, IReadOnlyDictionary<string, Term> all)
    {
        if (chosen is not null && values.All(value => value.Term.Slug != chosen) && all.TryGetValue(chosen, out var term))
        {
            values = [new FacetValue(term, 0), .. values];
        }

        // What is chosen stays in sight.
        var first = values.Where((value, i) => i < FirstValues || value.Term.Slug == chosen);
        var more = values.Where((value, i) => i >= FirstValues && value.Term.Slug != chosen).Take(MoreValues).ToArray();
        return values.Count == 0 ? Html.Empty : Html.Of($"""
            <section class="facet">
              <h2>{name}</h2>
              <ul>{first.Select(Line)}</ul>
              {(more.Length == 0 ? Html.Empty : Html.Of($"<details class=\"more\"><summary>{more.Length} more</summary><ul>{more.Select(Line)}</ul></details>"))}
            </section>
            """);

        Html Line(FacetValue value) => value.Term.Slug == chosen
            ? Html.Of($"""<li><a class="chosen" aria-current="true" href="{with(null).ToAddress()}"><span>{value.Term.Name}</span> <span class="count">{value.Count}<span class="hidden">{Papers(value.Count)}, chosen</span></span></a></li>""")
            : Html.Of($"""<li><a href="{with(value.Term.Slug).ToAddress()}"><span>{value.Term.Name}</span> <span class="count">{value.Count}<span class="hidden">{Papers(value.Count)}</span></span></a></li>""");
    }

    private static string Papers(int count) => count == 1 ? " paper" : " papers";

    private static Html Hidden(string name, string? value) =>
        string.IsNullOrEmpty(value) ? Html.Empty : Html.Of($"""<input type="hidden" name="{name}" value="{value}">""");

    private static Html Selected(int? year, FacetValue value) => year == Year(value) ? Html.Of($" selected") : Html.Empty;

    private static int Year(FacetValue value) => int.Parse(value.Term.Name, CultureInfo.InvariantCulture);

    private static int Height(int count, int highest) => Math.Max(3, count * ChartHeight / highest);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
