namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place behind it.</param>
/// <param name="Text">Its letters and digits, in lower case and without accents.</param>
internal readonly record struct ProseWord(int Start, int End, string Text);
