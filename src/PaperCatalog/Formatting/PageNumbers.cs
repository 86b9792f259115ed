using System.Text;

namespace PaperCatalog.Formatting;

/// <summary>Page numbers as they are shown.</summary>
internal static class PageNumbers
{
    private const char EnDash = '\u2013';

    /// <summary>The pages with en dashes in ranges; null when there are none.</summary>
    public static string? Format(string? pages)
    {
        var text = WithoutLabels(FieldText.Clean(pages));
        if (text is null || text.IndexOf('-') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf(',', start);
            end = end < 0 ? text.Length : end;
            AppendRange(result, text.AsSpan(start, end - start));
            if (end < text.Length)
            {
                result.Append(',');
            }

            start = end + 1;
        }

        return result.ToString();
    }

    /// <summary>The pages with <c>p.</c> or <c>pp.</c> before them; null when there are none.</summary>
    public static string? FormatWithLabel(string? pages)
    {
        var text = Format(pages);
        return text is null ? null : (text.IndexOfAny([EnDash, ',']) < 0 ? "p. " : "pp. ") + text;
    }

    /// <summary>
    /// A range has an odd number of hyphens, of which the middle one stands between the pages
    /// (<c>12-1-12-15</c>); a number of hyphens that is even belongs to one page's own name.
    /// </summary>
    private static void AppendRange(StringBuilder result, ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += IsFirstHyphen(text, i) ? 1 : 0;
        }

        var middle = count % 2 == 0 ? -1 : count / 2;
        var seen = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '-')
            {
                result.Append(text[i]);
            }
            else if (IsFirstHyphen(text, i))
            {
                result.Append(seen++ == middle ? EnDash : '-');
            }
        }
    }

    private static bool IsFirstHyphen(ReadOnlySpan<char> text, int index) =>
        text[index] == '-' && (index == 0 || text[index - 1] != '-');

    /// <summary>The text without <c>p.</c> or <c>pp.</c> before it, also where somebody put one before another.</summary>
    private static string? WithoutLabels(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var start = 0;
        while (LabelAt(text, start) is > 0 and var length)
        {
            start += length;
            while (start < text.Length && FieldText.IsEdge(text[start]))
            {
                start++;
            }
        }

        return start == 0 ? text : FieldText.Clean(text.Substring(start));
    }

    private static int LabelAt(string text, int start) =>
        string.Compare(text, start, "pp.", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? 3
        : string.Compare(text, start, "p.", 0, 2, StringComparison.OrdinalIgnoreCase) == 0 ? 2
        : 0;
}
