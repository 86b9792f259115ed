namespace PaperCatalog.Build;

/// <summary>What an assembly says of one of its catalogs.</summary>
/// <param name="ClassName">The catalog's class with its namespace.</param>
/// <param name="Papers">The number of its papers.</param>
/// <param name="Files">The number of files that they come from.</param>
internal sealed record CatalogCount(string ClassName, int Papers, int Files);
