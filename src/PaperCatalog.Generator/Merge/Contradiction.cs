namespace PaperCatalog.Generator.Merge;

/// <summary>A contradiction between a record and the paper that it went into.</summary>
/// <param name="File">The number of the record's file.</param>
/// <param name="Entry">The number of the record in its file.</param>
/// <param name="Other">The paper, as it was before.</param>
/// <param name="Detail">What differs, in words.</param>
internal sealed record Contradiction(int File, int Entry, Paper Other, string Detail);
