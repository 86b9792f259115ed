namespace PaperCatalog.Reading.BibTeX;

/// <summary>The classes of entry types that BibLaTeX's rules of inheritance tell apart.</summary>
internal enum EntryRole : byte
{
    /// <summary>A type without rules of its own.</summary>
    Other,

    /// <summary>A work in several volumes.</summary>
    MultiVolume,

    /// <summary>A book, collection or proceedings.</summary>
    Whole,

    /// <summary>A part of a book by the book's author.</summary>
    PartOfBook,

    /// <summary>A contribution to a collection or proceedings.</summary>
    Part,

    /// <summary>An issue of a journal.</summary>
    Periodical,

    /// <summary>An article in a journal.</summary>
    Article,

    /// <summary>A container of shared fields, which is no work.</summary>
    Data,
}
