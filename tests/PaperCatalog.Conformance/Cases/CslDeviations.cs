namespace PaperCatalog.Conformance.Cases;

/// <summary>The classes that readers of BibLaTeX into CSL share.</summary>
internal static class CslDeviations
{
    private static readonly HashSet<string> s_outside = new(StringComparer.Ordinal)
    {
        "annote", "call-number", "container-title-short", "dimensions", "division", "journalAbbreviation", "jurisdiction", "locator", "medium",
        "original-publisher", "original-publisher-place", "original-title", "part-number", "part-title", "printing-number", "references", "reviewed-title", "scale",
        "section", "source", "submitted", "supplement-number", "version", "volume-title", "volume-title-short", "year-suffix",
    };

    /// <summary>The classes.</summary>
    public static IReadOnlyList<Deviation> List { get; } =
    [
        new("variables without a member", Fault.OutsideTheModel, "`Paper` has no member for " + string.Join(", ", s_outside.Order(StringComparer.Ordinal).Select(static name => $"`{name}`")) + "; the raw fields keep what they say.",
            static d => s_outside.Contains(d.Field)),
        new("work in several volumes", Fault.OutsideTheModel, "They make the main title the title or the container and the volume's own its `volume-title`, which we lack; we keep the volume's own title.",
            static d => d.Field is "title" or "container-title" && d.Raw("maintitle").Length > 0 | d.Source.Contains("@mvbook", StringComparison.OrdinalIgnoreCase)),
        new("part of a volume", Fault.OutsideTheModel, "They write the part behind the volume, `7.2`; we keep it raw.",
            static d => d.Field == "volume" && d.Raw("part").Length > 0 && d.Expected.StartsWith(d.Actual, StringComparison.Ordinal)),
        new("additions to titles", Fault.Taste, "They join `titleaddon` and the like to the title; we keep them raw.",
            static d => d.Field.Contains("title", StringComparison.Ordinal) && d.Source.Contains("addon", StringComparison.OrdinalIgnoreCase) && d.Actual.Length > 0
                && Texts.Letters(d.Expected).StartsWith(Texts.Letters(d.Actual), StringComparison.Ordinal)),
        new("short title made of the title", Fault.Taste, "They take the title without its subtitle as short title; we only what `shorttitle` says.",
            static d => d.Field == "title-short" && d.Actual.Length == 0 && d.Raw("shorttitle").Length == 0),
        new("lists in one text", Fault.Taste, "They write `;` for the `and` of lists of publishers and places.",
            static d => d.Field is "publisher" or "publisher-place" && d.Expected.Replace("; ", " and ", StringComparison.Ordinal) == d.Actual),
        new("particles", Fault.Taste, "Without `useprefix` they sort a name by its family name alone (`dropping-particle`), as BibLaTeX's default style does; the particle is non-dropping to us.",
            static d => d.Field is "author" or "editor" or "translator" && Words(d.Expected).SequenceEqual(Words(d.Actual))),
        new("name of the language", Fault.Taste, "They translate Babel's names of languages into codes; we keep what is written.",
            static d => d.Field == "language" && d.Actual.Length > 0),
        new("words of `type`", Fault.Taste, "BibLaTeX's keys such as `phdthesis` in other words, or as they are.",
            static d => d.Field == "genre" && (string.Equals(d.Expected, d.Actual, StringComparison.OrdinalIgnoreCase) || d.Expected == d.Raw("type") || d.Expected.EndsWith("thesis", StringComparison.Ordinal) || d.Expected.EndsWith("report", StringComparison.Ordinal))),
        new("keywords as one text", Fault.Taste, "They keep the separators of the field.",
            static d => d.Field == "keyword" && Texts.Letters(d.Expected) == Texts.Letters(d.Actual)),
        new("address made of an identifier", Fault.Taste, "They make an address of the eprint; we give the identifier alone.",
            static d => d.Field == "URL" && d.Actual.Length == 0 && d.Raw("eprint") is { Length: > 0 } eprint && d.Expected.Contains(eprint, StringComparison.Ordinal)),
        new("years before Christ", Fault.Taste, "They count 1 BC as -1; we as 0, as EDTF and ISO 8601 do.",
            static d => d.Field == "issued" && d.Expected.StartsWith('-') && d.Raw("date") is { Length: > 0 } date && (date.StartsWith('-') || date.StartsWith("0000", StringComparison.Ordinal) || date.StartsWith("y-", StringComparison.OrdinalIgnoreCase))),
        new("type of entry", Fault.Taste, "BibLaTeX's types have no official names in CSL; others choose other ones for booklets, manuals, periodicals, entries of works of reference, and books within books.",
            static d => d.Field == "type" && IsOneOf(d.Actual, "pamphlet", "book", "periodical", "entry-encyclopedia", "chapter") && IsOneOf(d.Expected, "book", "report", "article-journal", "entry", "document")),
        new("titles of periodicals", Fault.Taste, "They make the issue's title the title and the periodical's the container.",
            static d => d.Field is "title" or "container-title" && d.Raw("issuetitle").Length > 0),
        new("no date", Fault.Taste, "They keep words as the date; we report them and keep them raw.",
            static d => d.Field is "issued" or "accessed" && d.Actual.Length == 0 && d.Expected.Any(char.IsLetter)),
    ];

    private static bool IsOneOf(string text, params string[] words) => words.Contains(text, StringComparer.Ordinal);

    private static IEnumerable<string> Words(string names) => names.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
