namespace PaperCatalog.Fuzzing.Subject;

/// <summary>The formats that papers are written in.</summary>
internal enum WrittenFormat
{
    /// <summary>BibTeX.</summary>
    BibTeX,

    /// <summary>BibLaTeX.</summary>
    BibLaTeX,

    /// <summary>CSL-JSON.</summary>
    CslJson,

    /// <summary>RIS.</summary>
    Ris,

    /// <summary>The references of a CITATION.cff.</summary>
    Cff,
}
