using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperCatalog.Sample;

/// <summary>A catalog as a table: what to type, how the paper begins, where its code is.</summary>
internal static class CatalogTable
{
    // Two bars at the ends, one between columns, and a space on each side of a cell.
    private const int FrameOfTwo = 7;
    private const int FrameOfThree = 10;
    private const int ShortestText = 30;

    public static Table Of(IReadOnlyList<Paper> papers, int width)
    {
        var members = papers.Max(static paper => paper.Key.Length);
        var links = papers.SelectMany(static paper => paper.Links).Max(static link => (int?)WebLink.ShortText(link).Length) ?? 0;
        var room = width - members - links - FrameOfThree;
        var hasLinkColumn = room >= ShortestText;
        room = hasLinkColumn ? room : Math.Max(width - members - FrameOfTwo, ShortestText);

        var table = new Table()
            .Border(TableBorder.Rounded)
            .BorderColor(Color.Grey)
            .Title($"[bold]{papers.Count} papers of {Markup.Escape(papers[0].Heading ?? "papers/abstracts.txt")}[/]")
            .AddColumn(new TableColumn("[bold]Papers.[/]").NoWrap())
            .AddColumn(hasLinkColumn ? "[bold]Begins with[/]" : "[bold]Begins with, links to[/]");
        if (hasLinkColumn)
        {
            table.AddColumn(new TableColumn("[bold]Links to[/]").NoWrap());
        }

        foreach (var paper in papers)
        {
            var member = new Text(paper.Key, new Style(Color.Aqua));
            var words = new Text(FirstWords(paper.Title ?? paper.Abstract ?? string.Empty, room));
            IRenderable link = paper.Links.Count == 0 ? Text.Empty : WebLink.Short(paper.Links[0]);
            if (hasLinkColumn)
            {
                table.AddRow(member, words, link);
            }
            else
            {
                table.AddRow(member, paper.Links.Count == 0 ? words : new Rows(words, link));
            }
        }

        return table;
    }

    /// <summary>As many whole words as fit.</summary>
    private static string FirstWords(string text, int room)
    {
        if (text.Length <= room)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', room - 2);
        return text[..(end < 0 ? room - 1 : end)].TrimEnd(',', ';', ':') + "\u2026";
    }
}
