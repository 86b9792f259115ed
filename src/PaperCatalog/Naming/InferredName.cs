namespace PaperCatalog.Naming;

/// <summary>A name made up for a paper that has no key.</summary>
/// <param name="Identifier">A C# identifier in Pascal case.</param>
/// <param name="Origin">What it was made from.</param>
internal readonly record struct InferredName(string Identifier, KeyOrigin Origin);
