namespace PaperCatalog.Conformance.Cases;

/// <summary>The classes that differences of text fall into with most oracles. Each also looks away from what those before it do.</summary>
internal static class TextDeviations
{
    /// <summary>The classes, in the order in which they are tried.</summary>
    public static IReadOnlyList<Deviation> List { get; } = Create(StringComparison.Ordinal);

    /// <summary>The same for texts whose case the oracle changes.</summary>
    public static IReadOnlyList<Deviation> IgnoringCase { get; } = Create(StringComparison.OrdinalIgnoreCase);

    /// <summary>White space is looked away from.</summary>
    public static string Spaces(string text) => Texts.WithoutSpace(text);

    /// <summary>Also quotes and dashes.</summary>
    public static string Punctuation(string text) => Spaces(Texts.WithPlainPunctuation(text));

    /// <summary>Also tags.</summary>
    public static string Markup(string text) => Punctuation(Texts.WithoutTags(text));

    private static Deviation[] Create(StringComparison comparison)
    {
        return
        [
            new("white space and soft hyphens", Fault.Taste, "Where a command or a line ends, one keeps a space or an optional hyphen that the other does not.",
                d => Both(d, Spaces)),
            new("quotes and dashes", Fault.Taste, "TeX's \\`\\`x'', \\`x' and -- are the printer's quotes and dashes to us in every text; to them in some fields only.",
                d => Both(d, Punctuation)),
            new("markup", Fault.OutsideTheModel, "Italics, small capitals, raised letters and links are HTML or Markdown there; our texts are plain.",
                d => Both(d, Markup)),
            new("formulas", Fault.Taste, "We keep a formula as it is written, `$...$`; they make of it what characters and tags can show.",
                d => Texts.AgreeOutsideMath(Markup(d.Expected), Markup(d.Actual), comparison)),
            new("order of marks", Fault.Theirs, "Two marks above one letter: the one that is written around the other stands above it.",
                d => Both(d, static text => Texts.WithSortedMarks(Markup(text)))),
        ];

        bool Both(Difference difference, Func<string, string> view) =>
            difference.Expected.Length > 0 && string.Equals(view(difference.Expected), view(difference.Actual), comparison);
    }
}
