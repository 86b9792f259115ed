namespace PaperCatalog.Reading.Json;

/// <summary>A member of an object.</summary>
/// <param name="Name">The name, unescaped.</param>
/// <param name="NameSpan">The name with its quotes.</param>
/// <param name="Value">The value.</param>
internal readonly record struct JsonMember(string Name, SourceSpan NameSpan, JsonValue Value);
