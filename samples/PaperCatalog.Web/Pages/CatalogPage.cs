using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Pages;

/// <summary>The page to search and to browse.</summary>
internal static class CatalogPage
{
    // Members, not strings: a key that is no longer in the file does not compile.
    private static readonly Paper[] s_picks = [Papers.Yamashiro2021Matsu, Papers.Larkspur2019Markup, Papers.Fairweather2024Next];

    public static IResult Show(PaperIndex index, SearchResult result) => Layout.Page(
        result.Query.Text.Length > 0 ? $"{result.Query.Text} – The Stillwater Papers" : "The Stillwater Papers",
        Html.Of($"""
            <section class="hero">
              <h1>A thousand papers nobody wrote</h1>
              <p class="lead">Tides, moss, owls and unhurried computing: {index.Count} made-up papers, typed and searchable.</p>
              <form class="search" role="search" action="/" method="get">
                <label for="q">Search titles, authors, venues and abstracts</label>
                <div class="field">
                  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false"><circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/></svg>
                  <input id="q" name="q" type="search" value="{result.Query.Text}" placeholder="owls 2019, a name, a DOI …" autocomplete="off" spellcheck="false" aria-controls="browse" aria-keyshortcuts="/">
                  <kbd aria-hidden="true">/</kbd>
                  <button type="submit">Search</button>
                </div>
                {Kept(result.Query)}
              </form>
              {Picks(result.Query)}
            </section>
            <div id="browse">
            {Browse(index, result)}
            </div>
            """));

    /// <summary>The part that changes while somebody types.</summary>
    public static Html Browse(PaperIndex index, SearchResult result) => Html.Of($"""
        {FilterPanel.Show(index, result)}
        {ResultList.Show(index, result)}
        """);

    // The filters that a new search keeps.
    private static IEnumerable<Html> Kept(PaperQuery query)
    {
        if (query.Author is not null)
        {
            yield return Html.Of($"""<input type="hidden" name="author" value="{query.Author}">""");
        }

        if (query.Year is { } year)
        {
            yield return Html.Of($"""<input type="hidden" name="year" value="{FilterPanel.YearText(year)}">""");
        }

        if (query.Venue is not null)
        {
            yield return Html.Of($"""<input type="hidden" name="venue" value="{query.Venue}">""");
        }

        if (query.Order != PaperOrder.Relevance)
        {
            yield return Html.Of($"""<input type="hidden" name="sort" value="{query.Order.ToString().ToLowerInvariant()}">""");
        }
    }

    private static Html Picks(PaperQuery query) => !query.IsEmpty || query.Page > 1 ? Html.Empty : Html.Of($"""
        <nav class="picks" aria-label="Where to start">
          <span>Start with</span>
          <ul>{s_picks.Select(static paper => Html.Of($"""<li><a href="{PaperPage.AddressOf(paper)}">{Short(paper.Title ?? paper.Key)}</a></li>"""))}</ul>
        </nav>
        """);

    private static string Short(string title) => title.Length <= 48 ? title : title[..title.LastIndexOf(' ', 46)] + " …";
}
