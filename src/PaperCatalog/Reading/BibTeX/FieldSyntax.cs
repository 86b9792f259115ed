namespace PaperCatalog.Reading.BibTeX;

/// <summary>A field as it is written.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The whole value with its delimiters.</param>
/// <param name="FirstPart">The index of the value's first part.</param>
/// <param name="PartCount">The number of parts, at least one.</param>
internal readonly record struct FieldSyntax(SourceSpan Name, SourceSpan Value, int FirstPart, int PartCount);
