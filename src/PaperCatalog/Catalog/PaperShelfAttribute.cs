using System.ComponentModel;

namespace PaperCatalog.Catalog;

/// <summary>Holds what the pages of one file share, in the metadata of generated code. Not meant to be used by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PaperShelfAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="path">The file's path as its papers give it; empty when they give several or none.</param>
    /// <param name="index">What a look-up looks through: hashes of keys, aliases, DOIs and arXiv identifiers.</param>
    /// <param name="texts">Texts that stand in many records, which name them by their numbers.</param>
    public PaperShelfAttribute(string path, string index, params string[] texts)
    {
        Path = path;
        Index = index;
        Texts = texts;
    }

    /// <summary>The file's path as its papers give it; empty when they give several or none.</summary>
    public string Path { get; }

    /// <summary>What a look-up looks through.</summary>
    public string Index { get; }

    /// <summary>Texts that stand in many records, which name them by their numbers.</summary>
#pragma warning disable CA1819 // The array is made for one reader, which keeps it.
    public string[] Texts { get; }
#pragma warning restore CA1819
}
