namespace PaperCatalog.Snapshots;

/// <summary>One text to compare.</summary>
/// <param name="Name">What follows the <c>#</c> in the file name; null for the diagnostics.</param>
/// <param name="Extension">The file's last extension, without the dot.</param>
/// <param name="Text">The text, with LF only.</param>
internal sealed record SnapshotTarget(string? Name, string Extension, string Text);
