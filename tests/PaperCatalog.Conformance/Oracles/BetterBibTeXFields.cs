using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>How a field of Zotero is compared with ours.</summary>
internal static class BetterBibTeXFields
{
    /// <summary>A number is what its type makes of it: Zotero and CSL give the same one different names.</summary>
    public static Difference Place(Difference difference)
    {
        if (difference.Paper is not { } paper)
        {
            return difference;
        }

        string?[] candidates = difference.Field switch
        {
            "issue" or "number" or "collection-number" => [paper.Issue, paper.Number, paper.CollectionNumber],
            "container-title" => [paper.ContainerTitle, paper.EventTitle],
            "collection-title" => [paper.CollectionTitle, paper.ContainerTitle],
            _ => [],
        };
        return candidates.Any(candidate => candidate is not null && AreEqual(difference.Field, difference.Expected, Reference.Fold(candidate)))
            ? difference with { Actual = difference.Expected }
            : difference;
    }

    public static bool AreEqual(string field, string expected, string actual) => field switch
    {
        "page" => Pages(expected) == Pages(actual),
        "ISBN" => Texts.Digits(expected) == Texts.Digits(actual),
        "author" or "editor" or "translator" or "director" => NameParts(expected).SequenceEqual(NameParts(actual)),
        "keyword" => Words(expected).SetEquals(Words(actual)),
        "title" or "container-title" or "collection-title" or "title-short" or "event-title" =>
            string.Equals(Texts.WithoutTags(expected), actual, StringComparison.OrdinalIgnoreCase),
        "issued" or "accessed" or "original-date" => Date(expected) == actual,
        _ => expected == actual,
    };

    /// <summary>Zotero keeps a suffix with the given names.</summary>
    private static IEnumerable<string> NameParts(string names) =>
        names.Split("; ").Where(static name => name != "others").Select(static name => string.Join(", ", name.Split(", ").Order(StringComparer.Ordinal)));

    /// <summary>An ISO date as numbers.</summary>
    public static string Date(string text) => string.Join('/', text.Split('/', StringSplitOptions.TrimEntries).Select(static date =>
    {
        var day = date.IndexOfAny(['T', ' ']) is > 0 and var end ? date[..end] : date;
        return (day.StartsWith('-') ? "-" : "") + string.Join('-', day.TrimStart('-').Split('-').Select(static part => part.Length == 0 || part.TrimStart('0') is { Length: > 0 } ? part.TrimStart('0') : "0"));
    }));

    private static string Pages(string text) => string.Join('-', Texts.WithPlainPunctuation(text).Split('-', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static HashSet<string> Words(string text) => text.Split("; ").ToHashSet(StringComparer.Ordinal);
}
