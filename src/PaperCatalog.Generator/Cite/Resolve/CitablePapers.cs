using System.Runtime.CompilerServices;
using PaperCatalog.Collections;
using PaperCatalog.Generator.Name;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Cite.Resolve;

/// <summary>Papers that code can cite, found by what they are cited by. Where two share a name, the first has it.</summary>
internal sealed class CitablePapers : IEquatable<CitablePapers>
{
    // A file whose plan stays the same, as that of nearly every file does, has the same papers.
    private static readonly ConditionalWeakTable<FilePlan, ValueList<CitablePaper>> s_ofFiles = new();

    private readonly ValueList<CitableCatalog> _catalogs;
    private readonly Lazy<Tables> _tables;

    public CitablePapers(ValueList<CitableCatalog> catalogs)
    {
        _catalogs = catalogs;
        // Most edits resolve nothing, and most projects cite little.
        _tables = new Lazy<Tables>(() => new Tables(_catalogs));
    }

    /// <summary>The papers of a project's own catalogs.</summary>
    public static CitablePapers Of(CatalogPlans plans, string @namespace) =>
        new(ValueList<CitableCatalog>.From(plans.Catalogs.Select(plan => new CitableCatalog(
            @namespace,
            plan.ClassName,
            AssemblyName: null,
            ValueList<ValueList<CitablePaper>>.From(plan.Files.Select(static file => s_ofFiles.GetValue(file, static file => Of(file))))))));

    /// <summary>The paper that a mention means, and its catalog; null when it is none of these.</summary>
    public (CitableCatalog Catalog, CitablePaper Paper)? Find(CitationMention mention) => mention.Kind switch
    {
        CitationTargetKind.Key => FindKey(mention.Target),
        CitationTargetKind.Name => FindName(mention.Target, mustNameClass: mention.Form == CitationForm.Documentation),
        _ => null,
    };

    public bool Equals(CitablePapers? other) => other is not null && _catalogs.Equals(other._catalogs);

    public override bool Equals(object? obj) => Equals(obj as CitablePapers);

    public override int GetHashCode() => _catalogs.GetHashCode();

    private static ValueList<CitablePaper> Of(FilePlan file) =>
        ValueList<CitablePaper>.From(file.Members.Select(static member => new CitablePaper(
            member.IsNamed ? member.Identifier : null,
            member.Paper.Key,
            ValueList<string>.From(member.Paper.Aliases),
            member.Paper.Doi,
            member.Paper.ArXivId)
        {
            FormerMembers = ValueList<string>.From(member.FormerNames.Select(static name => name.Identifier).OfType<string>()),
        }));

    // In the order of the look-up of a running program: PaperLookup.
    private (CitableCatalog, CitablePaper)? FindKey(string text)
    {
        if (_catalogs.Count == 0)
        {
            return null;
        }

        var tables = _tables.Value;
        return tables.ByKey.TryGetValue(text, out var found)
            || (IdentifierKey.OfDoi(text) is { } doi && tables.ByDoi.TryGetValue(doi, out found))
            || (IdentifierKey.OfArXiv(text) is { } id && tables.ByArXiv.TryGetValue(id, out found))
            ? found
            : null;
    }

    // [Qualifier.]Class.[Keys.]Member; an attribute may leave out what a "using static" brings.
    private (CitableCatalog, CitablePaper)? FindName(string name, bool mustNameClass)
    {
        var parts = name.Split('.');
        var member = parts[parts.Length - 1];
        if (_catalogs.Count == 0 || !_tables.Value.ByMember.TryGetValue(member, out var candidates))
        {
            return null;
        }

        var @class = parts.Length - 2;
        @class -= @class >= 0 && parts[@class] == "Keys" ? 1 : 0;
        if (@class < 0)
        {
            return mustNameClass ? null : candidates[0];
        }

        var qualifier = string.Join(".", parts, 0, @class);
        foreach (var candidate in candidates)
        {
            if (candidate.Catalog.ClassName == parts[@class] && candidate.Catalog.IsIn(qualifier))
            {
                return candidate;
            }
        }

        return null;
    }

    private sealed class Tables
    {
        public Tables(ValueList<CitableCatalog> catalogs)
        {
            foreach (var catalog in catalogs)
            {
                foreach (var paper in catalog.Papers.SelectMany(static file => file))
                {
                    Add(catalog, paper);
                }
            }
        }

        public Dictionary<string, (CitableCatalog Catalog, CitablePaper Paper)> ByKey { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, (CitableCatalog Catalog, CitablePaper Paper)> ByDoi { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, (CitableCatalog Catalog, CitablePaper Paper)> ByArXiv { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<(CitableCatalog Catalog, CitablePaper Paper)>> ByMember { get; } = new(StringComparer.Ordinal);

        private void Add(CitableCatalog catalog, CitablePaper paper)
        {
            Add(ByKey, paper.Key, (catalog, paper));
            foreach (var alias in paper.Aliases)
            {
                Add(ByKey, alias, (catalog, paper));
            }

            if (paper.Doi is { } doi)
            {
                Add(ByDoi, IdentifierKey.OfDoi(doi) ?? doi, (catalog, paper));
            }

            if (paper.ArXivId is { } id)
            {
                Add(ByArXiv, IdentifierKey.OfArXiv(id) ?? id, (catalog, paper));
            }

            foreach (var member in paper.FormerMembers.Prepend(paper.Member).OfType<string>())
            {
                if (!ByMember.TryGetValue(member, out var papers))
                {
                    ByMember.Add(member, papers = new(1));
                }

                papers.Add((catalog, paper));
            }
        }

        private static void Add<T>(Dictionary<string, T> table, string name, T paper)
        {
            if (!table.ContainsKey(name))
            {
                table.Add(name, paper);
            }
        }
    }
}
