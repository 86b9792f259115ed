namespace PaperCatalog.Formatting;

/// <summary>A stretch of a reference line in one style.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it is shown.</param>
/// <param name="Target">The address that the text links to; null for text that is no link.</param>
public sealed record ReferenceRun(string Text, ReferenceStyle Style = ReferenceStyle.Plain, string? Target = null);
