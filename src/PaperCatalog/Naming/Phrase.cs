namespace PaperCatalog.Naming;

/// <summary>Content words that belong together, such as <c>pretrained word embeddings</c>.</summary>
/// <param name="Start">The index of the first word.</param>
/// <param name="Words">The content words, without the joints between them.</param>
/// <param name="Text">All words.</param>
internal sealed record Phrase(int Start, IReadOnlyList<string> Words, string Text);
