using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>serde_bibtex: BibTeX files of the web that must all be read without a fault of syntax.</summary>
internal sealed class SerdeOracle : Oracle
{
    private static readonly ProblemKind[] s_faults =
    [
        ProblemKind.UnclosedBrace, ProblemKind.UnclosedQuote, ProblemKind.MissingComma, ProblemKind.MissingEquals, ProblemKind.MissingValue,
        ProblemKind.UnclosedRecord, ProblemKind.MalformedSyntax,
    ];

    public override string Name => "serde_bibtex";

    public override string Description => "The files of its `assets/syntax`, all of which its own test wants to be free of faults of syntax: none must be reported.";

    public override IReadOnlyList<Deviation> Deviations { get; } =
    [
        new("comment that is not closed", Fault.Taste, "`@comment{…)` is passed over by both; we say that its brace is open.",
            static d => d.Actual.StartsWith(nameof(ProblemKind.UnclosedBrace), StringComparison.Ordinal) && d.Actual.Contains("@comment", StringComparison.OrdinalIgnoreCase)),
    ];

    public override IEnumerable<Case> Read(CorporaFolder corpora) => corpora.Files("serde_bibtex/assets/syntax", "*.bib").Select(path =>
    {
        var text = File.ReadAllText(path);
        var faults = PaperReader.Read(text, PaperFormat.BibTeX).Problems.Where(static problem => s_faults.Contains(problem.Kind)).ToArray();
        var first = faults.Length == 0 ? string.Empty : $"{faults[0].Kind} at {text.AsSpan(Math.Max(0, faults[0].Span.Start - 40), Math.Min(80, text.Length - Math.Max(0, faults[0].Span.Start - 40)))}";
        return new Case(corpora.NameOf(path), [new Difference("faults", string.Empty, Reference.Fold(first), null, string.Empty)]);
    });
}
