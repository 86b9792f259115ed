namespace PaperCatalog.Reading.BibTeX;

/// <summary>An entry or an <c>@string</c> as it is written.</summary>
/// <param name="Span">From <c>@</c> to the closing delimiter.</param>
/// <param name="Type">The word after <c>@</c>.</param>
/// <param name="Key">The citation key; empty where there is none.</param>
/// <param name="FirstField">The index of the first field.</param>
/// <param name="FieldCount">The number of fields.</param>
/// <param name="IsString">Whether this is an <c>@string</c>.</param>
internal readonly record struct EntrySyntax(
    SourceSpan Span, SourceSpan Type, SourceSpan Key, int FirstField, int FieldCount, bool IsString);
