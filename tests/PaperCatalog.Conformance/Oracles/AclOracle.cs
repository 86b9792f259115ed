using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>The ACL Anthology: one source written as BibTeX, BibTeX with LaTeX's commands, RIS and CSL-JSON.</summary>
internal sealed class AclOracle : Oracle
{
    /// <summary>What a format has no place for.</summary>
    private static readonly string[] s_notInRis = ["language"];

    public override string Name => "ACL Anthology";

    public override string Description =>
        "Up to 10,000 records written to `.bib`, `.latex.bib` and `.ris` straight from one source, against the CSL-JSON written from it, every field of "
        + "either side. As the corpus's index says, the last name there holds the particle, and markup and TeX's dashes and quotes of the source stay as they are.";

    public override IReadOnlyList<Deviation> Deviations { get; } =
    [
        new("handles among the DOIs", Fault.Theirs, "The source has addresses of another system in `doi`; a DOI begins with `10.`.",
            static d => d.Field == "DOI" && d.Actual.Length == 0 && !d.Expected.Contains("10.", StringComparison.Ordinal)),
        new("days of a month", Fault.Taste, "The CSL-JSON has the month alone; the other files have the days too.",
            static d => d.Field == "issued" && d.Expected.Length > 0 && d.Actual.StartsWith(d.Expected, StringComparison.Ordinal)),
        .. TextDeviations.List,
    ];

    /// <summary>In what the corpus's index lets differ.</summary>
    public override bool AreEqual(string field, string expected, string actual) =>
        expected == actual || (expected.Length > 0 && field is "title" or "container-title" or "abstract" or "author" or "editor" or "publisher" or "publisher-place"
            && TextDeviations.Markup(expected) == TextDeviations.Markup(actual));

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var json in corpora.Files("acl", "*.json"))
        {
            var expected = JsonFile.Read(json).EnumerateArray().Select(static item => (Key: item.Text("id"), Reference: CslReference.Of(item))).ToArray();
            foreach (var (extension, format) in ((string, PaperFormat)[])[(".bib", PaperFormat.BibTeX), (".latex.bib", PaperFormat.BibTeX), (".ris", PaperFormat.Ris)])
            {
                var path = Path.ChangeExtension(json, null) + extension;
                if (!File.Exists(path))
                {
                    continue;
                }

                var records = Records.Read(File.ReadAllText(path), format);
                foreach (var (key, reference) in expected)
                {
                    var left = format == PaperFormat.Ris ? s_notInRis : [];
                    yield return new Case(
                        corpora.NameOf(path) + " " + key,
                        [.. Comparison.AllFields(reference, records.Take(key), string.Empty).Where(field => !left.Contains(field.Field) && field.Field is not ("keyword" or "note"))]);
                }
            }
        }
    }
}
