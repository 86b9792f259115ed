using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>The oracles in the order of the page.</summary>
internal static class AllOracles
{
    public static IReadOnlyList<Oracle> List { get; } =
    [
        new AclOracle(),
        new RetorquereOracle(),
        new BetterBibTeXImportOracle(),
        new BetterBibTeXExportOracle(),
        new CitationJsOracle(),
        new PandocOracle(),
        new JabRefOracle(),
        new CffconvertOracle(),
        new BibTeXNamesOracle(),
        new AsreviewOracle(),
        new RewrittenOracle(),
        new SerdeOracle(),
        new ColrevOracle(),
        new PubMedXmlOracle(),
        new ArXivSearchOracle(),
        new SameWorkOracle(),
    ];
}
