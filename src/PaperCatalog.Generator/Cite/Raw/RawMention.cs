namespace PaperCatalog.Generator.Cite.Raw;

/// <summary>An identifier of a paper that stands in a text.</summary>
/// <param name="Identifier">The identifier.</param>
/// <param name="Span">All that says it, a label such as <c>doi:</c> and a stray mark at the end included.</param>
/// <param name="Locator">The place in the paper that the address names, such as <c>p. 5</c>; null when it names none.</param>
internal readonly record struct RawMention(PaperIdentifier Identifier, SourceSpan Span, string? Locator = null);
