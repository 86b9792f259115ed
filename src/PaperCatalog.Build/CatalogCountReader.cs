using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PaperCatalog.Catalog;

namespace PaperCatalog.Build;

/// <summary>Reads from an assembly's attributes how much its catalogs hold; no paper is read, and nothing of the assembly runs.</summary>
internal static class CatalogCountReader
{
    // ECMA-335, II.23.3: the marks of a named argument that is a property, and of an int.
    private const byte Property = 0x54;
    private const byte Int32 = 0x08;

    /// <summary>The catalogs of the assembly in a file, in its order.</summary>
    /// <exception cref="BadImageFormatException">The file is no assembly, or an attribute is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<CatalogCount> Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var counts = new List<CatalogCount>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (IsCatalogClass(metadata, attribute))
            {
                counts.Add(Read(metadata.GetBlobReader(attribute.Value)));
            }
        }

        return counts;
    }

    private static CatalogCount Read(BlobReader value)
    {
        value.ReadUInt16();
        var className = value.ReadSerializedString() ?? string.Empty;
        var (papers, files) = (0, 0);
        for (int left = value.ReadUInt16(); left > 0; left--)
        {
            if (value.ReadByte() != Property || value.ReadByte() != Int32)
            {
                break; // of another version of the package
            }

            var name = value.ReadSerializedString();
            var number = value.ReadInt32();
            papers = name == nameof(CatalogClassAttribute.Papers) ? number : papers;
            files = name == nameof(CatalogClassAttribute.Files) ? number : files;
        }

        return new CatalogCount(className, papers, files);
    }

    private static bool IsCatalogClass(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && metadata.GetTypeReference((TypeReferenceHandle)parent) is var type
        && metadata.StringComparer.Equals(type.Name, nameof(CatalogClassAttribute))
        && metadata.StringComparer.Equals(type.Namespace, typeof(CatalogClassAttribute).Namespace!);
}
