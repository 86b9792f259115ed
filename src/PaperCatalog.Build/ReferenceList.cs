using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Build;

/// <summary>Collects the papers that a project cites, or that it and all it refers to cite.</summary>
internal sealed class ReferenceList
{
    private readonly Dictionary<string, CatalogAssembly> _assemblies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Paper Paper, List<(string AssemblyName, Citation Citation)> Places)> _cited = new(StringComparer.Ordinal);

    private ReferenceList()
    {
    }

    /// <summary>The references in the order of their lines. A paper that two catalogs have is one, by DOI or arXiv identifier.</summary>
    /// <param name="project">The project's own assembly.</param>
    /// <param name="references">The assemblies it refers to.</param>
    /// <param name="withReferences">Whether what those cite counts too.</param>
    public static IReadOnlyList<CitedReference> Of(CatalogAssembly project, IReadOnlyList<CatalogAssembly> references, bool withReferences)
    {
        var list = new ReferenceList();
        var others = references.OrderBy(static assembly => assembly.Name, StringComparer.Ordinal).ToList();
        foreach (var assembly in others.Prepend(project))
        {
            if (!list._assemblies.ContainsKey(assembly.Name))
            {
                list._assemblies.Add(assembly.Name, assembly);
            }
        }

        foreach (var assembly in list._assemblies.Values.Where(assembly => withReferences || ReferenceEquals(assembly, project)))
        {
            list.Add(assembly);
        }

        return
        [
            .. list._cited.Values
                .Select(static cited => new CitedReference(cited.Paper, cited.Paper.ToString(), Sort(cited.Places)))
                .OrderBy(static cited => cited.Text, StringComparer.OrdinalIgnoreCase)
                .ThenBy(static cited => cited.Text, StringComparer.Ordinal)
                .ThenBy(static cited => cited.Paper.Key, StringComparer.Ordinal),
        ];
    }

    private void Add(CatalogAssembly assembly)
    {
        foreach (var citation in assembly.Citations)
        {
            // The paper is missing when a referenced assembly was replaced without compiling against the new one.
            if (_assemblies.TryGetValue(citation.AssemblyName, out var owner) && owner.Find(citation) is { } paper)
            {
                var identity = IdentityOf(paper, citation);
                if (!_cited.TryGetValue(identity, out var cited))
                {
                    _cited.Add(identity, cited = (paper, []));
                }

                cited.Places.Add((assembly.Name, citation.Citation));
            }
        }
    }

    private static string IdentityOf(Paper paper, PaperCitation citation) =>
        paper.Doi is { } doi ? "doi:" + (IdentifierKey.OfDoi(doi) ?? doi)
        : paper.ArXivId is { } id ? "arxiv:" + (IdentifierKey.OfArXiv(id) ?? id)
        : citation.AssemblyName + "|" + citation.ClassName + "|" + citation.Key;

    private static IReadOnlyList<(string AssemblyName, Citation Citation)> Sort(List<(string AssemblyName, Citation Citation)> places) =>
        [.. places
            .Distinct()
            .Select(static (place, index) => (place, index))
            .OrderBy(static item => item.place.AssemblyName, StringComparer.Ordinal)
            .ThenBy(static item => item.place.Citation.Path, StringComparer.Ordinal)
            .ThenBy(static item => item.place.Citation.Line)
            .ThenBy(static item => item.index)
            .Select(static item => item.place)];
}
