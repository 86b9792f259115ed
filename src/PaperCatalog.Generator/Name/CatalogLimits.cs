namespace PaperCatalog.Generator.Name;

/// <summary>How much a catalog takes before PCAT0114 says so. docs/SECURITY.md lists them.</summary>
internal static class CatalogLimits
{
    /// <summary>
    /// The most papers that are members of a catalog's class, and the most members of a view. The runtime loads no class of more than
    /// 65,535 methods (a <see cref="System.TypeLoadException"/>), and the compiler does not say so.
    /// </summary>
    public const int Members = 65_000;
}
