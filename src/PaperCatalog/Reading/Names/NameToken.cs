namespace PaperCatalog.Reading.Names;

/// <summary>A word of a name.</summary>
/// <param name="Start">Where it begins in the name.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Group">How many commas stand before it.</param>
/// <param name="IsLower">Whether it begins with a lower-case letter in BibTeX's sense.</param>
internal readonly record struct NameToken(int Start, int End, int Group, bool IsLower);
