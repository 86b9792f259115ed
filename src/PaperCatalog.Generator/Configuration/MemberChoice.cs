namespace PaperCatalog.Generator.Configuration;

/// <summary>Which papers get a member of the catalog's class (<c>PaperCatalogMembers</c>); the others are found by look-up.</summary>
internal sealed class MemberChoice
{
    public static readonly MemberChoice All = new(isAll: true, []);

    private const char Wildcard = '*';

    private static readonly char[] s_separators = [' ', ',', '\t'];

    private readonly bool _isAll;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _patterns = [];

    private MemberChoice(bool isAll, string[] names)
    {
        _isAll = isAll;
        Names = names;
        foreach (var name in names)
        {
            if (IsPattern(name))
            {
                _patterns.Add(name);
            }
            else
            {
                _keys.Add(name);
            }
        }
    }

    /// <summary>The keys as they are written, with <c>*</c> for any letters; empty for all and for none.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads <c>all</c>, <c>none</c>, or keys with spaces or commas between; nothing is all.</summary>
    public static MemberChoice From(string text) =>
        text.Length == 0 || text.Equals("all", StringComparison.OrdinalIgnoreCase) ? All
        : text.Equals("none", StringComparison.OrdinalIgnoreCase) ? new(isAll: false, [])
        : new(isAll: false, text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a paper is chosen by its key or an alias.</summary>
    public bool Contains(Paper paper)
    {
        if (_isAll || Contains(paper.Key))
        {
            return true;
        }

        foreach (var alias in paper.Aliases)
        {
            if (Contains(alias))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsPattern(string name) => name.IndexOf(Wildcard) >= 0;

    /// <summary>Whether a paper's key or an alias is what a name with <c>*</c> says.</summary>
    public static bool Matches(string name, Paper paper)
    {
        if (Matches(name, paper.Key))
        {
            return true;
        }

        foreach (var alias in paper.Aliases)
        {
            if (Matches(name, alias))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a key is what a name with <c>*</c> says.</summary>
    public static bool Matches(string name, string key)
    {
        var position = 0;
        var star = -1;
        var starPosition = 0;
        for (var i = 0; i < key.Length;)
        {
            if (position < name.Length && name[position] == Wildcard)
            {
                star = position++;
                starPosition = i;
            }
            else if (position < name.Length && name[position] == key[i])
            {
                position++;
                i++;
            }
            else if (star >= 0)
            {
                // The last star takes one letter more.
                position = star + 1;
                i = ++starPosition;
            }
            else
            {
                return false;
            }
        }

        while (position < name.Length && name[position] == Wildcard)
        {
            position++;
        }

        return position == name.Length;
    }

    private bool Contains(string key)
    {
        if (_keys.Contains(key))
        {
            return true;
        }

        foreach (var pattern in _patterns)
        {
            if (Matches(pattern, key))
            {
                return true;
            }
        }

        return false;
    }
}
