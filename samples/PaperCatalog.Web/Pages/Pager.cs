using System.Globalization;
using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Pages;

/// <summary>The links from page to page.</summary>
internal static class Pager
{
    public static Html Show(SearchResult result) => result.Pages == 1 ? Html.Empty : Html.Of($"""
        <nav class="pager" aria-label="Pages">
          {Step(result, result.Page - 1, "prev", "‹", "Previous page")}
          {Numbers(result)}
          {Step(result, result.Page + 1, "next", "›", "Next page")}
        </nav>
        """);

    private static Html Step(SearchResult result, int page, string relation, string sign, string name) => page < 1 || page > result.Pages
        ? Html.Empty
        : Html.Of($"""<a rel="{relation}" href="{Address(result, page)}" aria-label="{name}">{sign}</a>""");

    // The first, the last, and those around this one.
    private static IEnumerable<Html> Numbers(SearchResult result)
    {
        var last = 0;
        foreach (var page in Enumerable.Range(1, result.Pages).Where(page => page == 1 || page == result.Pages || Math.Abs(page - result.Page) <= 1))
        {
            if (page - last > 1)
            {
                yield return Html.Of($"""<span aria-hidden="true">…</span>""");
            }

            var number = page.ToString(CultureInfo.InvariantCulture);
            yield return page == result.Page
                ? Html.Of($"""<a aria-current="page" href="{Address(result, page)}" aria-label="Page {number}">{number}</a>""")
                : Html.Of($"""<a href="{Address(result, page)}" aria-label="Page {number}">{number}</a>""");
            last = page;
        }
    }

    private static string Address(SearchResult result, int page) => (result.Query with { Page = page }).ToAddress();
}
