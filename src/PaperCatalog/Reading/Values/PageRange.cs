using System.Text;

namespace PaperCatalog.Reading.Values;

/// <summary>Pages with a plain hyphen between the ends of a range.</summary>
internal static class PageRange
{
    public static string? Normalize(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny('\u2013', '\u2014', '-') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var isAfterDash = false;
        foreach (var c in text)
        {
            if (c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212')
            {
                while (result.Length > 0 && IsSpace(result[result.Length - 1]))
                {
                    result.Length--;
                }

                if (!isAfterDash)
                {
                    result.Append('-');
                }

                isAfterDash = true;
            }
            else if (!(isAfterDash && IsSpace(c)))
            {
                result.Append(c);
                isAfterDash = false;
            }
        }

        return result.ToString();
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u2009';
}
