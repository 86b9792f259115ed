using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>ASReview: one table of records, and the files that many tools exported of them.</summary>
internal sealed class AsreviewOracle : Oracle
{
    public override string Name => "asreview";

    public override string Description =>
        "The records that Cinahl, Citavi, Embase, Mendeley, Zotero and others exported as RIS against the table that all of them come from, found by DOI: "
        + "letters and digits of titles and abstracts, year, volume, issue, first page.";

    public override IReadOnlyList<Deviation> Deviations { get; } =
    [
        new("another version of the paper", Fault.Theirs, "The exported record itself says what we read, and nowhere what the table says: a preprint, or pages ahead of print.",
            static d => d.Paper!.Fields.Any(field => Texts.Letters(field.Value).Contains(d.Actual, StringComparison.Ordinal))
                && !d.Paper.Fields.Any(field => Texts.Letters(field.Value) == d.Expected)),
    ];

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        var table = corpora.Files("asreview-citation-formats", "_baseline.csv").SelectMany(CsvFile.Read).Where(static row => row["DOI"].Length > 0)
            .GroupBy(static row => row["DOI"], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.OrdinalIgnoreCase);
        foreach (var path in corpora.Files("asreview-citation-formats", "*baseline*.ris").Concat(corpora.Files("asreview", "*baseline*.ris")))
        {
            foreach (var paper in Records.All(File.ReadAllText(path), PaperFormat.Ris))
            {
                if (paper.Doi is { } doi && table.TryGetValue(doi, out var row))
                {
                    yield return new Case(corpora.NameOf(path) + " " + doi, [.. Compare(row, paper)]);
                }
            }
        }
    }

    private static IEnumerable<Difference> Compare(IReadOnlyDictionary<string, string> row, Paper paper)
    {
        (string Field, string Expected, string? Actual)[] fields =
        [
            ("title", row["Title"], paper.Title), ("issued", row["Publication Year"], paper.Year?.ToString("D", null)), ("volume", row["Volume"], paper.Volume),
            ("issue", row["Issue Number"], paper.Issue), ("page", row["Start Page"], paper.Pages?.Split('-')[0]), ("abstract", row["Abstract"], paper.Abstract),
        ];
        return fields.Where(static field => field.Expected.Length > 0 && !string.IsNullOrEmpty(field.Actual))
            .Select(field => new Difference(field.Field, Texts.Letters(field.Expected), Texts.Letters(field.Actual!), paper, string.Empty));
    }
}
