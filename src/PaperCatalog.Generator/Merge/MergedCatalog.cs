using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Merge;

/// <summary>The papers of a catalog after records of the same paper became one.</summary>
/// <param name="Files">The files as they were read.</param>
/// <param name="Entries">For each file and record its paper; null where the record went into an earlier one.</param>
/// <param name="MayShareNames">For each file and record whether another may have a key or another name of it.</param>
/// <param name="Contradictions">Where merged records said different things.</param>
internal sealed record MergedCatalog(
    IReadOnlyList<FileRecords> Files, PaperEntry?[][] Entries, bool[][] MayShareNames, List<Contradiction> Contradictions)
{
    /// <summary>Whether a paper is a record as it was read: what was made of the record for itself holds for it.</summary>
    public bool IsAsRead(int file, int record) => ReferenceEquals(Entries[file][record], Files[file].Entries[record]);
}
