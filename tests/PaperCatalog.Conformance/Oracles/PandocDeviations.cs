using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>Where pandoc-citeproc and we differ.</summary>
internal static class PandocDeviations
{
    public static IReadOnlyList<Deviation> List { get; } =
    [
        .. CslDeviations.List,
        .. TextDeviations.IgnoringCase,
        new("Markdown", Fault.OutsideTheModel, "Emphasis, raised and lowered text are Markdown there.",
            static d => string.Equals(WithoutMarkdown(d.Expected), TextDeviations.Markup(d.Actual), StringComparison.OrdinalIgnoreCase)),
    ];

    private static string WithoutMarkdown(string text) => string.Concat(TextDeviations.Markup(text).Where(static c => c is not ('*' or '~' or '^')));
}
