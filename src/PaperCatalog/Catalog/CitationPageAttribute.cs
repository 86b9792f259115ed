using System.ComponentModel;

namespace PaperCatalog.Catalog;

/// <summary>Holds citations in the metadata of generated code. Not meant to be used by hand.</summary>
/// <remarks>
/// On a class in a catalog stand the citations of its papers; on the assembly, the citations of papers of other assemblies.
/// They can be read without running anything, from reference assemblies too.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class CitationPageAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="records">The citations.</param>
    public CitationPageAttribute(params string[] records) => Records = records;

    /// <summary>The citations.</summary>
#pragma warning disable CA1819 // The array is made for one reader, which keeps it.
    public string[] Records { get; }
#pragma warning restore CA1819
}
