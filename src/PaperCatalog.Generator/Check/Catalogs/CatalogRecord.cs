using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Catalogs;

/// <summary>A record that became a paper of a catalog.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Format">The file's format.</param>
/// <param name="Record">The record as it was read.</param>
/// <param name="Paper">The paper, with what later records of it added.</param>
internal sealed record CatalogRecord(AdditionalText File, PaperFormat Format, PaperRecord Record, Paper Paper);
