using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>Where JabRef and we differ.</summary>
internal static class JabRefDeviations
{
    public static IReadOnlyList<Deviation> List { get; } =
    [
        new("records without a beginning", Fault.Taste, "Several `TY` within one record are one record to JabRef; each begins one to us.",
            static d => d.Field == "records" && d.Source.Contains("TY  -", StringComparison.Ordinal)),
        new("abbreviated journal", Fault.Taste, "JabRef takes the name of the journal that stands last, which is the abbreviation.",
            static d => d.Field == "container-title" && d.Paper!.Fields.Any(field => field.Value == d.Expected) && d.Paper.Fields.Any(field => field.Value == d.Actual)),
        new("address of the authors", Fault.Theirs, "JabRef takes EndNote's `auth-address` for the publisher's.",
            static d => d.Field == "publisher-place" && d.Raw("auth-address").Length > 0),
        new("ISSN as ISBN", Fault.Theirs, "EndNote keeps both in `isbn`; JabRef does not tell them apart.",
            static d => d.Field == "ISBN" && d.Paper?.Issn is { } issn && d.Expected.Contains(issn, StringComparison.Ordinal)),
        new("status of publication", Fault.OutsideTheModel, "PubMed's word for how it got the record (`epublish`) is no status to CSL; the raw field keeps it.",
            static d => d.Field == "status" && d.Actual.Length == 0),
        new("address made of the number", Fault.Taste, "JabRef makes an address of PubMed's number; we give the number alone.",
            static d => d.Field == "URL" && d.Actual.Length == 0 && d.Paper?.PubMedId is { } id && d.Expected.Contains(id, StringComparison.Ordinal)),
        new("names of organisations", Fault.Theirs, "JabRef does not protect them, so BibTeX cuts them into parts.",
            static d => d.Field == "author" && Words(d.Expected).SequenceEqual(Words(d.Actual))),
        new("kind of report", Fault.Taste, "The entry type `@techreport` says more than EndNote's `Report`.",
            static d => d.Field == "genre" && d.Actual.Length == 0 && d.Expected == "Technical report"),
        new("book", Fault.Theirs, "JabRef makes an article of PubMed's books.",
            static d => d.Field == "type" && d.Paper is { Kind: PaperKind.Book or PaperKind.Chapter }),
        new("title of a chapter", Fault.Theirs, "JabRef takes the title of the book for that of the chapter, or the series for the book.",
            static d => d.Field is "title" or "container-title" && d.Paper is { Kind: PaperKind.Chapter or PaperKind.Book } paper && paper.Fields.Any(field => field.Value.Trim() == d.Expected)),
        new("editors of a book", Fault.Theirs, "`A2` of a book are its editors (the RIS specification); JabRef counts them among the authors.",
            static d => d.Field == "author" && d.Paper!.Editors.Count > 0 && d.Expected.EndsWith(People.Text(d.Paper.Editors), StringComparison.Ordinal)),
        new("organisations among the authors", Fault.Theirs, "JabRef leaves out PubMed's collective names.",
            static d => d.Field == "author" && d.Expected == People.Text(d.Paper!.Authors.Where(static person => person.Literal is null))),
        new("suffixes of names", Fault.Theirs, "JabRef leaves them out.",
            static d => d.Field == "author" && d.Expected == People.Text(d.Paper!.Authors.Select(static person => person with { Suffix = null }))),
        new("copyright in the abstract", Fault.Taste, "JabRef moves PubMed's copyright to a field of its own.",
            static d => d.Field == "abstract" && d.Expected.Length > 0 && d.Actual.StartsWith(d.Expected, StringComparison.Ordinal)),
        new("label of an ISBN", Fault.Taste, "JabRef keeps words such as `(hardcover)`.",
            static d => d.Field is "ISBN" or "ISSN" && d.Actual.Length > 0 && d.Expected.StartsWith(d.Actual, StringComparison.Ordinal)),
        new("several serial numbers", Fault.Taste, "JabRef keeps another one of several; `Paper` has one.",
            static d => d.Field is "ISBN" or "ISSN" && d.Actual.Length > 0 && Texts.Digits(d.Expected).Contains(Texts.Digits(d.Actual), StringComparison.Ordinal)),
        new("publication type", Fault.Taste, "PubMed's types say what an article is about (a congress, a review), which JabRef takes for the type of the record.",
            static d => d.Field == "type" && d.Paper!.Fields.Any(static field => field.Name is "pt" or "publicationtype")),
        new("broken line", Fault.Theirs, "A line without a tag that follows the number is no part of the number.",
            static d => d.Field == "PMID" && d.Expected.StartsWith(d.Actual, StringComparison.Ordinal)),
        new("stars of subject headings", Fault.Taste, "JabRef keeps PubMed's stars, or moves them, repeats a heading for each qualifier, and the commas within headings part them in BibTeX.",
            static d => d.Field == "keyword" && Headings(d.Expected).SetEquals(Headings(d.Actual))),
        .. TextDeviations.List,
    ];

    private static IEnumerable<string> Words(string names) => names.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private static HashSet<string> Headings(string keywords) =>
        keywords.Split([' ', ';', ',', '*', '/'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
