using System.Globalization;
using System.Text;

namespace PaperCatalog.Catalog.Pages;

/// <summary>How a field's text comes of a variable's: a few characters put in, such as braces, or in place of others, such as commands.</summary>
/// <remarks>
/// Edits stand between tabs, each as <c>SKIP[-REMOVE]+TEXT</c>: leave so many characters of the variable as they are, leave out so many,
/// and put in a text.
/// </remarks>
internal static class TextEdits
{
    private const int LongestRemoved = 12;
    private const int LongestPutIn = 40;
    private const int AgreeingCharacters = 3;

    /// <summary>The edits as page text; null when they would be no shorter than the text itself.</summary>
    public static string? Write(string variable, string text)
    {
        var most = text.Length * 3 / 4;
        var edits = new StringBuilder();
        var (from, to, last) = (0, 0, 0);
        while (true)
        {
            while (from < variable.Length && to < text.Length && variable[from] == text[to])
            {
                from++;
                to++;
            }

            if (from == variable.Length && to == text.Length)
            {
                return edits.Length > most ? null : edits.ToString();
            }

            if (edits.Length > most || Resume(variable, from, text, to) is not var (removed, added))
            {
                return null;
            }

            if (edits.Length > 0)
            {
                edits.Append('\t');
            }

            edits.Append((from - last).ToString(CultureInfo.InvariantCulture));
            if (removed > 0)
            {
                edits.Append('-').Append(removed.ToString(CultureInfo.InvariantCulture));
            }

            edits.Append('+');
            PageText.AppendValue(edits, text.Substring(to, added), isPart: true);
            from += removed;
            to += added;
            last = from;
        }
    }

    /// <summary>The field's text.</summary>
    public static string Apply(string variable, ReadOnlySpan<char> edits)
    {
        var text = new StringBuilder(variable.Length + edits.Length);
        var from = 0;
        while (!edits.IsEmpty)
        {
            var tab = edits.IndexOf('\t');
            var edit = tab < 0 ? edits : edits.Slice(0, tab);
            edits = tab < 0 ? default : edits.Slice(tab + 1);

            var skip = Number(ref edit);
            text.Append(variable, from, skip);
            from += skip;
            if (edit[0] == '-')
            {
                edit = edit.Slice(1);
                from += Number(ref edit);
            }

            text.Append(PageText.Unescape(edit.Slice(1)));
        }

        return text.Append(variable, from, variable.Length - from).ToString();
    }

    // The nearest places from which both texts go on alike.
    private static (int Removed, int Added)? Resume(string variable, int from, string text, int to)
    {
        for (var distance = 1; distance <= LongestRemoved + LongestPutIn; distance++)
        {
            for (var removed = Math.Max(0, distance - LongestPutIn); removed <= Math.Min(distance, LongestRemoved); removed++)
            {
                if (Agree(variable, from + removed, text, to + distance - removed))
                {
                    return (removed, distance - removed);
                }
            }
        }

        return null;
    }

    private static bool Agree(string variable, int from, string text, int to)
    {
        var left = variable.Length - from;
        if (left < 0 || text.Length < to)
        {
            return false;
        }

        return left < AgreeingCharacters || text.Length - to < AgreeingCharacters
            ? left == text.Length - to && string.CompareOrdinal(variable, from, text, to, left) == 0
            : variable[from] == text[to] && variable[from + 1] == text[to + 1] && variable[from + 2] == text[to + 2]; // asked at every place
    }

    private static int Number(ref ReadOnlySpan<char> text)
    {
        var (value, length) = (0, 0);
        while (length < text.Length && text[length] is >= '0' and <= '9')
        {
            value = (value * 10) + text[length++] - '0';
        }

        text = text.Slice(length);
        return value;
    }
}
