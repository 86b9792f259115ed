namespace PaperCatalog.Reading;

/// <summary>Which format a file has.</summary>
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
            ".ABS" => PaperFormat.ArXivListing,
            _ => null,
        };
    }
}
