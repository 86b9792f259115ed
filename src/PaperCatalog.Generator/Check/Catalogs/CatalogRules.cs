using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator.Check.Catalogs;

/// <summary>All rules about the records of a catalog.</summary>
internal static class CatalogRules
{
    private static readonly ICatalogRule[] s_rules =
    [
        new SamePaperRule(),
        new UsualFieldRule(),
    ];

    public static IEnumerable<DiagnosticDescriptor> Descriptors => s_rules.SelectMany(static rule => rule.Reports);

    public static void Check(IReadOnlyList<CatalogRecord> records, Action<CatalogRecord, Finding> report, CancellationToken cancellationToken)
    {
        foreach (var rule in s_rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule.Check(records, report);
        }
    }
}
