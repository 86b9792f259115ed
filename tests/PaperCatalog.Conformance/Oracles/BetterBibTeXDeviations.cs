using System.Text;
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

    private static readonly Dictionary<string, string[]> s_carriers = new(StringComparer.Ordinal)
    {
        ["author"] = ["author"],
        ["editor"] = ["editor"],
        ["publisher"] = ["publisher", "institution"],
        ["container-title"] = ["journal", "journaltitle", "booktitle"],
        ["edition"] = ["edition"],
        ["volume"] = ["volume"],
        ["issue"] = ["number"],
        ["issued"] = ["date", "year"],
    };

    /// <summary>Ours and Zotero's.</summary>
    private static readonly HashSet<(string, string)> s_types =
    [
        ("book", "chapter"), ("book", "report"), ("document", "bill"), ("document", "legislation"), ("document", "report"), ("document", "software"),
        ("interview", "song"), ("legislation", "bill"), ("legislation", "report"), ("map", "graphic"), ("motion_picture", "broadcast"), ("periodical", "document"), ("speech", "song"),
        ("treaty", "legislation"),
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
            static d => d.Field == "type" && s_types.Contains((d.Actual, d.Expected))),
        new("Zotero's roles", Fault.Taste, "The author of a film is its director to Zotero, and the other way round; BibLaTeX has authors only.",
            static d => d.Field is "director" or "author" && d.Paper?.Kind is PaperKind.MotionPicture or PaperKind.Broadcast or PaperKind.Software or PaperKind.Song),
        new("words of `type`", Fault.Taste, "They keep BibLaTeX's keys such as `phdthesis`, or write the type of the entry.",
            static d => d.Field == "genre" && (d.Actual.Length == 0 || d.Paper?.Kind is PaperKind.Thesis or PaperKind.Report)),
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

    public static IReadOnlyList<Deviation> Export { get; } =
    [
        .. Common,
        new("dates in words", Fault.Taste, "Zotero's dates are any text; the export has them in another form, or as far as BibTeX has fields, and that is what we read.",
            static d => d.Field == "issued" && (d.Raw("date").Length > 0
                ? BetterBibTeXFields.Date(string.Concat(d.Raw("date").Where(static c => c is not ('~' or '?' or '%')))) == d.Actual
                : d.Raw("year").Length > 0 && Texts.Digits(d.Raw("year")).StartsWith(d.Actual.Split('-')[0], StringComparison.Ordinal))),
        new("particles", Fault.Taste, "Zotero's names keep the particle with the given names, put quotes around what is no particle, or have the whole name in one field; an option may put another sign between names.",
            static d => d.Field is "author" or "editor" or "translator" && Words(d.Expected).SequenceEqual(Words(d.Actual))),
        new("rewritten by an option", Fault.Taste, "The export says what we read and not what the item says: an option, a script or `extra` replaced it.",
            static d => s_carriers.TryGetValue(d.Field, out var carriers) && carriers.Any(carrier =>
                Texts.Letters(d.Raw(carrier).Replace(" and ", "", StringComparison.Ordinal)) is { Length: > 0 } raw
                && Texts.Letters(d.Actual).Length > 0 && SameLetters(raw, Texts.Letters(d.Actual)) && !SameLetters(raw, Texts.Letters(d.Expected)))),
        new("editors of the series", Fault.Taste, "They are exported as further editors (`editora`), which they are to us as well.",
            static d => d.Field == "editor" && d.Raw("editora").Length + d.Raw("editorb").Length > 0 && d.Actual.StartsWith(d.Expected, StringComparison.Ordinal)),
        new("tags as text", Fault.Taste, "Tags that Zotero does not know are exported as text.",
            static d => d.Expected.Contains('<', StringComparison.Ordinal) && Texts.Letters(Texts.WithoutTags(d.Expected))
                == Texts.Letters(Texts.WithoutTags(d.Actual.Replace("$<$", "<", StringComparison.Ordinal).Replace("$>$", ">", StringComparison.Ordinal)))),
        new("resolver's address", Fault.Taste, "They keep it before a DOI.",
            static d => d.Field == "DOI" && d.Actual.Length > 0 && d.Expected.EndsWith(d.Actual, StringComparison.OrdinalIgnoreCase)),
        new("LaTeX within an item", Fault.Taste, "Commands that a user wrote into Zotero are exported as they are, and read by us.",
            static d => d.Expected.Contains('\\', StringComparison.Ordinal)),
        new("letters that LaTeX writes in another way", Fault.Theirs, "Ligatures, primes and tied letters are not exported as they were.",
            static d => Compatible(d.Expected) == Compatible(d.Actual)),
    ];

    /// <summary>The letters in any order, as BibTeX and we order the parts of names in different ways.</summary>
    private static bool SameLetters(string text, string other) => text.Order().SequenceEqual(other.Order());

    private static IEnumerable<string> Words(string names) =>
        names.Split([' ', ',', ';', '|', '"', '!', '\'', '\u2019'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private static string Compatible(string text) => TextDeviations.Punctuation(text.Normalize(NormalizationForm.FormKC))
        .Replace("\uFE20", "\u0361", StringComparison.Ordinal).Replace("\uFE21", "", StringComparison.Ordinal).Replace("\u0131\u0306", "\u012D", StringComparison.Ordinal)
        .ToUpperInvariant();

    private static bool Joined(Difference d)
    {
        var (expected, actual) = (Texts.Letters(Texts.WithoutTags(d.Expected)), Texts.Letters(d.Actual));
        var addition = Texts.Letters(d.Raw("titleaddon"));
        return actual.Length > 0 && (expected == actual
            || (addition.Length > 0 && expected.Replace(addition, "", StringComparison.Ordinal) == actual.Replace(addition, "", StringComparison.Ordinal))
            || (d.Field == "container-title" && d.Raw("booksubtitle").Length + d.Raw("journalsubtitle").Length > 0 && actual.StartsWith(expected, StringComparison.Ordinal)));
    }
}
