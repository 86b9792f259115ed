namespace PaperCatalog.Reading.Identifiers;

/// <summary>Finds the DOI in a field, which may hold a resolver's address or a label before it.</summary>
/// <remarks>Source: ISO 26324 and the DOI Handbook, 2.2: <c>10.</c>, the registrant's digits, a slash, and a suffix.</remarks>
internal static class DoiText
{
    /// <summary>The DOI in the case in which it is written; null when there is none.</summary>
    public static string? Find(string text)
    {
        var start = text.IndexOf("10.", StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = start + 3;
            while (end < text.Length && text[end] is (>= '0' and <= '9') or '.')
            {
                end++;
            }

            var isBegin = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
            if (isBegin && end > start + 3 && end + 1 < text.Length && text[end] == '/')
            {
                return Trim(text, start);
            }

            // Without a slash behind the digits, none of them begins a DOI.
            var next = end < text.Length && text[end] == '/' ? start + 3 : end;
            start = text.IndexOf("10.", next, StringComparison.Ordinal);
        }

        return null;
    }

    /// <summary>The DOI in an address of the resolver; null for any other address.</summary>
    public static string? FindInUrl(string url)
    {
        var isResolver = url.IndexOf("doi.org/10.", StringComparison.OrdinalIgnoreCase) is > 0 and < 20;
        return isResolver ? Find(Unescape(url)) : null;
    }

    private static string Unescape(string url) => url.IndexOf('%') < 0 ? url : Uri.UnescapeDataString(url);

    private static string Trim(string text, int start)
    {
        // A second identifier, or a sentence, may follow.
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (end > start && text[end - 1] is ',' or '.' or ';')
        {
            end--;
        }

        return start == 0 && end == text.Length ? text : text.Substring(start, end - start);
    }
}
