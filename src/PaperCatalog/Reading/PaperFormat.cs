namespace PaperCatalog;

/// <summary>The file formats that <see cref="PaperReader"/> reads.</summary>
public enum PaperFormat
{
    /// <summary>Plain-text abstracts with optional <c>Field: value</c> lines.</summary>
    PlainText,

    /// <summary>BibTeX and BibLaTeX.</summary>
    BibTeX,
}
