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

    /// <summary>The rules of which a project wants at least one report.</summary>
    public static ICatalogRule[] WantedBy(RuleSwitches switches) => Array.FindAll(s_rules, rule => rule.Reports.Any(switches.IsOn));
}
