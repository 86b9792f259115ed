using Microsoft.CodeAnalysis;
using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Generator.Cite.Resolve;

/// <summary>Finds the catalogs of a compiled assembly, and what stands in them.</summary>
internal static class CatalogMetadata
{
    private const string LibraryName = "PaperCatalog";
    private const string AttributeNamespace = "PaperCatalog.Catalog";

    /// <summary>Whether an assembly can have a catalog. Its references tell; decoding its attributes would take longer.</summary>
    public static bool CanHaveCatalog(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static identity => identity.Name == LibraryName));

    /// <summary>The classes of an assembly's catalogs.</summary>
    public static IEnumerable<INamedTypeSymbol> ClassesOf(IAssemblySymbol assembly)
    {
        if (!CanHaveCatalog(assembly))
        {
            yield break;
        }

        foreach (var attribute in assembly.GetAttributes())
        {
            if (IsOurs(attribute, "CatalogClassAttribute")
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol { TypeKind: TypeKind.Class } type }])
            {
                yield return type;
            }
        }
    }

    /// <summary>The members of a catalog by the keys of their papers.</summary>
    public static Dictionary<string, string> MembersOf(INamedTypeSymbol catalog)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in catalog.GetTypeMembers("Keys").SelectMany(static keys => keys.GetMembers()).OfType<IFieldSymbol>())
        {
            if (field.ConstantValue is string key && !members.ContainsKey(key))
            {
                members.Add(key, field.Name);
            }
        }

        return members;
    }

    /// <summary>The members under which the papers of a catalog stood before, by the keys that they have now.</summary>
    public static ILookup<string, string> FormerMembersOf(INamedTypeSymbol catalog, Dictionary<string, string> members) =>
        catalog.GetTypeMembers("Keys")
            .SelectMany(static keys => keys.GetMembers())
            .OfType<IFieldSymbol>()
            .Where(field => field.ConstantValue is string key && members[key] != field.Name)
            .ToLookup(static field => (string)field.ConstantValue!, static field => field.Name, StringComparer.Ordinal);

    /// <summary>The records of a catalog's pages, in order, with what those of a file share.</summary>
    public static IEnumerable<(string Record, ShelfTexts Texts)> RecordsOf(INamedTypeSymbol catalog)
    {
        foreach (var shelf in catalog.GetTypeMembers().SelectMany(static shelves => shelves.GetTypeMembers()))
        {
            var texts = TextsOf(shelf);
            foreach (var page in shelf.GetTypeMembers())
            {
                foreach (var attribute in page.GetAttributes())
                {
                    if (IsOurs(attribute, "PaperPageAttribute") && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array } records])
                    {
                        foreach (var record in StringsOf(records))
                        {
                            yield return (record, texts);
                        }
                    }
                }
            }
        }
    }

    private static ShelfTexts TextsOf(INamedTypeSymbol shelf)
    {
        foreach (var attribute in shelf.GetAttributes())
        {
            if (IsOurs(attribute, "PaperShelfAttribute")
                && attribute.ConstructorArguments is [{ Value: string path }, _, { Kind: TypedConstantKind.Array } texts])
            {
                return new ShelfTexts(path, [.. StringsOf(texts)]);
            }
        }

        return ShelfTexts.None;
    }

    private static IEnumerable<string> StringsOf(TypedConstant array) => array.Values.Select(static value => value.Value).OfType<string>();

    private static bool IsOurs(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == AttributeNamespace;
}
