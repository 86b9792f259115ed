namespace PaperCatalog.Naming;

/// <summary>The names that a catalog or a view has for itself, or that every class inherits.</summary>
internal static class ReservedNames
{
    /// <summary>Compared without case: a twin in another case would compile, but nobody could tell the two apart.</summary>
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "All", "Keys", "Count", "Find", "TryFind", "Cited", "Shelves",
        "ByAuthor", "ByYear", "ByVenue", "ByTitle", "ByKeyword", "ByKind", "ByHeading",
    };

    /// <summary>Whether no member may have this name in a class called <paramref name="enclosing"/>.</summary>
    public static bool Contains(string identifier, string? enclosing = null) =>
        s_names.Contains(identifier) || string.Equals(identifier, enclosing, StringComparison.OrdinalIgnoreCase);

    /// <summary>The identifier, or where it is reserved the identifier and a noun: <c>All</c> gives <c>AllPaper</c>.</summary>
    public static string Avoid(string identifier, string? enclosing = null, string noun = "Paper")
    {
        // Twice is possible: a class may be called AllPaper. A third time is not, as names do not grow.
        while (Contains(identifier, enclosing))
        {
            identifier += noun;
        }

        return identifier;
    }
}
