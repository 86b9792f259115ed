namespace PaperCatalog.Generator.Name;

/// <summary>A name that a paper had before: its record lists the key as an alias.</summary>
/// <param name="Key">The former key.</param>
/// <param name="Identifier">The member of that key; null where another has the name now.</param>
internal sealed record FormerName(string Key, string? Identifier);
