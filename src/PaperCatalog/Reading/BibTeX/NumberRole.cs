namespace PaperCatalog.Reading.BibTeX;

/// <summary>What the field <c>number</c> of an entry counts.</summary>
internal enum NumberRole : byte
{
    /// <summary>The work itself: a report, a patent.</summary>
    Number,

    /// <summary>The issue of a journal.</summary>
    Issue,

    /// <summary>The volumes of a series.</summary>
    Collection,
}
