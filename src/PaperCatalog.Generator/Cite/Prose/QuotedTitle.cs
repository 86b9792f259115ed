namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>Finds the quotation that stands right before a citation, and with it the title.</summary>
internal static class QuotedTitle
{
    private const int LongestTitle = 300;

    /// <summary>What stands between the quotation marks; empty when nothing is quoted there.</summary>
    public static SourceSpan Before(string text, int citation, int windowStart)
    {
        // Between may stand names, a year and a few small words.
        var close = -1;
        for (var i = citation - 1; i >= windowStart && citation - i < CitationNeighbour.LongestGap; i--)
        {
            if (IsClose(text, i) && CitationNeighbour.IsGap(text, i + 1, citation))
            {
                close = i;
                break;
            }
        }

        if (close >= 0)
        {
            for (var i = close - 1; i >= windowStart && close - i < LongestTitle; i--)
            {
                if (IsOpen(text, i, text[close]))
                {
                    return SourceSpan.FromBounds(i + 1, close);
                }
            }
        }

        return Unclosed(text, citation, windowStart);
    }

    // `Aggregated Residual Transformations https://… has lost its second mark.
    private static SourceSpan Unclosed(string text, int citation, int windowStart)
    {
        for (var i = citation - 1; i >= windowStart && citation - i < LongestTitle; i--)
        {
            if (text[i] == '`')
            {
                var end = text.Substring(i, citation - i).TrimEnd(' ', '\n', '<', '(', ',').Length + i;
                return IsOpen(text, i, '`') && end > i + 1 ? SourceSpan.FromBounds(i + 1, end) : default;
            }
        }

        return default;
    }

    private static bool IsClose(string text, int i) =>
        text[i] is '"' or '\u201D' or '\'' or '\u2019' or '`' or '*' or '\u00BB'
        && i > 0 && !char.IsWhiteSpace(text[i - 1])
        && (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]));

    private static bool IsOpen(string text, int i, char close) =>
        text[i] == (close switch { '\u201D' => '\u201C', '\u2019' => '\u2018', '\u00BB' => '\u00AB', _ => close })
        && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])
        && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
}
