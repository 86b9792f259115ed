namespace PaperCatalog.Conformance.Cases;

/// <summary>One input with what another program made of it, already compared with ours field by field.</summary>
/// <param name="Name">The name that the report of open differences shows.</param>
/// <param name="Fields">All that was compared, equal or not.</param>
internal sealed record Case(string Name, IReadOnlyList<Difference> Fields);
