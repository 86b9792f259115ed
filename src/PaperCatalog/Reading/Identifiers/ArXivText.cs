namespace PaperCatalog.Reading.Identifiers;

/// <summary>Finds arXiv identifiers.</summary>
/// <remarks>
/// Source: arXiv, "Understanding the arXiv identifier": <c>YYMM.NNNN</c> or <c>YYMM.NNNNN</c> since 2007-04,
/// <c>archive/YYMMNNN</c> (perhaps <c>archive.XX/…</c>) before; <c>vN</c> may follow either.
/// </remarks>
internal static class ArXivText
{
    /// <summary>The identifier in a field that should hold nothing else, with or without <c>arXiv:</c> or an address; null when it holds none.</summary>
    public static string? Find(string text) => Find(text.AsSpan()) is { IsEmpty: false } id ? id.ToString() : null;

    /// <summary>The same; empty when there is none.</summary>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return FindAt(trimmed, SkipPrefix(trimmed));
    }

    /// <summary>The identifier behind the word arXiv in a text such as <c>arXiv preprint arXiv:2010.13993</c>; null when there is none.</summary>
    public static string? FindLabelled(string text)
    {
        for (var index = text.IndexOf("arxiv", StringComparison.OrdinalIgnoreCase); index >= 0;
            index = text.IndexOf("arxiv", index + 5, StringComparison.OrdinalIgnoreCase))
        {
            var start = SkipPrefix(text.AsSpan(), index);
            if (start > index && At(text, start) is { } id)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The identifier in an arXiv DOI (<c>10.48550/arXiv.2010.13993</c>); null for any other DOI.</summary>
    public static string? FindInDoi(string doi) => FindInDoi(doi.AsSpan()) is { IsEmpty: false } id ? id.ToString() : null;

    /// <summary>The same; empty for any other DOI.</summary>
    public static ReadOnlySpan<char> FindInDoi(ReadOnlySpan<char> doi)
    {
        const string Prefix = "10.48550/arXiv.";
        return doi.StartsWith(Prefix.AsSpan(), StringComparison.OrdinalIgnoreCase) ? FindAt(doi, Prefix.Length) : default;
    }

    /// <summary>The identifier in an address of arXiv; null for any other address.</summary>
    public static string? FindInUrl(string url) => url.IndexOf("arxiv.org/", StringComparison.OrdinalIgnoreCase) >= 0 ? Find(url) : null;

    private static int SkipPrefix(ReadOnlySpan<char> text, int start = 0)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "www.", "export."])
        {
            start += StartsWith(text, start, scheme) ? scheme.Length : 0;
        }

        foreach (var prefix in (ReadOnlySpan<string>)["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/", "arxiv:", "arxiv.", "arxiv "])
        {
            if (StartsWith(text, start, prefix))
            {
                start += prefix.Length;
                break;
            }
        }

        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return start + (StartsWith(text, start, "abs/") ? 4 : 0);
    }

    private static bool StartsWith(ReadOnlySpan<char> text, int start, string prefix) =>
        text.Slice(start).StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The identifier that begins at an offset; null when there is none.</summary>
    public static string? At(string text, int start) => FindAt(text.AsSpan(), start) is { IsEmpty: false } id ? id.ToString() : null;

    private static ReadOnlySpan<char> FindAt(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfNew(text, start);
        end = end < 0 ? EndOfOld(text, start) : end;
        if (end < 0)
        {
            return default;
        }

        if (end + 1 < text.Length && text[end] is 'v' or 'V' && IsDigit(text[end + 1]))
        {
            end = EndOfDigits(text, end + 1);
        }

        return end < text.Length && char.IsLetterOrDigit(text[end]) ? default : text.Slice(start, end - start);
    }

    private static int EndOfNew(ReadOnlySpan<char> text, int start)
    {
        var dot = EndOfDigits(text, start);
        if (dot != start + 4 || dot >= text.Length || text[dot] != '.')
        {
            return -1;
        }

        var end = EndOfDigits(text, dot + 1);
        var month = ((text[start + 2] - '0') * 10) + text[start + 3] - '0';
        return end - dot - 1 is 4 or 5 && month is >= 1 and <= 12 ? end : -1;
    }

    private static int EndOfOld(ReadOnlySpan<char> text, int start)
    {
        var slash = start;
        while (slash < text.Length && slash - start < 20 && (char.IsLetter(text[slash]) || text[slash] is '-' or '.'))
        {
            slash++;
        }

        if (slash == start || slash >= text.Length || text[slash] != '/')
        {
            return -1;
        }

        var end = EndOfDigits(text, slash + 1);
        return end - slash - 1 == 7 ? end : -1;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
