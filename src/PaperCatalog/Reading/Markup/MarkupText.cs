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
        return IsMarkup(text) ? text.Replace("&", "&amp;").Replace("<", "&lt;") : text;
    }

    /// <summary>The text without tags; the ends of paragraphs become line feeds.</summary>
    public static string ToPlain(string text)
    {
        var mark = text.AsSpan().IndexOfAny('<', '&');
        if (mark < 0)
        {
            return text;
        }

        StringBuilder? result = null;
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

        return result is null ? text : result.Append(text, start, text.Length - start).ToString().Trim();
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
