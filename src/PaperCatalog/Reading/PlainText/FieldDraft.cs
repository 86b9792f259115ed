namespace PaperCatalog.Reading.PlainText;

/// <summary>A field as it stands in the text.</summary>
/// <param name="Field">What it is about.</param>
/// <param name="Name">Where its name stands.</param>
/// <param name="ValueStart">Where its text begins, after the colon.</param>
/// <param name="FirstLine">The number of its first line, from 0.</param>
/// <param name="LastLine">The number of its last line that is not blank.</param>
internal sealed record FieldDraft(PlainTextField Field, SourceSpan Name, int ValueStart, int FirstLine, int LastLine);
