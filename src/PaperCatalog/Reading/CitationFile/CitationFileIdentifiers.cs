using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Yaml;

namespace PaperCatalog.Reading.CitationFile;

/// <summary>The identifiers of a work, from keys of their own or from its list of them.</summary>
internal readonly struct CitationFileIdentifiers
{
    public const string PubMedPrefix = "pmid:";
    public const string ArXivPrefix = "arXiv:";

    public CitationFileIdentifiers(YamlNode work)
    {
        Doi = null;
        ArXivId = null;
        PubMedId = NullIfBlank(work["pmid"]?.Text);
        foreach (var item in work["identifiers"]?.Items ?? [])
        {
            if (item["value"]?.Text?.Trim() is not { } value)
            {
                continue;
            }

            switch (item["type"]?.Text)
            {
                case "doi":
                    Doi ??= DoiText.Find(value);
                    break;
                case "other" or "url":
                    ArXivId ??= ArXivText.FindLabelled(value);
                    PubMedId ??= value.StartsWith(PubMedPrefix, StringComparison.OrdinalIgnoreCase) ? NullIfBlank(value.Substring(PubMedPrefix.Length).Trim()) : null;
                    break;
                default:
                    break;
            }
        }

        // The format's own converter takes the list first.
        Doi ??= work["doi"]?.Text is { } doi ? DoiText.Find(doi) : null;
    }

    public string? Doi { get; }

    public string? ArXivId { get; }

    public string? PubMedId { get; }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
