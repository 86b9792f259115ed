using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>Where the parser of Better BibTeX and we differ.</summary>
internal static class RetorquereDeviations
{
    public static IReadOnlyList<Deviation> List { get; } =
    [
        new("entry without a key", Fault.Theirs, "They lose the entry; we infer a key and say so.",
            static d => d.Field == "record" && d.Expected.Length == 0 && d.Source.Contains("{\n", StringComparison.Ordinal)),
        new("inherited field among the raw ones", Fault.Taste, "They list a field of the parent as the entry's own.",
            static d => d.Field == "raw field" && d.Raw("crossref").Length > 0),
        new("not inherited", Fault.Theirs, "They inherit less through `crossref` than BibLaTeX's manual, appendix B, says.",
            static d => d.Expected.Length == 0 && d.Raw("crossref").Length > 0),
        new("percent sign", Fault.Theirs, "They cut the value at a `%`, which is a percent sign within braces to BibTeX.",
            static d => d.Expected.AsSpan().CommonPrefixLength(d.Actual) is var same && same < d.Actual.Length && d.Actual[same] == '%'),
        new("date as it is written", Fault.Taste, "They keep the text of a month, a season or a time of day; we read it.",
            static d => d.Field == "issued" && d.Actual.Length > 0 && d.Expected.Any(char.IsLetter) | d.Expected.Contains(' ', StringComparison.Ordinal)),
        new("no date", Fault.Taste, "They keep a word as the date; we report it and keep it raw.",
            static d => d.Field == "issued" && d.Actual.Length == 0 && !d.Expected.Any(char.IsDigit)),
        new("no absolute address", Fault.OutsideTheModel, "`Paper.Url` is an absolute address; a file's name or an address without scheme stays raw.",
            static d => d.Field == "URL" && d.Actual.Length == 0 && !d.Expected.Contains("://", StringComparison.Ordinal)),
        new("several addresses", Fault.Taste, "The first is `Paper.Url` and the others are among the links; they keep them in one text.",
            static d => d.Field == "URL" && d.Actual.Length > 0 && d.Expected.StartsWith(d.Actual, StringComparison.Ordinal) && d.Paper!.Links.Count > 0),
        new("escaped tilde in an address", Fault.Theirs, "They keep the backslash of `\\~`.",
            static d => d.Field == "URL" && d.Expected.Replace("\\", "", StringComparison.Ordinal) == d.Actual),
        new("no DOI", Fault.Taste, "A text without `10.` is none; it stays raw.",
            static d => d.Field == "DOI" && d.Actual.Length == 0 && !d.Expected.StartsWith("10.", StringComparison.Ordinal)),
        new("commas and semicolons in keywords", Fault.Taste, "They separate keywords at both; we at semicolons, or at commas that no space follows.",
            static d => d.Field == "keyword" && Parts(d.Expected).SetEquals(Parts(d.Actual))),
        new("LaTeX in keywords", Fault.Taste, "They keep keywords as they are written.",
            static d => d.Field == "keyword" && Parts(TextDeviations.Punctuation(d.Expected)).SetEquals(Parts(TextDeviations.Punctuation(d.Actual)))),
        new("unknown command", Fault.Taste, "They drop the name of a command that nobody defines; we keep it as text and report it.",
            static d => UnknownCommands(d).Any(name => TextDeviations.Spaces(d.Actual).Replace(name, "", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal)
                == TextDeviations.Spaces(d.Expected).Replace(",,", ",", StringComparison.Ordinal))),
        new("mark without a letter", Fault.Taste, "They put the mark on a space; we write the character that stands for it alone.",
            static d => d.Expected.Contains(" \u0328", StringComparison.Ordinal) && d.Expected.Replace(" \u0328", "\u02DB", StringComparison.Ordinal) == d.Actual),
        new("TeX's logos", Fault.Taste, "They imitate the raised and lowered letters of `\\LaTeX`.",
            static d => d.Source.Contains("TeX", StringComparison.Ordinal) && Texts.Letters(Texts.WithoutTags(d.Expected).Replace('\u1D2C', 'a')) == Texts.Letters(d.Actual)),
        new("items of lists", Fault.OutsideTheModel, "An item of a list is HTML there and a bullet in our text.",
            static d => d.Expected.Contains("<li>", StringComparison.Ordinal)
                && TextDeviations.Markup(d.Expected) == TextDeviations.Markup(d.Actual.Replace("\u2022", "", StringComparison.Ordinal))),
        new("halves of a tie", Fault.Taste, "A tie over two letters is one mark to us and two half marks to them.",
            static d => d.Expected.Replace("\uFE20", "\u0361", StringComparison.Ordinal).Replace("\uFE21", "", StringComparison.Ordinal)
                .Replace("\u0131\u0306", "\u012D", StringComparison.Ordinal) == d.Actual),
        new("dotless i under a mark", Fault.Theirs, "`\\'{\\i}` is í; they keep the dotless letter below the mark.",
            static d => d.Expected.Replace('\u0131', 'i').Normalize() == d.Actual),
        .. TextDeviations.List,
        new("tilde in an address", Fault.Taste, "They read the tie of TeX as a space in a `\\tt` address too.",
            static d => d.Actual.Contains("://", StringComparison.Ordinal) && TextDeviations.Markup(d.Expected) == TextDeviations.Markup(d.Actual.Replace('~', ' '))),
    ];

    private static HashSet<string> Parts(string keywords) =>
        keywords.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>The names of the commands in a source.</summary>
    private static IEnumerable<string> UnknownCommands(Difference difference) => difference.Source.Split('\\').Skip(1)
        .Select(static text => string.Concat(text.TakeWhile(char.IsAsciiLetter))).Where(static name => name.Length > 2).Distinct(StringComparer.Ordinal);
}
