namespace PaperCatalog.Catalog.Pages;

/// <summary>An identifier in the index.</summary>
internal readonly struct IndexEntry
{
    /// <summary>How many kinds of identifiers there are.</summary>
    public const int Kinds = 4;

    /// <summary>What <see cref="IdentifierHash"/> makes of it.</summary>
    public readonly int Hash;

    /// <summary>The place of its paper, times <see cref="Kinds"/>, and its kind.</summary>
    public readonly int Target;

    public IndexEntry(int hash, int target)
    {
        Hash = hash;
        Target = target;
    }

    public int Place => Target / Kinds;

    public IdentifierKind Kind => (IdentifierKind)(Target % Kinds);
}
