using PaperCatalog.Formatting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperCatalog.Sample;

/// <summary>One paper in full.</summary>
internal static class PaperPanel
{
    private const int Widest = 100;

    public static Panel Of(Paper paper, int width)
    {
        var rows = new List<IRenderable> { Reference(paper), Text.Empty };
        if (paper.Abstract is not null)
        {
            rows.Add(new Text(paper.Abstract));
            rows.Add(Text.Empty);
        }

        rows.AddRange(paper.Links.Select(WebLink.Full));
        rows.Add(new Text($"{paper.SourceFile}({paper.SourceLine})", new Style(Color.Grey)));
        return new Panel(new Rows(rows))
        {
            Header = new PanelHeader($" [bold]{Markup.Escape(paper.Title ?? paper.Key)}[/] "),
            Border = BoxBorder.Rounded,
            BorderStyle = new Style(Color.Grey),
            Padding = new Padding(2, 1),
            Width = Math.Min(width, Widest),
        };
    }

    /// <summary>The reference line, its italics and links shown as the terminal can.</summary>
    private static Paragraph Reference(Paper paper)
    {
        var line = new Paragraph();
        foreach (var run in ReferenceFormatter.Apa.FormatRuns(paper))
        {
            var decoration = run.Style == ReferenceStyle.Italic ? Decoration.Italic : Decoration.None;
            var colour = run.Target is null ? (Color?)null : Color.Blue;
            line.Append(run.Text, new Style(colour, null, decoration), run.Target is null ? null : new Link(run.Target));
        }

        return line;
    }
}
