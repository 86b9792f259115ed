namespace PaperCatalog.Writing;

/// <summary>The names that BibTeX and BibLaTeX give to the same things.</summary>
internal sealed class BibTeXDialect
{
    /// <summary>BibTeX's standard styles, with BibLaTeX's field where they have none.</summary>
    /// <remarks>Source: "BibTeXing", 3.1 and 3.2.</remarks>
    public static readonly BibTeXDialect BibTeX = new(isBibLaTeX: false);

    /// <summary>BibLaTeX.</summary>
    /// <remarks>Source: the BibLaTeX manual, 2.1 "Entry Types" and 2.2 "Entry Fields".</remarks>
    public static readonly BibTeXDialect BibLaTeX = new(isBibLaTeX: true);

    private BibTeXDialect(bool isBibLaTeX) => IsBibLaTeX = isBibLaTeX;

    /// <summary>Whether dates are one field in EDTF.</summary>
    public bool IsBibLaTeX { get; }

    public string Journal => IsBibLaTeX ? "journaltitle" : "journal";

    public string Place => IsBibLaTeX ? "location" : "address";

    public string Archive => IsBibLaTeX ? "eprinttype" : "archiveprefix";

    public string EntryType(Paper paper) => IsBibLaTeX ? BibLaTeXEntryTypes.Of(paper.Kind) : BibTeXEntryTypes.Of(paper);
}
