namespace PaperCatalog.Reading.Tagged;

/// <summary>One field as it stands in the file.</summary>
/// <param name="Tag">The tag in lower case.</param>
/// <param name="Name">Where the tag stands.</param>
/// <param name="Value">Where the value stands, from its first visible character to its last, continuation lines included.</param>
internal readonly record struct TaggedField(string Tag, SourceSpan Name, SourceSpan Value);
