namespace PaperCatalog.Reading.Identifiers;

/// <summary>Finds the DOI in a field, which may hold a resolver's address or a label before it.</summary>
/// <remarks>Source: ISO 26324 and the DOI Handbook, 2.2: <c>10.</c>, the registrant's digits, a slash, and a suffix.</remarks>
internal static class DoiText
{
    /// <summary>The DOI in the case in which it is written; null when there is none.</summary>
    public static string? Find(string text)
    {
        var doi = Find(text.AsSpan());
        return doi.IsEmpty ? null : doi.Length == text.Length ? text : doi.ToString();
    }

    /// <summary>The DOI in the case in which it is written; empty when there is none.</summary>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> text)
    {
        var start = IndexOfDirectory(text, 0);
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
                return Trim(text.Slice(start));
            }

            // Without a slash behind the digits, none of them begins a DOI.
            start = IndexOfDirectory(text, end < text.Length && text[end] == '/' ? start + 3 : end);
        }

        return default;
    }

    /// <summary>The DOI in an address of the resolver; null for any other address.</summary>
    public static string? FindInUrl(string url)
    {
        var isResolver = url.IndexOf("doi.org/10.", StringComparison.OrdinalIgnoreCase) is > 0 and < 20;
        return isResolver ? Find(Unescape(url)) : null;
    }

    private static int IndexOfDirectory(ReadOnlySpan<char> text, int start)
    {
        var index = text.Slice(start).IndexOf("10.".AsSpan());
        return index < 0 ? -1 : start + index;
    }

    private static string Unescape(string url) => url.IndexOf('%') < 0 ? url : Uri.UnescapeDataString(url);

    // A second identifier, or a sentence, may follow.
    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (end > 0 && text[end - 1] is ',' or '.' or ';')
        {
            end--;
        }

        return text.Slice(0, end);
    }
}
