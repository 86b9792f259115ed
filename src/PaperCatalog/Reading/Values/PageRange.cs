namespace PaperCatalog.Reading.Values;

/// <summary>Pages with a plain hyphen between the ends of a range.</summary>
internal static class PageRange
{
    private const int LongestOnStack = 128;

    public static string? Normalize(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny('\u2013', '\u2014', '-') < 0)
        {
            return text;
        }

        var result = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        var length = 0;
        var isAfterDash = false;
        foreach (var c in text)
        {
            if (c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212')
            {
                while (length > 0 && IsSpace(result[length - 1]))
                {
                    length--;
                }

                if (!isAfterDash)
                {
                    result[length++] = '-';
                }

                isAfterDash = true;
            }
            else if (!(isAfterDash && IsSpace(c)))
            {
                result[length++] = c;
                isAfterDash = false;
            }
        }

        return result.Slice(0, length).SequenceEqual(text.AsSpan()) ? text : result.Slice(0, length).ToString();
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u2009';
}
