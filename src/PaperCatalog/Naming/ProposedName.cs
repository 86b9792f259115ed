namespace PaperCatalog.Naming;

/// <summary>A name that a record asks for.</summary>
/// <param name="Identifier">A C# identifier.</param>
/// <param name="Identity">What tells the record from another of the same name in every build, such as its citation key.</param>
internal readonly record struct ProposedName(string Identifier, string Identity);
