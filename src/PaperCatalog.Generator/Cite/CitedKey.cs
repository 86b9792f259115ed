namespace PaperCatalog.Generator.Cite;

/// <summary>A key in a group <c>[@…]</c>.</summary>
/// <param name="Key">The key, without <c>@</c> and braces.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Locator">What follows it in the group, without the comma; null when nothing does.</param>
internal readonly record struct CitedKey(string Key, int Start, string? Locator);
