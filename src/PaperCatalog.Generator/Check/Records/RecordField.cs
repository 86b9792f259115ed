namespace PaperCatalog.Generator.Check.Records;

/// <summary>A raw field of a record, and where its value stands.</summary>
/// <param name="Role">What it is about.</param>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Value">Its value, folded into one line.</param>
/// <param name="Span">The value with its delimiters.</param>
internal readonly record struct RecordField(FieldRole Role, string Name, string Value, SourceSpan Span);
