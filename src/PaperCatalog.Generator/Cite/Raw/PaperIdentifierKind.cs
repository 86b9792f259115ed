namespace PaperCatalog.Generator.Cite.Raw;

/// <summary>What identifies a paper outside of a catalog.</summary>
internal enum PaperIdentifierKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A DOI.</summary>
    Doi,

    /// <summary>An arXiv identifier.</summary>
    ArXiv,

    /// <summary>The number of a paper in the ACL Anthology.</summary>
    AclAnthology,

    /// <summary>The number of a submission on OpenReview.</summary>
    OpenReview,

    /// <summary>The address of a PDF file.</summary>
    Pdf,

    /// <summary>Any other address. It says nothing until a record has it.</summary>
    Address,
}
