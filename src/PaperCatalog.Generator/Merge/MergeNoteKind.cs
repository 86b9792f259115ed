namespace PaperCatalog.Generator.Merge;

/// <summary>What can happen when two records meet.</summary>
internal enum MergeNoteKind
{
    /// <summary>They are about one paper and say different things.</summary>
    Contradiction,

    /// <summary>They have one key and are about different papers.</summary>
    KeyClash,
}
