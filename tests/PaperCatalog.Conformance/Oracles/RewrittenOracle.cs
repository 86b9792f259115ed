using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>Projects that keep a BibTeX file beside what they write of it.</summary>
internal sealed class RewrittenOracle : Oracle
{
    public override string Name => "files written again";

    public override string Description =>
        "BibTeX files beside the ones that another program wrote of them without changing what they mean: python-bibtexparser 1 (`x.bib`, `x_output.bib`), "
        + "BibTeXLibrary (`_In`, `_Out1`), bibcop (`before.bib`, `expected.bib`). Both are read by us and must say the same, field by field.";

    public override IReadOnlyList<Deviation> Deviations { get; } =
    [
        new("a linter's changes", Fault.Taste, "bibcop drops fields and records, protects capitals, and escapes characters on purpose.",
            static d => d.Source == "bibcop"),
    ];

    public override IEnumerable<Case> Read(CorporaFolder corpora) =>
        Pairs(corpora).Where(static pair => File.Exists(pair.Input) && File.Exists(pair.Output)).Select(pair => Compare(corpora, pair.Input, pair.Output));

    private static IEnumerable<(string Input, string Output)> Pairs(CorporaFolder corpora) =>
    [
        .. corpora.Files("python-bibtexparser-v1", "*_output.bib").Select(static output => (output.Replace("_output.bib", ".bib", StringComparison.Ordinal), output)),
        .. corpora.Files("beref-bibtexlibrary", "*_In.bib").Select(static input => (input, input.Replace("_In.bib", "_Out1.bib", StringComparison.Ordinal))),
        .. corpora.Files("bibcop", "before.bib").Select(static input => (input, Path.Combine(Path.GetDirectoryName(input)!, "expected.bib"))),
    ];

    private static Case Compare(CorporaFolder corpora, string input, string output)
    {
        var source = corpora.NameOf(input).Split('/')[0];
        var read = Records.All(File.ReadAllText(input), PaperFormat.BibTeX);

        // A test's output may stop after the first record.
        return new Case(corpora.NameOf(input), [.. Records.All(File.ReadAllText(output), PaperFormat.BibTeX).SelectMany((written, i) =>
            Comparison.AllFields(Reference.Of(written), Array.Find(read, paper => paper.Key == written.Key) ?? read.ElementAtOrDefault(i), source))]);
    }
}
