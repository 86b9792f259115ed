using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>CoLRev: an EndNote file with the BibTeX that it loads from it.</summary>
internal sealed class ColrevOracle : Oracle
{
    public override string Name => "colrev";

    public override string Description => "EndNote's tagged file of its loader (`*.enl`) against the BibTeX that is expected of it (`*_expected.bib`), in their order; dates by the day.";

    public override IReadOnlyList<Deviation> Deviations { get; } =
    [
        new("record without a type", Fault.Taste, "A record without `%0` is an article to them where it has a volume; to us what its other tags say.",
            static d => d.Field == "type" && d.Paper is not null && d.Raw("0").Length == 0),
        .. TextDeviations.List,
    ];

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var path in corpora.Files("colrev", "*.enl"))
        {
            var expected = Path.ChangeExtension(path, null) + "_expected.bib";
            if (File.Exists(expected))
            {
                var ours = Records.All(File.ReadAllText(path), PaperFormat.EndNoteTagged);
                yield return new Case(corpora.NameOf(path), [.. Records.All(File.ReadAllText(expected), PaperFormat.BibTeX)
                    .SelectMany((paper, i) => Comparison.Fields(Reference.Of(paper), ours.ElementAtOrDefault(i), string.Empty))]);
            }
        }
    }
}
