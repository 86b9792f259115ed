using System.Globalization;
using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Pages;

/// <summary>The page of one paper.</summary>
internal static class PaperPage
{
    // Crossref's prefix for examples: nothing under it resolves.
    private const string ExamplePrefix = "10.5555/";

    public static string AddressOf(Paper paper) => "/papers/" + Uri.EscapeDataString(paper.Key);

    public static IResult Show(PaperIndex index, IndexedPaper paper) => Layout.Page(
        $"{paper.Title} – The Stillwater Papers",
        Html.Of($"""
            <article class="paper">
              <nav class="crumbs" aria-label="Breadcrumb"><a href="/">Papers</a>{Crumb(paper)}</nav>
              <h1>{Prose.Marked(paper.Title, [])}</h1>
              <p class="by">{ResultList.Authors(paper, [], 100)}</p>
              <p class="reference">{paper.Paper.ToString()}</p>
              <div class="columns">
                <div>
                  {Abstract(paper.Paper)}
                  {Keywords(paper.Paper)}
                  {Cite(paper.Paper)}
                </div>
                {Facts(paper)}
              </div>
              {Related(index, paper)}
            </article>
            """));

    private static Html Crumb(IndexedPaper paper) => paper.Venue is null ? Html.Empty : Html.Of(
        $""" <span aria-hidden="true">›</span> <a href="{new PaperQuery { Venue = paper.Venue.Slug }.ToAddress()}">{paper.Venue.Name}</a>""");

    private static Html Abstract(Paper paper) => paper.Abstract is null
        ? Html.Of($"<p class=\"abstract none\">No abstract.</p>")
        : Html.Of($"<h2>Abstract</h2>{paper.Abstract.Split('\n').Select(static part => Html.Of($"<p class=\"abstract\">{Prose.Marked(part, [])}</p>"))}");

    private static Html Keywords(Paper paper) => paper.Keywords.Count == 0 ? Html.Empty : Html.Of($"""
        <ul class="keywords" aria-label="Keywords">{paper.Keywords.Select(static word => Html.Of(
            $"""<li><a href="{new PaperQuery { Text = word }.ToAddress()}">{word}</a></li>"""))}</ul>
        """);

    // Without scripts all three stand below each other; with them they are tabs.
    private static Html Cite(Paper paper) => Html.Of($"""
        <section class="cite" aria-labelledby="cite">
          <h2 id="cite">Cite</h2>
          {CiteFormat.All.Select(format => Html.Of($"""
            <div class="format" id="{format.Extension}" data-name="{format.Name}">
              <h3>{format.Name}</h3>
              <p class="actions">
                <button type="button" class="copy" hidden>Copy {format.Name}</button>
                <a href="{AddressOf(paper)}.{format.Extension}" download>Download<span class="hidden"> {format.Name}</span></a>
              </p>
              <pre tabindex="0" role="region" aria-label="{format.Name} of this paper"><code>{format.Write([paper])}</code></pre>
            </div>
            """))}
        </section>
        """);

    private static Html Facts(IndexedPaper paper)
    {
        var source = paper.Paper;
        return Html.Of($"""
            <aside aria-label="Details">
              <dl>
                {Fact("Published", source.Issued is { } date ? Date(date) : "undated")}
                {Fact("Venue", paper.Venue?.Name)}
                {Fact("Volume", source.Volume is null || source.Issue is null ? source.Volume : $"{source.Volume}, issue {source.Issue}")}
                {Fact("Pages", source.Pages?.Replace('-', '–'))}
                {Fact("Number", source.Number)}
                {(source.Doi is { } doi ? Html.Of($"<div><dt>DOI</dt><dd>{Doi(doi)}</dd></div>") : Html.Empty)}
                <div><dt>Key</dt><dd><code>{source.Key}</code></dd></div>
                {(source.SourceFile is null ? Html.Empty : Html.Of($"<div><dt>Read from</dt><dd><code>{source.SourceFile}</code>, line {source.SourceLine ?? 1}</dd></div>"))}
              </dl>
            </aside>
            """);
    }

    private static Html Fact(string name, string? value) =>
        value is null ? Html.Empty : Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Html Doi(string doi) => doi.StartsWith(ExamplePrefix, StringComparison.Ordinal)
        ? Html.Of($"<span class=\"doi\">{doi}</span>")
        : Html.Of($"<a href=\"https://doi.org/{doi}\" rel=\"external\">{doi}</a>");

    private static string Date(PartialDate date) => date.Month is { } month
        ? $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {FilterPanel.YearText(date.Year)}"
        : FilterPanel.YearText(date.Year);

    private static Html Related(PaperIndex index, IndexedPaper paper)
    {
        var related = index.Related(paper, 3).ToArray();
        return related.Length == 0 ? Html.Empty : Html.Of($"""
            <section class="related" aria-labelledby="related">
              <h2 id="related">On the same shelf</h2>
              <ul>{related.Select(static other => Html.Of($"""
                <li><a href="{AddressOf(other.Paper)}"><span class="title">{Prose.Marked(other.Title, [])}</span><span class="where">{other.Venue?.Name} · {(other.Year is { } year ? FilterPanel.YearText(year) : "undated")}</span></a></li>
                """))}</ul>
            </section>
            """);
    }
}
