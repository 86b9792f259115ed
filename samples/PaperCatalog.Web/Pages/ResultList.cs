using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Pages;

/// <summary>The papers found.</summary>
internal static class ResultList
{
    private static readonly (PaperOrder Order, string Name)[] s_orders =
    [
        (PaperOrder.Relevance, "Best first"), (PaperOrder.Newest, "Newest first"), (PaperOrder.Oldest, "Oldest first"), (PaperOrder.Title, "By title"),
    ];

    public static Html Show(PaperIndex index, SearchResult result) => Html.Of($"""
        <section class="results" aria-labelledby="count">
          <div class="above">
            <h2 id="count" data-status="{Status(result)}">{Status(result)}</h2>
            {Orders(result.Query)}
          </div>
          {Chips(index, result.Query)}
          {(result.Total == 0 ? Nothing(result.Query) : List(result))}
          {Pager.Show(result)}
        </section>
        """);

    /// <summary>Authors with a link each to what they wrote; the list ends early for a crowd.</summary>
    public static Html Authors(IndexedPaper paper, IReadOnlyList<string> words, int most)
    {
        var shown = paper.Authors.Take(most).Select((author, i) => Html.Of(
            $"""{(i > 0 ? ", " : "")}<a href="{new PaperQuery { Author = author.Slug }.ToAddress()}">{Prose.Marked(author.Name, words)}</a>"""));
        var rest = paper.Authors.Count - most;
        return Html.Of($"{shown}{(rest > 0 ? Html.Of($" and {rest} more") : paper.Paper.HasMoreAuthors ? Html.Of($" and others") : Html.Empty)}");
    }

    private static string Status(SearchResult result) => result.Total switch
    {
        0 => "No papers",
        1 => "1 paper",
        var total => total.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture) + " papers",
    };

    private static Html Orders(PaperQuery query) => Html.Of($"""
        <nav class="orders" aria-label="Order">{s_orders.Where(order => order.Order != PaperOrder.Relevance || query.Text.Length > 0).Select(order => IsChosen(query, order.Order)
            ? Html.Of($"""<a aria-current="true" href="{(query with { Order = order.Order, Page = 1 }).ToAddress()}">{order.Name}</a>""")
            : Html.Of($"""<a href="{(query with { Order = order.Order, Page = 1 }).ToAddress()}">{order.Name}</a>"""))}</nav>
        """);

    // Without words to fit, the newest come first anyway.
    private static bool IsChosen(PaperQuery query, PaperOrder order) =>
        order == (query.Order == PaperOrder.Relevance && query.Text.Length == 0 ? PaperOrder.Newest : query.Order);

    private static Html Chips(PaperIndex index, PaperQuery query)
    {
        var chips = new List<Html>();
        if (query.Author is { } author)
        {
            Add(index.Authors.GetValueOrDefault(author)?.Name ?? author, query with { Author = null, Page = 1 });
        }

        if (query.Year is { } year)
        {
            Add(FilterPanel.YearText(year), query with { Year = null, Page = 1 });
        }

        if (query.Venue is { } venue)
        {
            Add(index.Venues.GetValueOrDefault(venue)?.Name ?? venue, query with { Venue = null, Page = 1 });
        }

        return chips.Count == 0 ? Html.Empty : Html.Of($"""<ul class="chips" aria-label="Chosen filters">{chips}</ul>""");

        void Add(string name, PaperQuery without) =>
            chips.Add(Html.Of($"""<li><a href="{without.ToAddress()}" aria-label="Remove the filter {name}">{name} <span aria-hidden="true">×</span></a></li>"""));
    }

    private static Html Nothing(PaperQuery query) => Html.Of($"""
        <div class="empty">
          <p>Nothing here matches{(query.Text.Length > 0 ? Html.Of($" <q>{query.Text}</q>") : Html.Empty)}{(query.HasFilter ? " with these filters" : "")}.</p>
          <p><a href="{(query.HasFilter && query.Text.Length > 0 ? new PaperQuery { Text = query.Text }.ToAddress() : "/")}">{(query.HasFilter && query.Text.Length > 0 ? "Search without filters" : "Show all papers")}</a></p>
        </div>
        """);

    private static Html List(SearchResult result)
    {
        var words = PlainWords.Of(result.Query.Text).Distinct().ToArray();
        return Html.Of($"<ol class=\"papers\">{result.Shown.Select(paper => Item(paper, words))}</ol>");
    }

    private static Html Item(IndexedPaper paper, IReadOnlyList<string> words) => Html.Of($"""
        <li>
          <article>
            <h3><a href="{PaperPage.AddressOf(paper.Paper)}">{Prose.Marked(paper.Title, words)}</a></h3>
            <p class="by">{Authors(paper, words, 5)}</p>
            <p class="where">{Where(paper, words)}</p>
            {(paper.Paper.Abstract is { } text ? Html.Of($"<p class=\"snippet\">{Prose.Marked(Prose.Snippet(text, words), words)}</p>") : Html.Empty)}
          </article>
        </li>
        """);

    private static Html Where(IndexedPaper paper, IReadOnlyList<string> words)
    {
        var venue = paper.Venue is null
            ? Html.Empty
            : Html.Of($"""<a href="{new PaperQuery { Venue = paper.Venue.Slug }.ToAddress()}">{Prose.Marked(paper.Venue.Name, words)}</a> """);
        var year = paper.Year is { } number
            ? Html.Of($"""<a href="{new PaperQuery { Year = number }.ToAddress()}">{Prose.Marked(FilterPanel.YearText(number), words)}</a>""")
            : Html.Of($"undated");
        return Html.Of($"{venue}<span class=\"dot\" aria-hidden=\"true\">·</span> {year}");
    }
}
