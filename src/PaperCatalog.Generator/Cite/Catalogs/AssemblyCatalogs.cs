using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PaperCatalog.Catalog.Pages;
using PaperCatalog.Generator.Cite.Resolve;
using PaperCatalog.Generator.Name;

namespace PaperCatalog.Generator.Cite.Catalogs;

/// <summary>The papers of the catalogs of referenced assemblies, whole, each assembly read once.</summary>
internal static class AssemblyCatalogs
{
    // As long as the references stay the same, so do these symbols.
    private static readonly ConditionalWeakTable<IAssemblySymbol, CatalogPapers> s_public = new();

    private static readonly ConditionalWeakTable<IAssemblySymbol, CatalogPapers> s_internal = new();

    /// <summary>Whether a referenced assembly can have a catalog.</summary>
    public static bool CanExist(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(CatalogMetadata.CanHaveCatalog);

    /// <summary>The papers of each assembly that has a catalog for this compilation's code.</summary>
    public static IEnumerable<CatalogPapers> Of(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!CatalogMetadata.CanHaveCatalog(assembly))
            {
                continue;
            }

            var papers = assembly.GivesAccessTo(compilation.Assembly)
                ? s_internal.GetValue(assembly, static assembly => Read(assembly, isFriend: true))
                : s_public.GetValue(assembly, static assembly => Read(assembly, isFriend: false));
            if (papers.Papers.Count > 0)
            {
                yield return papers;
            }
        }
    }

    private static CatalogPapers Read(IAssemblySymbol assembly, bool isFriend)
    {
        var classes = new List<string>();
        var papers = new List<IndexedPaper>();
        foreach (var type in CatalogMetadata.ClassesOf(assembly))
        {
            if (type.DeclaredAccessibility == Accessibility.Public || isFriend)
            {
                var name = type.ToDisplayString();
                var members = CatalogMetadata.MembersOf(type);
                var former = CatalogMetadata.FormerMembersOf(type, members);
                classes.Add(name);
                foreach (var (record, texts) in CatalogMetadata.RecordsOf(type))
                {
                    var paper = PageRecord.Read(record, texts);
                    papers.Add(new IndexedPaper(paper, name, members.TryGetValue(paper.Key, out var member) ? member : string.Empty, IsOwn: false)
                    {
                        FormerNames = FormerNames(paper, type.Name, former[paper.Key]),
                    });
                }
            }
        }

        return new CatalogPapers(classes, papers);
    }

    // The keys are not there, but their members' names were made from them.
    private static List<FormerName> FormerNames(Paper paper, string className, IEnumerable<string> members)
    {
        var names = new List<FormerName>();
        foreach (var member in members)
        {
            if (paper.Aliases.FirstOrDefault(alias => Name.FormerNames.IdentifierOf(alias, className) == member) is { } key)
            {
                names.Add(new FormerName(key, member));
            }
        }

        return names;
    }
}
