using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>Where Better BibTeX and we differ.</summary>
internal static class BetterBibTeXDeviations
{
    private static readonly (string Field, string[] Names)[] s_sources =
    [
        ("abstract", ["abstract"]),
        ("accessed", ["urldate"]),
        ("DOI", ["doi", "url"]),
        ("keyword", ["keywords", "keyword"]),
        ("language", ["language", "langid", "hyphenation"]),
        ("URL", ["url", "howpublished", "note"]),
    ];

    /// <summary>What holds in both directions.</summary>
    public static IReadOnlyList<Deviation> Common { get; } =
    [
        new("from a field of another name", Fault.OutsideTheModel, "They read or add what programs keep in fields of their own (`bdsk-url-1`, `tags`, `accessed`); we keep those raw.",
            static d => d.Paper is not null && d.Actual.Length == 0 && Array.Find(s_sources, source => source.Field == d.Field).Names is { } names && names.All(name => d.Raw(name).Length == 0)),
        new("no DOI", Fault.Taste, "A text without `10.` is none; it stays raw.",
            static d => d.Field == "DOI" && d.Actual.Length == 0 && !d.Expected.Contains("10.", StringComparison.Ordinal)),
        new("no absolute address", Fault.OutsideTheModel, "`Paper.Url` is an absolute address; other text stays raw.",
            static d => d.Field == "URL" && d.Actual.Length == 0 && !d.Expected.Contains("://", StringComparison.Ordinal)),
        new("subtitles", Fault.Taste, "They join title and subtitle with a full stop or leave the subtitle out; we join them with a colon. `titleaddon` is part of the title to them.",
            static d => d.Field is "title" or "container-title" && Joined(d)),
        new("proceedings without a title", Fault.Taste, "They take the `booktitle` for the title.",
            static d => d.Field == "title" && d.Actual.Length == 0 && d.Raw("booktitle").Length > 0),
        new("number behind an edition", Fault.Taste, "They make `1st` a number.",
            static d => d.Field == "edition" && Texts.Digits(d.Expected) is { Length: > 0 } number && number == Texts.Digits(d.Actual)),
        new("Zotero's types", Fault.Taste, "Zotero has fewer types than CSL, and types of its own for videos, laws and software.",
            static d => d.Field == "type"),
        new("Zotero's roles", Fault.Taste, "The author of a film is its director to Zotero, and the other way round; BibLaTeX has authors only.",
            static d => d.Field is "director" or "author" && d.Paper?.Kind is PaperKind.MotionPicture or PaperKind.Broadcast or PaperKind.Software or PaperKind.Song),
        new("words of `type`", Fault.Taste, "They keep BibLaTeX's keys such as `phdthesis`, or write the type of the entry.",
            static d => d.Field == "genre"),
        new("institution beside a publisher", Fault.Taste, "They join both; we take the publisher.",
            static d => d.Field == "publisher" && d.Actual.Length > 0 && d.Expected.Contains(" / ", StringComparison.Ordinal) && d.Expected.Contains(d.Actual, StringComparison.Ordinal)),
        new("abbreviated journals", Fault.Taste, "They replace the abbreviation by the journal's full name, which the file does not have.",
            static d => d.Field == "container-title" && d.Actual.Length > 0
                && (Texts.Letters(d.Raw("journal")) == Texts.Letters(d.Actual) || Texts.Letters(d.Raw("journaltitle")) == Texts.Letters(d.Actual))),
        new("place of the conference", Fault.Theirs, "Beside an `address`, which is the publisher's, they take the `location` for the publisher's place.",
            static d => d.Field == "publisher-place" && d.Raw("address").Length > 0 && d.Raw("location").Length > 0),
        new("two dates", Fault.Taste, "They list `date` and `year` with `month`; `date` counts to us.",
            static d => d.Field == "issued" && d.Expected.Contains(", ", StringComparison.Ordinal) && d.Expected.Contains(d.Raw("date"), StringComparison.Ordinal)),
        new("percent sign", Fault.Theirs, "They cut the value at a `%`, which is a percent sign within braces to BibTeX.",
            static d => d.Expected.AsSpan().CommonPrefixLength(d.Actual) is var same && same < d.Actual.Length && d.Actual[same] == '%'),
        new("dotless i under a mark", Fault.Theirs, "`\\'{\\i}` is í; they keep the dotless letter below the mark.",
            static d => d.Expected.Replace('\u0131', 'i').Normalize() == d.Actual),
        .. TextDeviations.IgnoringCase,
    ];

    public static IReadOnlyList<Deviation> Import { get; } = [.. Common];

    private static bool Joined(Difference d)
    {
        var (expected, actual) = (Texts.Letters(Texts.WithoutTags(d.Expected)), Texts.Letters(d.Actual));
        var addition = Texts.Letters(d.Raw("titleaddon"));
        return actual.Length > 0 && (expected == actual
            || (addition.Length > 0 && expected.Replace(addition, "", StringComparison.Ordinal) == actual.Replace(addition, "", StringComparison.Ordinal))
            || (d.Field == "container-title" && d.Raw("booksubtitle").Length + d.Raw("journalsubtitle").Length > 0 && actual.StartsWith(expected, StringComparison.Ordinal)));
    }
}
