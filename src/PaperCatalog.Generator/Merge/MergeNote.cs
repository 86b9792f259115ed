namespace PaperCatalog.Generator.Merge;

/// <summary>What the merger has to say about one record.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="File">The number of the record's file.</param>
/// <param name="Entry">The number of the record in its file.</param>
/// <param name="Other">The record that it met.</param>
/// <param name="Detail">The member that differs and both values, for a contradiction; else the key.</param>
internal sealed record MergeNote(MergeNoteKind Kind, int File, int Entry, Paper Other, string Detail);
