using System.Text;

namespace PaperCatalog.Reading.Markup;

/// <summary>Text with the few HTML-like tags and entities that CSL and Crossref allow, as plain text.</summary>
/// <remarks>
/// Source: the citeproc-js manual, "HTML-like formatting tags"; JATS, which Crossref's abstracts are in. What looks like
/// a tag and is none of theirs (<c>a &lt; b</c>, <c>Vec&lt;T&gt;</c>) stays.
/// </remarks>
internal static class MarkupText
{
    private const int LongestTag = 400;

    private static readonly HashSet<string> s_tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "b", "em", "strong", "sup", "sub", "sc", "scp", "u", "span", "tt", "code", "font", "small", "a", "italic", "bold", "inf",
    };

    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "br", "div", "li", "ul", "ol", "jats:p", "jats:title", "jats:sec", "jats:list-item",
    };

    /// <summary>Whether reading a text changes it, so that a writer must escape it.</summary>
    public static bool IsMarkup(string text) =>
        text.AsSpan().IndexOfAny('<', '&') >= 0 && !string.Equals(ToPlain(text), text, StringComparison.Ordinal);

    /// <summary>Escapes a text so that <see cref="ToPlain"/> gives it back.</summary>
    public static string Escape(string text)
    {
        // All of them: one that begins no tag may do so once its neighbours are escaped.
        return IsMarkup(text) ? EscapeAll(text) : text;
    }

    /// <summary>Escapes a text that will stand beside tags.</summary>
    public static string EscapeAll(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;");

    /// <summary>The text without tags; the ends of paragraphs become line feeds.</summary>
    /// <param name="text">The text with tags.</param>
    /// <param name="nocase">Takes the parts that <c>span</c> elements of the class <c>nocase</c> hold, in order and apart; may be null.</param>
    public static string ToPlain(string text, List<TextRange>? nocase = null)
    {
        var mark = text.AsSpan().IndexOfAny('<', '&');
        if (mark < 0)
        {
            return text;
        }

        StringBuilder? result = null;
        Stack<int>? spans = null;
        var start = 0;
        for (var i = mark; i < text.Length; i++)
        {
            if (text[i] == '<' && TryTag(text, i, out var length, out var isBlock))
            {
                result ??= new StringBuilder(text.Length);
                result.Append(text, start, i - start);
                if (isBlock)
                {
                    EndParagraph(result);
                }
                else if (nocase is not null && IsSpan(text, i))
                {
                    ReadSpan(text.AsSpan(i, length), result.Length, spans ??= new Stack<int>(), nocase);
                }

                i += length - 1;
                start = i + 1;
            }
            else if (text[i] == '&' && Entity.TryRead(text, i, out length, out var value))
            {
                result ??= new StringBuilder(text.Length);
                result.Append(text, start, i - start).Append(value);
                i += length - 1;
                start = i + 1;
            }
        }

        if (result is null)
        {
            return text;
        }

        var whole = result.Append(text, start, text.Length - start).ToString();
        var plain = whole.Trim();
        if (nocase is { Count: > 0 })
        {
            Shift(nocase, whole.Length - whole.TrimStart().Length, plain.Length);
        }

        return plain;
    }

    private static bool IsSpan(string text, int position) =>
        string.Compare(text, position, "<span", 0, 5, StringComparison.OrdinalIgnoreCase) == 0
        || string.Compare(text, position, "</span", 0, 6, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Opens or closes a span; one of another class has the start -1.</summary>
    private static void ReadSpan(ReadOnlySpan<char> tag, int position, Stack<int> spans, List<TextRange> nocase)
    {
        if (tag[1] != '/')
        {
            spans.Push(tag.IndexOf("nocase".AsSpan(), StringComparison.OrdinalIgnoreCase) > 0 ? position : -1);
        }
        else if (spans.Count > 0 && spans.Pop() is >= 0 and var begin && position > begin)
        {
            nocase.RemoveAll(range => range.Start >= begin);
            nocase.Add(new TextRange(begin, position - begin));
        }
    }

    /// <summary>Moves ranges to the text without the white space around it.</summary>
    private static void Shift(List<TextRange> ranges, int offset, int length)
    {
        for (var i = ranges.Count - 1; i >= 0; i--)
        {
            var start = Math.Max(0, ranges[i].Start - offset);
            var end = Math.Min(length, ranges[i].End - offset);
            if (end <= start)
            {
                ranges.RemoveAt(i);
            }
            else
            {
                ranges[i] = new TextRange(start, end - start);
            }
        }
    }

    private static void EndParagraph(StringBuilder result)
    {
        while (result.Length > 0 && char.IsWhiteSpace(result[result.Length - 1]))
        {
            result.Length--;
        }

        if (result.Length > 0)
        {
            result.Append('\n');
        }
    }

    private static bool TryTag(string text, int position, out int length, out bool isBlock)
    {
        length = 0;
        isBlock = false;
        var start = position + 1;
        start += start < text.Length && text[start] == '/' ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 20 && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '-'))
        {
            end++;
        }

        if (end == start || end >= text.Length || !(text[end] is '>' or '/' || char.IsWhiteSpace(text[end])))
        {
            return false;
        }

        var name = text.Substring(start, end - start);
        isBlock = s_blocks.Contains(name);
        if (!isBlock && !s_tags.Contains(name)
            && !name.StartsWith("jats:", StringComparison.Ordinal) && !name.StartsWith("mml:", StringComparison.Ordinal))
        {
            return false;
        }

        var close = text.IndexOf('>', end, Math.Min(LongestTag, text.Length - end));
        if (close < 0 || text.IndexOf('<', end, close - end) >= 0)
        {
            return false;
        }

        length = close + 1 - position;
        return true;
    }
}
