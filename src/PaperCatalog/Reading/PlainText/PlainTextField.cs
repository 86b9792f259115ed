namespace PaperCatalog.Reading.PlainText;

/// <summary>What a <c>Field: value</c> line is about.</summary>
internal enum PlainTextField
{
    /// <summary>A name that has no meaning here; the raw field is kept.</summary>
    Other,
    Key,
    Title,
    Authors,
    Editors,
    Date,
    Venue,
    Journal,
    BookTitle,
    Doi,
    ArXiv,
    Url,
    Keywords,
    Publisher,
    Volume,
    Issue,
    Pages,
    Abstract,
}
