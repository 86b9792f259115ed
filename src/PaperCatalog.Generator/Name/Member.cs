using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Name;

/// <summary>A paper and the identifier of its member.</summary>
/// <param name="Identifier">A C# identifier, unique in the catalog.</param>
/// <param name="Paper">The paper, with its final key.</param>
internal sealed record Member(string Identifier, Paper Paper)
{
    /// <summary>Whether the class has it; others are found by look-up alone.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>The names that the paper had before.</summary>
    public ValueList<FormerName> FormerNames { get; init; } = ValueList<FormerName>.Empty;
}
