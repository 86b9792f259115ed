using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Build;

/// <summary>The record of a paper in an assembly.</summary>
/// <param name="Text">The record.</param>
/// <param name="Shared">What it shares with others of its file.</param>
internal sealed record CatalogRecord(string Text, ShelfTexts Shared);
