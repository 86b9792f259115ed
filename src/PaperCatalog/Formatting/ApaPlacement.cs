namespace PaperCatalog.Formatting;

/// <summary>How a work stands to others, which decides what is italic and where the container goes.</summary>
internal enum ApaPlacement
{
    /// <summary>A work of its own, such as a book, thesis, report or preprint.</summary>
    Alone,

    /// <summary>A part of a serial, such as an article in a journal.</summary>
    InSerial,

    /// <summary>A part of a book, such as a chapter or a paper in proceedings.</summary>
    InBook,
}
