using System.Text;

namespace PaperCatalog.Formatting;

/// <summary>Makes the text of a member fit for a place in a line.</summary>
internal static class FieldText
{
    /// <summary>
    /// The text on one line, without white space and separators (<c>, ; :</c>) at its ends; null for text that
    /// says nothing, such as a lone dash.
    /// </summary>
    public static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var start = 0;
        var end = text.Length;
        while (start < end && IsEdge(text[start]))
        {
            start++;
        }

        while (end > start && IsEdge(text[end - 1]))
        {
            end--;
        }

        var saysSomething = false;
        var needsFolding = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                saysSomething = true;
                continue;
            }

            var isSpace = IsSpace(c);
            saysSomething |= !isSpace && !char.IsPunctuation(c);
            needsFolding |= isSpace && (c is not (' ' or '\u00A0') || IsSpace(text[i + 1]));
        }

        if (!saysSomething)
        {
            return null;
        }

        return needsFolding ? Fold(text, start, end) : text.Substring(start, end - start);
    }

    /// <summary>Whether a sign is left out where it stands at an end.</summary>
    public static bool IsEdge(char c) => c is ',' or ';' or ':' || IsSpace(c);

    private static string Fold(string text, int start, int end)
    {
        var result = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (!IsSpace(text[i]))
            {
                result.Append(text[i]);
            }
            else if (!IsSpace(text[i - 1]))
            {
                // A single no-break space stays what it is.
                result.Append(text[i] == '\u00A0' && !IsSpace(text[i + 1]) ? '\u00A0' : ' ');
            }
        }

        return result.ToString();
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
