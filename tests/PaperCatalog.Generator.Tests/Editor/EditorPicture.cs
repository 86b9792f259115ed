using System.Globalization;
using System.Security;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>Draws an editor as SVG: lines of code in their colours, and what pops up under them.</summary>
internal sealed class EditorPicture(int width)
{
    private const int Margin = 24;
    private const int CodeLine = 24;
    private const int TextLine = 20;
    private const string Mono = "Cascadia Code, Consolas, Menlo, monospace";
    private const string Plain = "#d4d4d4";
    private const string Link = "#3794ff";

    private readonly StringBuilder _body = new();
    private int _y = Margin;

    /// <summary>Adds lines of code; a bar shows the caret where one is given.</summary>
    public void Code(string code, IEnumerable<ClassifiedSpan> colours, int caret = -1)
    {
        var spans = colours.Where(static span => !ClassificationTypeNames.AdditiveTypeNames.Contains(span.ClassificationType)).OrderBy(static span => span.TextSpan.Start).ToArray();
        var start = 0;
        foreach (var line in code.Split('\n'))
        {
            _y += CodeLine;
            _body.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Margin}\" y=\"{_y - 8}\" font-family=\"{Mono}\" font-size=\"15\" fill=\"{Plain}\" xml:space=\"preserve\">");
            for (var i = start; i < start + line.Length;)
            {
                var span = Array.Find(spans, span => span.TextSpan.Contains(i));
                var next = span.ClassificationType is null ? Array.Find(spans, span => span.TextSpan.Start > i).TextSpan.Start : span.TextSpan.End;
                next = Math.Min(next <= i ? int.MaxValue : next, start + line.Length);
                Run(code[i..next], Colour(span.ClassificationType));
                i = next;
            }

            _body.Append("</text>\n");
            if (caret >= start && caret <= start + line.Length)
            {
                var x = Margin + (int)((caret - start) * 9.02);
                _body.Append(CultureInfo.InvariantCulture, $"  <line x1=\"{x}\" x2=\"{x}\" y1=\"{_y - 22}\" y2=\"{_y - 4}\" stroke=\"#aeafad\" stroke-width=\"2\"/>\n");
            }

            start += line.Length + 1;
        }
    }

    /// <summary>Adds a list of choices, each with its remark; the first is the chosen one.</summary>
    public void List(int indent, IReadOnlyList<(string Name, string Remark)> items)
    {
        var column = 16 + items.Max(static item => item.Name.Length) * 8;
        Box(indent, (items.Count * TextLine) + 12, () =>
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (i == 0)
                {
                    _body.Append(CultureInfo.InvariantCulture, $"  <rect x=\"{indent + 1}\" y=\"{_y + 5}\" width=\"{width - indent - Margin - 2}\" height=\"{TextLine}\" fill=\"#04395e\"/>\n");
                }

                var y = _y + 20 + (i * TextLine);
                Text(indent + 12, y, items[i].Name, Plain, Mono);
                Text(indent + 12 + column, y, Fitting(items[i].Remark, width - indent - Margin - column - 24), "#9d9d9d");
            }
        });
    }

    /// <summary>Adds a card of paragraphs: the first in code's letters, links as links, the last as a place.</summary>
    public void Card(int indent, IReadOnlyList<string> paragraphs, int mostLines = 5)
    {
        var perLine = (int)((width - indent - Margin - 32) / 6.6);
        var lines = new List<(string Text, string Colour, string Font)>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var isPlace = i == paragraphs.Count - 1;
            var isLink = paragraphs[i].StartsWith("http", StringComparison.Ordinal);
            var wrapped = Wrap(paragraphs[i], perLine);
            lines.AddRange(wrapped.Take(mostLines).Select((line, number) =>
                (number == mostLines - 1 && wrapped.Count > mostLines ? line + " \u2026" : line, isPlace ? "#9cdcfe" : isLink ? Link : Plain, isPlace ? Mono : "inherit")));
            lines.Add((string.Empty, Plain, "inherit"));
        }

        var height = lines.Sum(static line => line.Text.Length == 0 ? 8 : TextLine) + 8;
        Box(indent, height, () =>
        {
            var y = _y + 4;
            foreach (var (text, colour, font) in lines)
            {
                y += text.Length == 0 ? 8 : TextLine;
                if (text.Length > 0)
                {
                    Text(indent + 16, y, text, colour, font);
                }
            }
        });
    }

    /// <summary>Adds a space between two pieces.</summary>
    public void Gap(int height) => _y += height;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {_y + Margin}\" font-family=\"Segoe UI, Helvetica, Arial, sans-serif\" font-size=\"14\">\n  <rect width=\"{width}\" height=\"{_y + Margin}\" rx=\"8\" fill=\"#1e1e1e\"/>\n{_body}</svg>\n");

    private static List<string> Wrap(string text, int perLine)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > perLine)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length == 0 ? string.Empty : " ").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static string Fitting(string text, int pixels)
    {
        var most = (int)(pixels / 6.8);
        return text.Length <= most ? text : text[..most].TrimEnd('\u2026', ' ') + "\u2026";
    }

    private static string Colour(string? classification) => classification switch
    {
        ClassificationTypeNames.Keyword => "#569cd6",
        ClassificationTypeNames.ClassName => "#4ec9b0",
        ClassificationTypeNames.StringLiteral => "#ce9178",
        ClassificationTypeNames.PropertyName or ClassificationTypeNames.ConstantName or ClassificationTypeNames.LocalName => "#9cdcfe",
        ClassificationTypeNames.MethodName => "#dcdcaa",
        ClassificationTypeNames.Comment or ClassificationTypeNames.XmlDocCommentText or ClassificationTypeNames.XmlDocCommentDelimiter => "#6a9955",
        ClassificationTypeNames.XmlDocCommentName or ClassificationTypeNames.XmlDocCommentAttributeName or ClassificationTypeNames.XmlDocCommentAttributeQuotes => "#808080",
        _ => Plain,
    };

    private void Box(int indent, int height, Action content)
    {
        _body.Append(CultureInfo.InvariantCulture, $"  <rect x=\"{indent}\" y=\"{_y}\" width=\"{width - indent - Margin}\" height=\"{height}\" rx=\"4\" fill=\"#252526\" stroke=\"#454545\"/>\n");
        content();
        _y += height;
    }

    private void Text(int x, int y, string text, string colour, string font = "inherit") => _body.Append(
        CultureInfo.InvariantCulture,
        $"  <text x=\"{x}\" y=\"{y}\" fill=\"{colour}\"{(font == "inherit" ? string.Empty : $" font-family=\"{font}\" font-size=\"13\"")}>{SecurityElement.Escape(text)}</text>\n");

    private void Run(string text, string colour) =>
        _body.Append(colour == Plain ? SecurityElement.Escape(text) : $"<tspan fill=\"{colour}\">{SecurityElement.Escape(text)}</tspan>");
}
