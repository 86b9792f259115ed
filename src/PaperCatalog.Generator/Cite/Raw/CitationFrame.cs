namespace PaperCatalog.Generator.Cite.Raw;

/// <summary>The markup around an identifier in a comment: a Markdown link, an element of XML, brackets.</summary>
/// <param name="Shape">What it is.</param>
/// <param name="Outer">All of it, the identifier included.</param>
/// <param name="Inner">The words of a link; empty where there are none.</param>
/// <param name="Element">The element of XML that the link is; null for other links.</param>
internal readonly record struct CitationFrame(FrameShape Shape, SourceSpan Outer, SourceSpan Inner = default, string? Element = null)
{
    private const int LongestLinkText = 500;

    /// <summary>Finds the markup around an identifier.</summary>
    public static CitationFrame Of(string text, SourceSpan identifier, bool isXml) =>
        (isXml ? OfElement(text, identifier) : null)
        ?? OfMarkdown(text, identifier)
        ?? (isXml ? OfBrackets(text, identifier, "&lt;", "&gt;") : OfRestructuredText(text, identifier) ?? OfBrackets(text, identifier, "<", ">"))
        ?? OfBrackets(text, identifier, "`", "`")
        ?? OfBrackets(text, identifier, "\"", "\"")
        ?? OfBrackets(text, identifier, "'", "'")
        ?? (isXml ? null : OfBrackets(text, identifier, "[", "]"))
        ?? new CitationFrame(FrameShape.Bare, identifier);

    private static CitationFrame? OfElement(string text, SourceSpan identifier)
    {
        if (IsWithin(text, identifier.Start, "<code", "</code>") || IsWithin(text, identifier.Start, "<![CDATA[", "]]>"))
        {
            return new CitationFrame(FrameShape.Code, identifier);
        }

        var open = identifier.Start == 0 ? -1 : text.LastIndexOfAny(['<', '>'], identifier.Start - 1);
        if (open >= 0 && text[open] == '<' && open + 1 < text.Length && (char.IsLetter(text[open + 1]) || text[open + 1] is '/' or '!'))
        {
            return OfAttribute(text, identifier, open) ?? new CitationFrame(FrameShape.Code, identifier);
        }

        return OfBrackets(text, identifier, "<c>", "</c>");
    }

    // <see href="…"/>, <a href="…">words</a>
    private static CitationFrame? OfAttribute(string text, SourceSpan identifier, int open)
    {
        var nameEnd = open + 1;
        while (nameEnd < identifier.Start && char.IsLetter(text[nameEnd]))
        {
            nameEnd++;
        }

        var name = text.Substring(open + 1, nameEnd - open - 1);
        var attribute = text.Substring(nameEnd, identifier.Start - nameEnd).Replace(" ", string.Empty).Replace("\n", string.Empty);
        var tagEnd = text.IndexOf('>', identifier.End);
        if (name is not ("see" or "seealso" or "a") || attribute is not ("href=\"" or "href='") || tagEnd < 0)
        {
            return null;
        }

        if (text[tagEnd - 1] == '/')
        {
            return new CitationFrame(FrameShape.Brackets, SourceSpan.FromBounds(open, tagEnd + 1), default, name);
        }

        var endTag = "</" + name + ">";
        var close = text.IndexOf(endTag, tagEnd, StringComparison.Ordinal);
        return close < 0
            ? null
            : new CitationFrame(
                FrameShape.Link,
                SourceSpan.FromBounds(open, close + endTag.Length),
                SourceSpan.FromBounds(tagEnd + 1, close),
                name);
    }

    // [words](address "title")
    private static CitationFrame? OfMarkdown(string text, SourceSpan identifier)
    {
        var start = identifier.Start - 1;
        start -= start > 0 && text[start] == '<' ? 1 : 0;
        if (start < 1 || text[start] != '(' || text[start - 1] != ']' || FindOpen(text, start - 1) is not { } open)
        {
            return null;
        }

        var end = text.IndexOf(')', identifier.End);
        var hasTitle = end > identifier.End && text[identifier.End] is ' ' or '\n' or '>';
        return end != identifier.End && !(end > 0 && hasTitle && end - identifier.End < LongestLinkText)
            ? null
            : open > 0 && text[open - 1] == '!'
                ? new CitationFrame(FrameShape.Code, identifier)
                : new CitationFrame(FrameShape.Link, SourceSpan.FromBounds(open, end + 1), SourceSpan.FromBounds(open + 1, start - 1));
    }

    private static int? FindOpen(string text, int close)
    {
        var depth = 0;
        for (var i = close; i >= 0 && close - i < LongestLinkText; i--)
        {
            depth += text[i] == ']' ? 1 : text[i] == '[' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }

    // `words <address>`_
    private static CitationFrame? OfRestructuredText(string text, SourceSpan identifier)
    {
        var end = identifier.End;
        var isLink = identifier.Start > 1 && text[identifier.Start - 1] == '<' && string.CompareOrdinal(text, end, ">`_", 0, 3) == 0;
        var open = isLink ? text.LastIndexOf('`', identifier.Start - 1) : -1;
        if (open < 0 || identifier.Start - open > LongestLinkText)
        {
            return null;
        }

        end += 3;
        end += end < text.Length && text[end] == '_' ? 1 : 0;
        var inner = text.Substring(open + 1, identifier.Start - open - 2).TrimEnd();
        return new CitationFrame(FrameShape.Link, SourceSpan.FromBounds(open, end), new SourceSpan(open + 1, inner.Length));
    }

    private static CitationFrame? OfBrackets(string text, SourceSpan identifier, string open, string close)
    {
        var start = identifier.Start - open.Length;
        return start >= 0
            && string.CompareOrdinal(text, start, open, 0, open.Length) == 0
            && string.CompareOrdinal(text, identifier.End, close, 0, close.Length) == 0
                ? new CitationFrame(FrameShape.Brackets, SourceSpan.FromBounds(start, identifier.End + close.Length))
                : null;
    }

    private static bool IsWithin(string text, int position, string open, string close) =>
        position > 0
        && text.LastIndexOf(open, position - 1, StringComparison.Ordinal) is >= 0 and var begin
        && text.LastIndexOf(close, position - 1, StringComparison.Ordinal) < begin;
}
