using System.ComponentModel;

namespace PaperCatalog.Catalog;

/// <summary>Holds citations in the metadata of generated code. Not meant to be used by hand.</summary>
/// <remarks>
/// It stands on a private constant, which reference assemblies leave out: a citation has a line number, and an edit that moves
/// lines would otherwise make every project that refers to this one compile again. Tools read it from the assembly itself, without
/// running anything.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Field)]
public sealed class CitationPageAttribute : Attribute
{
    /// <summary>The name of the constant that carries the attribute.</summary>
    internal const string ConstantName = "Page";

    /// <summary>The class that carries the citations of papers of other assemblies.</summary>
    internal const string AssemblyCitationsClass = "PaperCatalog.Generated.AssemblyCitations";

    /// <summary>Creates the attribute.</summary>
    /// <param name="records">The citations.</param>
    public CitationPageAttribute(params string[] records) => Records = records;

    /// <summary>The citations.</summary>
#pragma warning disable CA1819 // The array is made for one reader, which keeps it.
    public string[] Records { get; }
#pragma warning restore CA1819
}
