using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Catalogs;

/// <summary>Something that can be wrong between the records of a catalog.</summary>
internal interface ICatalogRule
{
    /// <summary>What it may report.</summary>
    IEnumerable<DiagnosticDescriptor> Reports { get; }

    /// <summary>Looks at the records, in one pass over them: each meets only those of its own bucket's first.</summary>
    void Check(IReadOnlyList<CatalogRecord> records, Action<CatalogRecord, Finding> report);
}
