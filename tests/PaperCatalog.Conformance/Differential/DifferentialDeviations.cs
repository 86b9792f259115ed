using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Differential;

/// <summary>Where pandoc and bibutils read the Anthology in another way than we do.</summary>
internal static class DifferentialDeviations
{
    private static readonly Deviation s_handle = new(
        "handles among the DOIs", Fault.Theirs, "The source has addresses of another system (`http://hdl.handle.net/`) in `doi`; a DOI begins with `10.`.",
        static d => d.Field == "DOI" && d.Actual.Length == 0 && !d.Expected.Contains("10.", StringComparison.Ordinal));

    public static IReadOnlyList<Deviation> Pandoc { get; } =
    [
        s_handle,
        new("month with a day", Fault.Theirs, "`month = oct # \" 29\"` and ranges of days, as \"BibTeXing\" shows them: no month at all.",
            static d => d.Field == "month" && d.Expected.Length == 0),
        new("space within initials", Fault.Taste, "`J.A.` becomes `J. A.`; we keep what is written.",
            static d => d.Field is "author" or "editor" && Texts.WithoutSpace(d.Expected) == Texts.WithoutSpace(d.Actual)),
        .. TextDeviations.IgnoringCase,
        new("single quotes", Fault.Theirs, "`x' in LaTeX is ‘x’; it is “x” there, and ``x'' within it ‘x’.",
            static d => d.Expected.Length > 0 && WithoutQuotes(d.Expected) == WithoutQuotes(d.Actual)),
        new("formulas and markup in HTML", Fault.Taste, "They take the dollars away, and make tags of what characters cannot show; we keep a formula as it is written.",
            static d => WithoutMath(d.Expected) == WithoutMath(d.Actual)),
    ];

    public static IReadOnlyList<Deviation> Bibutils { get; } =
    [
        s_handle,
        new("month with a day", Fault.Theirs, "The text of the month with its days, or a day, stands where MODS wants a number.",
            static d => d.Field == "month"),
        new("full stops of initials", Fault.Theirs, "They are lost: `M.` becomes `M`.",
            static d => d.Field is "author" or "editor" && Plain(d.Expected) == Plain(d.Actual)),
        new("address that repeats the DOI", Fault.Theirs, "It is lost.",
            static d => d.Field == "URL" && d.Expected.Length == 0 && d.Actual.Contains("doi.org/", StringComparison.Ordinal)),
        new("person who is listed twice", Fault.Theirs, "The file has the name twice; they keep it once.",
            static d => d.Field is "author" or "editor" && Plain(d.Expected) is var names
                && Texts.WithoutSpace(string.Join(';', d.Actual.Replace(".", "", StringComparison.Ordinal).Split("; ").Distinct(StringComparer.Ordinal))) == names),
        new("suffix behind the given names", Fault.Taste, "`Family, Given Jr` has two parts to BibTeX; they make `Jr` a suffix all the same.",
            static d => d.Field is "author" or "editor" && Words(d.Expected).SequenceEqual(Words(d.Actual))),
        new("backslashes", Fault.Theirs, "`\\textbackslash` is left in the text.",
            static d => d.Expected.Contains("textbackslash", StringComparison.Ordinal) && WithoutMath(d.Expected.Replace("\\textbackslash", "\\", StringComparison.Ordinal)) == WithoutMath(d.Actual)),
        new("underscore in an address", Fault.Theirs, "`a\\_00436` within `\\url` becomes a lowered 0.",
            static d => d.Expected.Contains('\u2080', StringComparison.Ordinal) && Texts.Letters(d.Expected.Replace('\u2080', '0')) == Texts.Letters(d.Actual)),
        .. TextDeviations.IgnoringCase,
        new("double quotes", Fault.Theirs, "A typewriter's quote becomes a printer's closing one, also where it opens.",
            static d => d.Expected.Length > 0 && WithoutQuotes(d.Expected) == WithoutQuotes(d.Actual)),
        new("formulas", Fault.Taste, "They take away the dollars and some commands; we keep a formula as it is written.",
            static d => WithoutMath(d.Expected) == WithoutMath(d.Actual)),
    ];

    private static string WithoutQuotes(string text) => string.Concat(TextDeviations.Markup(text).Where(static c => c is not ('\'' or '"'))).ToUpperInvariant();

    private static string WithoutMath(string text) => Texts.Letters(TextDeviations.Markup(text));

    private static IEnumerable<string> Words(string names) =>
        names.Replace(".", "", StringComparison.Ordinal).Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private static string Plain(string names) => string.Concat(Texts.WithoutSpace(names).Where(static c => c != '.'));
}
