namespace PaperCatalog;

/// <summary>The file formats that <see cref="PaperReader"/> reads.</summary>
public enum PaperFormat
{
    /// <summary>Plain-text abstracts with optional <c>Field: value</c> lines.</summary>
    PlainText,

    /// <summary>BibTeX and BibLaTeX.</summary>
    BibTeX,

    /// <summary>RIS, as EndNote, Zotero and publishers write it.</summary>
    Ris,

    /// <summary>CSL-JSON: an array, one object, or one object a line.</summary>
    CslJson,

    /// <summary>PubMed's tagged records (NBIB, MEDLINE).</summary>
    PubMedTagged,

    /// <summary>PubMed's XML.</summary>
    PubMedXml,

    /// <summary>EndNote's tagged records (ENW, Refer).</summary>
    EndNoteTagged,

    /// <summary>EndNote's XML.</summary>
    EndNoteXml,

    /// <summary>An Atom feed of arXiv's interface.</summary>
    ArXivAtom,

    /// <summary>arXiv's own listings (<c>.abs</c>).</summary>
    ArXivListing,

    /// <summary>CITATION.cff.</summary>
    CitationFile,
}
