using PaperCatalog.Collections;
using PaperCatalog.Naming;

namespace PaperCatalog.Catalog;

/// <summary>The papers of a library by author, year and venue. Each table is built when it is first asked for.</summary>
internal sealed class PaperViews
{
    private readonly PaperLibrary _library;
    private readonly Lazy<Dictionary<string, List<int>>> _byAuthor;
    private readonly Lazy<Dictionary<int, List<int>>> _byYear;
    private readonly Lazy<Dictionary<string, List<int>>> _byVenue;

    public PaperViews(PaperLibrary library)
    {
        _library = library;
        _byAuthor = new(() => Group(static paper => paper.Authors.Select(ViewKeys.OfAuthor)));
        _byYear = new(() => Group(static paper => ViewKeys.OfYear(paper)));
        _byVenue = new(() => Group(static paper => ViewKeys.OfVenue(paper)));
    }

    public IReadOnlyList<Paper> ByAuthor(string[] names) => Papers(_byAuthor.Value, names);

    public IReadOnlyList<Paper> ByYear(int year) => Papers(_byYear.Value, [year]);

    // Generated code gives the key itself; whoever gives the name as it is written means its key.
    public IReadOnlyList<Paper> ByVenue(string[] names) =>
        Papers(_byVenue.Value, Array.ConvertAll(names, name => _byVenue.Value.ContainsKey(name) ? name : PaperNames.VenueKey(name)));

    private Dictionary<TKey, List<int>> Group<TKey>(Func<Paper, IEnumerable<TKey>> keysOf)
        where TKey : notnull
    {
        var groups = new Dictionary<TKey, List<int>>();
        var index = 0;
        foreach (var paper in _library)
        {
            foreach (var key in keysOf(paper).Distinct())
            {
                if (!groups.TryGetValue(key, out var members))
                {
                    groups.Add(key, members = []);
                }

                members.Add(index);
            }

            index++;
        }

        return groups;
    }

    private ValueList<Paper> Papers<TKey>(Dictionary<TKey, List<int>> groups, TKey[] keys)
        where TKey : notnull
    {
        var places = keys
            .SelectMany(key => groups.TryGetValue(key, out var members) ? members : [])
            .Distinct()
            .OrderBy(static place => place);
        return ValueList<Paper>.From(places.Select(place => _library[place]));
    }
}
