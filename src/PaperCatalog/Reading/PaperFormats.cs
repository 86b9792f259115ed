namespace PaperCatalog.Reading;

/// <summary>Which format a file has, and what formats are called.</summary>
internal static class PaperFormats
{
    /// <summary>The format that a file's extension tells; null when other tools use the extension too, or nobody does.</summary>
    public static PaperFormat? FromPath(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 ? null : path.Substring(dot).ToUpperInvariant() switch
        {
            ".BIB" or ".BIBTEX" => PaperFormat.BibTeX,
            ".RIS" => PaperFormat.Ris,
            ".NBIB" => PaperFormat.PubMedTagged,
            ".ENW" => PaperFormat.EndNoteTagged,
            ".CFF" => PaperFormat.CitationFile,
            _ => null,
        };
    }

    /// <summary>The format of a file: what its content shows, else what its extension tells, else plain text.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="expected">What the extension tells, if the content shows another format; else null.</param>
    public static PaperFormat Find(string path, string text, out PaperFormat? expected)
    {
        expected = null;
        var told = FromPath(path);
        if (FormatSigns.Find(text) is not { } shown)
        {
            return told ?? (IsDamagedJson(path, text) ? PaperFormat.CslJson : PaperFormat.PlainText);
        }

        if (told is not null && told != shown)
        {
            expected = told;
        }

        return shown;
    }

    /// <summary>Whether a file of JSON begins with a sign of JSON that is out of place, such as a stray comma; UTF-16 read as UTF-8 is damaged otherwise.</summary>
    private static bool IsDamagedJson(string path, string text) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        && text.AsSpan().TrimStart() is [('{' or '}' or '[' or ']' or ',' or ':' or '"' or '\''), .. var rest]
        && rest is not ['\0', ..];

    /// <summary>What a message calls a format.</summary>
    public static string NameOf(PaperFormat format) => format switch
    {
        PaperFormat.PlainText => "plain text",
        PaperFormat.BibTeX => "BibTeX",
        PaperFormat.Ris => "RIS",
        PaperFormat.CslJson => "CSL-JSON",
        PaperFormat.PubMedTagged => "PubMed's tagged form",
        PaperFormat.PubMedXml => "PubMed XML",
        PaperFormat.EndNoteTagged => "EndNote's tagged form",
        PaperFormat.EndNoteXml => "EndNote XML",
        PaperFormat.ArXivAtom => "an arXiv feed",
        PaperFormat.ArXivListing => "an arXiv listing",
        PaperFormat.CitationFile => "CITATION.cff",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
