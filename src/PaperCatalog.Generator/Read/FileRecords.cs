using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Read;

/// <summary>What one file holds, as values.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Catalog">The class that its papers go to.</param>
/// <param name="Entries">Its papers, in order.</param>
/// <param name="Failure">What went wrong in our own code while reading; null as a rule.</param>
internal sealed record FileRecords(string Path, string Catalog, ValueList<PaperEntry> Entries, string? Failure)
{
    /// <summary>Which of its papers get members, as <see cref="Configuration.MemberChoice"/> reads it; empty for all.</summary>
    public string Members { get; init; } = string.Empty;
}
