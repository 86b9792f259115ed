using PaperCatalog.Conformance.Cases;
using PaperCatalog.Reading;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>One work in several formats.</summary>
internal sealed class SameWorkOracle : Oracle
{
    private static readonly string[] s_folders = ["bolognese", "commonmeta-py", "commonmeta-ruby", "handlr"];

    public override string Name => "bolognese, commonmeta and handlr";

    public override string Description =>
        "Works with a DOI that one project keeps as BibTeX, RIS and CSL-JSON: title, authors, year, container, volume and DOI of each pair of formats must agree. "
        + "Their files of other formats (DataCite, Crossref's XML, schema.org, Codemeta) are left out: we do not read those.";

    public override IReadOnlyList<Deviation> Deviations { get; } =
    [
        new("initials", Fault.Taste, "One format of the work has initials where the other has names.",
            static d => d.Field == "author" && Initials(d.Expected) == Initials(d.Actual)),
        new("names without a comma", Fault.Theirs, "The RIS file writes `FamilyGiven`.",
            static d => d.Field == "author" && Texts.Letters(d.Expected) == Texts.Letters(d.Actual)),
        new("what one format leaves out", Fault.Theirs, "The field is not in the other file.",
            static d => d.Actual.Length == 0 && !d.Paper!.Fields.Any(field => !field.Value.Contains("10.", StringComparison.Ordinal) && Texts.Letters(field.Value).Contains(Texts.Letters(d.Expected), StringComparison.Ordinal))),
        .. TextDeviations.IgnoringCase,
    ];

    public override bool AreEqual(string field, string expected, string actual) => field == "DOI"
        ? string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase)
        : base.AreEqual(field, expected, actual);

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var folder in s_folders)
        {
            var works = corpora.Files(folder, "*").Where(static path => Path.GetExtension(path) is ".bib" or ".ris" or ".json")
                .SelectMany(path => Papers(path).Where(static paper => paper is { Doi: not null, Title: not null }).Select(paper => (Path: path, Paper: paper)))
                .GroupBy(static item => item.Paper.Doi!, StringComparer.OrdinalIgnoreCase);
            foreach (var work in works)
            {
                var first = work.First();
                foreach (var other in work.Skip(1).Where(other => Path.GetExtension(other.Path) != Path.GetExtension(first.Path)))
                {
                    yield return new Case(
                        corpora.NameOf(other.Path) + " " + work.Key,
                        [.. Comparison.Fields(Reference.Of(first.Paper), other.Paper, string.Empty).Select(Year)
                            .Where(static field => field.Field is "title" or "author" or "issued" or "container-title" or "volume" or "DOI")]);
                }
            }
        }
    }

    private static Paper[] Papers(string path)
    {
        var text = File.ReadAllText(path);
        var format = PaperFormats.Find(path, text, out _);
        return format == PaperFormat.PlainText ? [] : Records.All(text, format);
    }

    private static Difference Year(Difference difference) => difference.Field == "issued"
        ? difference with { Expected = difference.Expected.Split('-')[0], Actual = difference.Actual.Split('-')[0] }
        : difference;

    private static string Initials(string names) => string.Join(';', names.Split("; ").Select(static name =>
        name.Split(", ") is [var family, .., var given] ? family + given[..1] : name));
}
