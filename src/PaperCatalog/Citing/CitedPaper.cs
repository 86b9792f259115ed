using PaperCatalog.Collections;

namespace PaperCatalog;

/// <summary>A paper and the places in code that cite it.</summary>
public sealed record CitedPaper
{
    private readonly ValueList<Citation> _citations = ValueList<Citation>.Empty;

    /// <summary>The paper.</summary>
    public required Paper Paper { get; init; }

    /// <summary>Where it is cited, by file and line.</summary>
    public required IReadOnlyList<Citation> Citations { get => _citations; init => _citations = ValueList<Citation>.From(value); }

    /// <summary>Returns the paper's reference line.</summary>
    public override string ToString() => Paper.ToString();
}
