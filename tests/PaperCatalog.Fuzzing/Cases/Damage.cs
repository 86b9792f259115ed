namespace PaperCatalog.Fuzzing.Cases;

/// <summary>A well-formed file one record of which was damaged.</summary>
/// <param name="Original">The file before.</param>
/// <param name="Record">The number of the damaged record.</param>
/// <param name="Before">The record before, in the original.</param>
/// <param name="After">The record after, in the damaged file.</param>
internal sealed record Damage(string Original, int Record, SourceSpan Before, SourceSpan After);
