using PaperCatalog.Collections;
using PaperCatalog.Generator.Merge;
using PaperCatalog.Generator.Read;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Name;

/// <summary>Finds which names the papers of a catalog had before, so that code which uses them compiles on.</summary>
/// <remarks>
/// Only an alias that stands in a file counts (BibLaTeX manual, 2.2.3, <c>ids</c>). The key of a second record of the same paper
/// becomes an alias when the two are merged, but nobody gave it up.
/// </remarks>
internal sealed class FormerNames
{
    private readonly string _className;
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    // Names that differ in case only are one to the eye, and members of one class.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public FormerNames(string className, MergedCatalog merged, IEnumerable<AllocatedName> names, CancellationToken cancellationToken)
    {
        _className = className;
        foreach (var alias in merged.Files.SelectMany(file => FileNames.Of(file, cancellationToken).Aliases))
        {
            _aliases.Add(alias);
        }

        if (_aliases.Count > 0)
        {
            _taken.UnionWith(names.Select(static name => name.Identifier));
            _keys.UnionWith(merged.Entries.SelectMany(static file => file).OfType<PaperEntry>().Select(static entry => entry.Paper.Key));
        }
    }

    /// <summary>The former names of a paper. A name is given once: where two papers claim it, the first has it.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="isNamed">Whether the class has it; what it has not, it does not have under a former name either.</param>
    public ValueList<FormerName> Of(Paper paper, bool isNamed)
    {
        if (_aliases.Count == 0 || paper.Aliases.Count == 0)
        {
            return ValueList<FormerName>.Empty;
        }

        var names = new List<FormerName>();
        foreach (var alias in paper.Aliases)
        {
            if (_aliases.Contains(alias) && _keys.Add(alias))
            {
                var identifier = IdentifierOf(alias, _className);
                names.Add(new FormerName(alias, isNamed && _taken.Count < CatalogLimits.Members && _taken.Add(identifier) ? identifier : null));
            }
        }

        return ValueList<FormerName>.From(names);
    }

    /// <summary>The member that a key has where nothing stands in its way.</summary>
    public static string IdentifierOf(string key, string className) => ReservedNames.Avoid(PaperNames.FromKey(key), className);
}
