using System.ComponentModel;

namespace PaperCatalog.Catalog;

/// <summary>Holds a page of papers in the metadata of generated code. Not meant to be used by hand.</summary>
/// <remarks>
/// An attribute's text costs one byte a character, counts toward no limit of the compiler, is read a page
/// at a time, and other projects' compilers can read it too.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PaperPageAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="records">The records of the page, in order.</param>
    public PaperPageAttribute(params string[] records) => Records = records;

    /// <summary>The records of the page, in order.</summary>
#pragma warning disable CA1819 // The array is made for one reader, which keeps it.
    public string[] Records { get; }
#pragma warning restore CA1819
}
