using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PaperCatalog.Catalog;
using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Build;

/// <summary>Reads catalogs and citations from an assembly's metadata; nothing of the assembly runs.</summary>
internal sealed class CatalogAssemblyReader
{
    private const string LibraryName = "PaperCatalog";
    private const string AttributeNamespace = "PaperCatalog.Catalog";

    private readonly MetadataReader _metadata;
    private readonly string _name;
    private readonly List<PaperCitation> _citations = [];

    private CatalogAssemblyReader(MetadataReader metadata)
    {
        _metadata = metadata;
        _name = metadata.GetString(metadata.GetAssemblyDefinition().Name);
    }

    /// <summary>What the assembly in a file says; null when it has nothing to do with the package.</summary>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CatalogAssembly? Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        if (!file.HasMetadata)
        {
            return null;
        }

        var metadata = file.GetMetadataReader();
        var usesLibrary = metadata.IsAssembly
            && metadata.AssemblyReferences.Any(reference => metadata.StringComparer.Equals(metadata.GetAssemblyReference(reference).Name, LibraryName));
        return usesLibrary ? new CatalogAssemblyReader(metadata).Read() : null;
    }

    private CatalogAssembly Read()
    {
        var catalogs = new Dictionary<string, IReadOnlyDictionary<string, CatalogRecord>>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var handle in _metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = _metadata.GetCustomAttribute(handle);
            if (NameOf(attribute) == nameof(CatalogClassAttribute))
            {
                names.AddRange(ReadType(attribute));
            }
        }

        foreach (var handle in _metadata.TypeDefinitions)
        {
            var type = _metadata.GetTypeDefinition(handle);
            var name = type.IsNested ? string.Empty : QualifiedNameOf(type);
            if (name == CitationPageAttribute.AssemblyCitationsClass)
            {
                ReadCitations(type, className: null);
            }
            else if (names.Contains(name) && !catalogs.ContainsKey(name))
            {
                var records = new Dictionary<string, CatalogRecord>(StringComparer.Ordinal);
                ReadPages(type, name, records);
                catalogs.Add(name, records);
            }
        }

        return new CatalogAssembly(_name, catalogs, _citations);
    }

    // Catalog, Shelves, a shelf, its pages: a tree of classes, walked without recursion.
    private void ReadPages(TypeDefinition catalog, string className, Dictionary<string, CatalogRecord> records)
    {
        var waiting = new Queue<(TypeDefinitionHandle Type, ShelfTexts Shared)>(catalog.GetNestedTypes().Select(static type => (type, ShelfTexts.None)));
        while (waiting.Count > 0)
        {
            var (typeHandle, shared) = waiting.Dequeue();
            var type = _metadata.GetTypeDefinition(typeHandle);
            var sharedInside = ReadShared(type);
            foreach (var nested in type.GetNestedTypes())
            {
                waiting.Enqueue((nested, sharedInside));
            }

            ReadCitations(type, className);
            foreach (var handle in type.GetCustomAttributes())
            {
                var attribute = _metadata.GetCustomAttribute(handle);
                foreach (var record in NameOf(attribute) == nameof(PaperPageAttribute) ? ReadStrings(attribute) : [])
                {
                    var rest = record.AsSpan();
                    if (PageText.TryReadLine(ref rest, out _, out var key))
                    {
                        records[PageText.Unescape(key)] = new CatalogRecord(record, shared);
                    }
                }
            }
        }
    }

    // What the records in a shelf's pages share.
    private ShelfTexts ReadShared(TypeDefinition type)
    {
        foreach (var handle in type.GetCustomAttributes())
        {
            var attribute = _metadata.GetCustomAttribute(handle);
            if (NameOf(attribute) == nameof(PaperShelfAttribute))
            {
                var reader = Arguments(attribute);
                var path = reader.RemainingBytes > 0 ? reader.ReadSerializedString() : null;
                _ = reader.RemainingBytes > 0 ? reader.ReadSerializedString() : null;
                return new ShelfTexts(path ?? string.Empty, ReadStrings(ref reader));
            }
        }

        return ShelfTexts.None;
    }

    private void ReadCitations(TypeDefinition type, string? className)
    {
        foreach (var handle in type.GetFields())
        {
            foreach (var attributeHandle in _metadata.GetFieldDefinition(handle).GetCustomAttributes())
            {
                var attribute = _metadata.GetCustomAttribute(attributeHandle);
                if (NameOf(attribute) == nameof(CitationPageAttribute))
                {
                    AddCitations(attribute, className);
                }
            }
        }
    }

    private void AddCitations(CustomAttribute attribute, string? className)
    {
        foreach (var record in ReadStrings(attribute))
        {
            var (key, catalog, citation) = CitationText.Read(record);
            var comma = catalog?.IndexOf(", ", StringComparison.Ordinal) ?? -1;
            if (className is not null)
            {
                _citations.Add(new PaperCitation(_name, className, key, citation));
            }
            else if (comma > 0)
            {
                _citations.Add(new PaperCitation(catalog!.Substring(comma + 2), catalog.Substring(0, comma), key, citation));
            }
        }
    }

    private string QualifiedNameOf(TypeDefinition type)
    {
        var name = _metadata.GetString(type.Name);
        return type.Namespace.IsNil ? name : _metadata.GetString(type.Namespace) + "." + name;
    }

    // The attribute's class, if it is one of ours.
    private string? NameOf(CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference
            || _metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
        {
            return null;
        }

        var type = _metadata.GetTypeReference((TypeReferenceHandle)parent);
        return _metadata.StringComparer.Equals(type.Namespace, AttributeNamespace) ? _metadata.GetString(type.Name) : null;
    }

    // ECMA-335, II.23.3: a mark of two bytes, then the arguments.
    private BlobReader Arguments(CustomAttribute attribute)
    {
        var reader = _metadata.GetBlobReader(attribute.Value);
        return reader.RemainingBytes >= 2 && reader.ReadUInt16() == 1 ? reader : default;
    }

    private IEnumerable<string> ReadType(CustomAttribute attribute)
    {
        var reader = Arguments(attribute);
        return reader.RemainingBytes > 0 && reader.ReadSerializedString() is { } name ? [name] : [];
    }

    private List<string> ReadStrings(CustomAttribute attribute)
    {
        var reader = Arguments(attribute);
        return ReadStrings(ref reader);
    }

    private static List<string> ReadStrings(ref BlobReader reader)
    {
        var strings = new List<string>();
        var count = reader.RemainingBytes >= 4 ? reader.ReadInt32() : 0;
        for (var i = 0; i < count && reader.RemainingBytes > 0; i++)
        {
            strings.Add(reader.ReadSerializedString() ?? string.Empty);
        }

        return strings;
    }
}
