namespace PaperCatalog.Reading.PlainText;

/// <summary>Takes the labels and resolvers off an identifier.</summary>
internal static class IdentifierLine
{
    private static readonly string[] s_doiPrefixes =
        ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:"];

    private static readonly string[] s_arXivPrefixes =
    [
        "https://arxiv.org/abs/", "http://arxiv.org/abs/", "https://arxiv.org/pdf/", "http://arxiv.org/pdf/",
        "arxiv.org/abs/", "arxiv:",
    ];

    public static string? Doi(string? text) => WithoutPrefix(text, s_doiPrefixes);

    public static string? ArXiv(string? text)
    {
        var id = WithoutPrefix(text, s_arXivPrefixes);
        var category = id?.IndexOf(" [", StringComparison.Ordinal) ?? -1;
        return category > 0 ? id!.Substring(0, category) : id;
    }

    private static string? WithoutPrefix(string? text, string[] prefixes)
    {
        text = text?.Trim();
        foreach (var prefix in prefixes)
        {
            if (text is not null && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                text = text.Substring(prefix.Length).Trim();
            }
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }
}
