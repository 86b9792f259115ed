using System.ComponentModel;

namespace PaperCatalog.Catalog;

/// <summary>Names a catalog's class, so that others find it in the assembly's metadata. Not meant to be used by hand.</summary>
/// <remarks>
/// Compilers and tools that want the papers of a referenced assembly look here instead of at all its types. Public and internal
/// catalogs are named; the pages of the papers are in the types nested in the class.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CatalogClassAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="catalog">The catalog's class.</param>
    public CatalogClassAttribute(Type catalog) => Catalog = catalog;

    /// <summary>The catalog's class.</summary>
    public Type Catalog { get; }

    /// <summary>The number of papers, which the build says in its log.</summary>
    public int Papers { get; set; }

    /// <summary>The number of files that they come from.</summary>
    public int Files { get; set; }
}
