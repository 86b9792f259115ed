using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Cite.Resolve;

/// <summary>What a paper can be cited by.</summary>
/// <param name="Member">The member of its catalog's class; null where the class shows none.</param>
/// <param name="Key">Its key.</param>
/// <param name="Aliases">Its other keys.</param>
/// <param name="Doi">Its DOI.</param>
/// <param name="ArXivId">Its arXiv identifier.</param>
internal sealed record CitablePaper(string? Member, string Key, ValueList<string> Aliases, string? Doi, string? ArXivId)
{
    /// <summary>The members of its catalog's class under which it stood before.</summary>
    public ValueList<string> FormerMembers { get; init; } = ValueList<string>.Empty;
}
