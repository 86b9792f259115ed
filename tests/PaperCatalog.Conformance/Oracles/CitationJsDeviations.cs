using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>Where citation-js and we differ.</summary>
internal static class CitationJsDeviations
{
    public static IReadOnlyList<Deviation> List { get; } =
    [
        .. CslDeviations.List,
        new("`howpublished`", Fault.Taste, "They take it for the publisher; to us it is a note, or the address.",
            static d => d.Field == "publisher" && d.Raw("howpublished") == d.Expected),
        new("number of a book in a series", Fault.Theirs, "`number` of a book or paper is that within its series (BibLaTeX's manual, 2.2.2), not an issue.",
            static d => d.Field is "issue" or "collection-number" && d.Raw("number") is { Length: > 0 } number && (d.Expected == number || d.Actual == number)),
        new("number of a thesis", Fault.Theirs, "They lose it.",
            static d => d.Field == "number" && d.Expected.Length == 0 && d.Actual == d.Raw("number")),
        new("number of an article", Fault.Taste, "CSL has no place for `eid`; they call it a section, we a page.",
            static d => d.Field == "page" && d.Expected.Length == 0 && d.Raw("pages").Length == 0),
        new("pages that are sections", Fault.Taste, "They follow `bookpagination`.",
            static d => d.Field == "page" && d.Raw("bookpagination").Length > 0),
        new("place of the conference", Fault.Theirs, "Beside an `address`, which is the publisher's, they take the `location` for the publisher's place.",
            static d => d.Field is "publisher-place" or "event-place" && d.Raw("address").Length > 0 && d.Raw("location").Length > 0),
        new("commands for links", Fault.Taste, "They keep the address of `\\href`, we its text; the address is among the links.",
            static d => d.Source.Contains("\\href", StringComparison.Ordinal) && d.Expected.Contains("://", StringComparison.Ordinal) && d.Field == "title"),
        new("unknown command", Fault.Taste, "They keep its backslash.",
            static d => d.Expected.Contains('\\', StringComparison.Ordinal) && d.Expected.Replace("\\", "", StringComparison.Ordinal) == d.Actual),
        new("letters in addresses", Fault.Taste, "They escape letters beyond ASCII; we keep the address as it is written.",
            static d => d.Field == "URL" && Uri.UnescapeDataString(d.Expected) == d.Actual),
        new("no address", Fault.OutsideTheModel, "`Paper.Url` is an absolute address; other text stays raw.",
            static d => d.Field == "URL" && d.Actual.Length == 0 && !d.Expected.Contains("://", StringComparison.Ordinal)),
        new("undefined abbreviation", Fault.Taste, "They drop it as BibTeX does; we keep its name as text and report it.",
            static d => d.Source.Contains('#', StringComparison.Ordinal) && d.Actual.StartsWith(d.Expected, StringComparison.Ordinal)),
        new("parts of names", Fault.Theirs, "They lose a given name with an equals sign, count a lone comma as a person, or do not split at an `and` outside braces.",
            static d => d.Field == "author" && (d.Source.Contains("given=", StringComparison.Ordinal) || d.Source.Contains("\\begin", StringComparison.Ordinal))),
        .. TextDeviations.List,
    ];
}
