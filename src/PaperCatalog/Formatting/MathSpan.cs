namespace PaperCatalog.Formatting;

/// <summary>Finds mathematics in text.</summary>
internal static class MathSpan
{
    /// <summary>
    /// The length of the mathematics that begins at a dollar sign, with its delimiters; 0 when the dollar sign is
    /// a character like others. As in Pandoc, an inner delimiter touches what it encloses and no digit follows
    /// the last one, so that amounts of money are no mathematics; and its braces must pair, or it would break the value.
    /// </summary>
    public static int LengthAt(string text, int start)
    {
        var width = start + 1 < text.Length && text[start + 1] == '$' ? 2 : 1;
        var first = start + width;
        var depth = 0;
        var i = first;
        while (i < text.Length && text[i] != '$' && depth >= 0)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '$' or '\\')
            {
                i++;
            }
            else
            {
                depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            }

            i++;
        }

        var end = i + width;
        var isMath = depth == 0
            && i > first
            && end <= text.Length
            && text[end - 1] == '$'
            && !char.IsWhiteSpace(text[first])
            && !char.IsWhiteSpace(text[i - 1])
            && (end == text.Length || text[end] is not ('$' or (>= '0' and <= '9')));
        return isMath ? end - start : 0;
    }
}
