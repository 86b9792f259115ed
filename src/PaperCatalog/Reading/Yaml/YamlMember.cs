namespace PaperCatalog.Reading.Yaml;

/// <summary>A member of a map.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">The key with its quotes.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlMember(string Key, SourceSpan KeySpan, YamlNode Value);
