namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>Something that prose says about a paper and that its record says otherwise.</summary>
/// <param name="What">What it is about, in words.</param>
/// <param name="Span">The words of the prose.</param>
/// <param name="Said">The same, on one line.</param>
/// <param name="Recorded">What the record says.</param>
internal readonly record struct Disagreement(string What, SourceSpan Span, string Said, string Recorded);
