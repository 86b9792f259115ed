using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Merge;

/// <summary>The papers of a catalog after records of the same paper became one.</summary>
/// <param name="Entries">For each file and record its paper; null where the record went into an earlier one.</param>
/// <param name="Contradictions">Where merged records said different things.</param>
internal sealed record MergedCatalog(PaperEntry?[][] Entries, List<Contradiction> Contradictions);
