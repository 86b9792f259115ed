namespace PaperCatalog.Catalog;

/// <summary>Recognises the spellings in which people write a DOI or an arXiv identifier.</summary>
internal static class PaperIdentifier
{
    private static readonly string[] s_doiPrefixes =
        ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:"];

    private static readonly string[] s_arXivPrefixes =
    [
        "https://arxiv.org/abs/", "http://arxiv.org/abs/", "https://arxiv.org/pdf/", "http://arxiv.org/pdf/",
        "https://www.arxiv.org/abs/", "https://www.arxiv.org/pdf/", "arxiv.org/abs/", "arxiv.org/pdf/",
        "https://doi.org/10.48550/arXiv.", "10.48550/arXiv.", "arXiv:",
    ];

    /// <summary>The DOI alone; null when the text is none. Source: DOI Handbook, section 2.2 (<c>10.prefix/suffix</c>).</summary>
    public static string? ToDoi(string text)
    {
        var doi = Strip(text.Trim(), s_doiPrefixes);
        return doi.StartsWith("10.", StringComparison.Ordinal) && doi.IndexOf('/') is > 3 and var slash && slash < doi.Length - 1
            ? doi
            : null;
    }

    /// <summary>The arXiv identifier without its version; null when the text cannot be one.</summary>
    public static string? ToArXivId(string text)
    {
        var id = Strip(text.Trim(), s_arXivPrefixes);
        if (id.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            id = id.Substring(0, id.Length - 4);
        }

        var end = id.Length;
        while (end > 0 && id[end - 1] is >= '0' and <= '9')
        {
            end--;
        }

        if (end > 1 && end < id.Length && id[end - 1] is 'v' or 'V' && id[end - 2] is >= '0' and <= '9')
        {
            id = id.Substring(0, end - 1);
        }

        return id.Length >= 9 && id[id.Length - 1] is >= '0' and <= '9' && (id.IndexOf('.') == 4 || id.IndexOf('/') > 0) ? id : null;
    }

    private static string Strip(string text, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return text.Substring(prefix.Length).Trim();
            }
        }

        return text;
    }
}
