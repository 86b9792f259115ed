using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PaperCatalog.Catalog.Pages;
using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Cite.Resolve;

/// <summary>Reads the catalogs of referenced assemblies from their metadata, each assembly once.</summary>
internal static class ReferencedCatalogs
{
    // As long as the references stay the same, so do these symbols.
    private static readonly ConditionalWeakTable<IAssemblySymbol, CatalogsOfAssembly> s_catalogs = new();

    /// <summary>The papers of all catalogs that the compilation's code can name, by assembly and class.</summary>
    public static CitablePapers Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = new List<CitableCatalog>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var catalogs = s_catalogs.GetValue(assembly, static assembly => new CatalogsOfAssembly(Read(assembly)));
            foreach (var (catalog, isPublic) in catalogs.Catalogs)
            {
                if (isPublic || assembly.GivesAccessTo(compilation.Assembly))
                {
                    found.Add(catalog);
                }
            }
        }

        return new CitablePapers(ValueList<CitableCatalog>.From(
            found.OrderBy(static catalog => catalog.QualifiedName, StringComparer.Ordinal)));
    }

    private static List<(CitableCatalog Catalog, bool IsPublic)> Read(IAssemblySymbol assembly)
    {
        var catalogs = new List<(CitableCatalog Catalog, bool IsPublic)>();
        foreach (var type in CatalogMetadata.ClassesOf(assembly))
        {
            catalogs.Add((Read(type, assembly.Name), type.DeclaredAccessibility == Accessibility.Public));
        }

        return catalogs;
    }

    private static CitableCatalog Read(INamedTypeSymbol type, string assemblyName)
    {
        var members = CatalogMetadata.MembersOf(type);
        var former = CatalogMetadata.FormerMembersOf(type, members);
        var papers = ValueList<CitablePaper>.From(CatalogMetadata.RecordsOf(type).Select(record => ReadNames(record.Record, members, former)));
        var @namespace = type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString();
        return new CitableCatalog(@namespace, type.Name, assemblyName, ValueList<ValueList<CitablePaper>>.Own([papers]));
    }

    // What names a paper stands in the first lines of its record.
    private static CitablePaper ReadNames(string record, Dictionary<string, string> members, ILookup<string, string> former)
    {
        string? key = null, doi = null, arXivId = null;
        var aliases = new List<string>();
        var rest = record.AsSpan();
        while (PageText.TryReadLine(ref rest, out var name, out var value))
        {
            switch (name.ToString())
            {
                case PageNames.Key:
                    key = PageText.Unescape(value);
                    continue;
                case PageNames.Alias:
                    aliases.Add(PageText.Unescape(value));
                    continue;
                case PageNames.Doi:
                    doi = PageText.Unescape(value);
                    continue;
                case PageNames.ArXiv:
                    arXivId = PageText.Unescape(value);
                    continue;
            }

            break;
        }

        key ??= string.Empty;
        return new CitablePaper(members.TryGetValue(key, out var member) ? member : null, key, ValueList<string>.From(aliases), doi, arXivId)
        {
            FormerMembers = ValueList<string>.From(former[key]),
        };
    }

    private sealed class CatalogsOfAssembly(List<(CitableCatalog Catalog, bool IsPublic)> catalogs)
    {
        public IReadOnlyList<(CitableCatalog Catalog, bool IsPublic)> Catalogs { get; } = catalogs;
    }
}
