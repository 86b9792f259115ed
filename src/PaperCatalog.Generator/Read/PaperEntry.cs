namespace PaperCatalog.Generator.Read;

/// <summary>A paper and the identifier that it would like to have.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="KeyOrigin">Where its key comes from.</param>
/// <param name="ProposedName">The identifier, before collisions are resolved.</param>
internal sealed record PaperEntry(Paper Paper, KeyOrigin KeyOrigin, string ProposedName);
