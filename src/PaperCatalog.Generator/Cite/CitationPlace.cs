using PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.Generator.Cite;

/// <summary>A citation in a comment, typed or raw, at its place in the comment's text.</summary>
/// <param name="Frame">It and the markup around it.</param>
/// <param name="Typed">The typed citation; null for a raw one.</param>
/// <param name="Raw">The raw citation; null for a typed one.</param>
internal readonly record struct CitationPlace(CitationFrame Frame, CitationMention? Typed, RawMention? Raw);
