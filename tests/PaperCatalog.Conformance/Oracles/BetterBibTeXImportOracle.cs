using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>Better BibTeX for Zotero: BibTeX files with the items that it imports from them.</summary>
internal sealed class BetterBibTeXImportOracle : Oracle
{
    private const string Root = "zotero-better-bibtex/test/fixtures/import";

    public override string Name => "zotero-better-bibtex, import";

    public override string Description =>
        "BibTeX files against the Zotero items that it imports, found by key. Its titles are in sentence case, so case is let differ in titles; "
        + "pages are compared with one hyphen for any dash, keywords without order.";

    public override IReadOnlyList<Deviation> Deviations { get; } = BetterBibTeXDeviations.Import;

    public override bool AreEqual(string field, string expected, string actual) => BetterBibTeXFields.AreEqual(field, expected, actual);

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var path in corpora.Files(Root, "*.bib"))
        {
            var json = Path.ChangeExtension(path, ".json");
            if (!File.Exists(json) || !JsonFile.Read(json).TryGetProperty("items", out var items))
            {
                continue;
            }

            var source = File.ReadAllText(path);
            var records = Records.Read(source, PaperFormat.BibTeX);
            var fields = new List<Difference>();
            foreach (var item in items.EnumerateArray())
            {
                if (item.Text("itemType") != "note")
                {
                    // An entry without a key gets one from both.
                    var paper = records.Take(item.Text("citationKey")) ?? records.TakeOnly();
                    fields.AddRange(Comparison.Fields(ZoteroReference.Of(item), paper, source).Select(BetterBibTeXFields.Place));
                }
            }

            yield return new Case(corpora.NameOf(path), fields);
        }
    }
}
