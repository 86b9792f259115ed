namespace PaperCatalog.Conformance.Cases;

/// <summary>The classes that differences of text fall into with most oracles. Each also looks away from what those before it do.</summary>
internal static class TextDeviations
{
    /// <summary>The classes, in the order in which they are tried.</summary>
    public static IReadOnlyList<Deviation> List { get; } =
    [
        new("white space and soft hyphens", Fault.Taste, "Where a command or a line ends, one keeps a space or an optional hyphen that the other does not.",
            static d => Both(d, Spaces)),
        new("quotes and dashes", Fault.Taste, "TeX's ``x'', `x' and -- are the printer's quotes and dashes to us in every text; to them in some fields only.",
            static d => Both(d, Punctuation)),
        new("markup", Fault.OutsideTheModel, "Italics, small capitals, raised letters and links are HTML there; our texts are plain.",
            static d => Both(d, Markup)),
        new("formulas", Fault.Taste, "We keep a formula as it is written, `$...$`; they make of it what characters and tags can show.",
            static d => Texts.AgreeOutsideMath(Markup(d.Expected), Markup(d.Actual))),
        new("order of marks", Fault.Theirs, "Two marks above one letter: the one that is written around the other stands above it.",
            static d => Both(d, static text => Texts.WithSortedMarks(Markup(text)))),
    ];

    /// <summary>White space is looked away from.</summary>
    public static string Spaces(string text) => Texts.WithoutSpace(text);

    /// <summary>Also quotes and dashes.</summary>
    public static string Punctuation(string text) => Spaces(Texts.WithPlainPunctuation(text));

    /// <summary>Also tags.</summary>
    public static string Markup(string text) => Punctuation(Texts.WithoutTags(text));

    private static bool Both(Difference difference, Func<string, string> view) =>
        difference.Expected.Length > 0 && string.Equals(view(difference.Expected), view(difference.Actual), StringComparison.Ordinal);
}
