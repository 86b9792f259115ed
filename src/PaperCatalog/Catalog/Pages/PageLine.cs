namespace PaperCatalog.Catalog.Pages;

/// <summary>A line of a page record before it is written.</summary>
/// <param name="Name">The line's name.</param>
/// <param name="Text">Its text; null when it is about a person.</param>
/// <param name="Person">The person.</param>
/// <param name="MayRecur">Whether other records are likely to say the same.</param>
/// <param name="IsWritten">Whether the text is as <see cref="PageText"/> writes it already.</param>
internal readonly record struct PageLine(string Name, string? Text, Person? Person = null, bool MayRecur = false, bool IsWritten = false);
