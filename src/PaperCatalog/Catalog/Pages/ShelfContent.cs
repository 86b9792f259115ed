namespace PaperCatalog.Catalog.Pages;

/// <summary>The papers of one file as text.</summary>
/// <param name="Path">The path that all of them give; empty when they differ.</param>
/// <param name="Index">What <see cref="IndexText"/> says of their keys and identifiers.</param>
/// <param name="Texts">The texts that records name by number.</param>
/// <param name="Records">The records in the order of the papers.</param>
internal sealed record ShelfContent(string Path, string Index, IReadOnlyList<string> Texts, IReadOnlyList<string> Records);
