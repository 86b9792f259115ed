using System.Text.Json;
using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>Better BibTeX for Zotero: Zotero items with the BibTeX and BibLaTeX that it writes of them.</summary>
internal sealed class BetterBibTeXExportOracle : Oracle
{
    private const string Root = "zotero-better-bibtex/test/fixtures/export";

    /// <summary>The fields of BibTeX that can carry a field; where an export has none of them, its options left the field out.</summary>
    private static readonly Dictionary<string, string[]> s_carriers = new(StringComparer.Ordinal)
    {
        ["abstract"] = ["abstract"],
        ["author"] = ["author"],
        ["collection-number"] = ["number"],
        ["collection-title"] = ["series"],
        ["container-title"] = ["journaltitle", "journal", "booktitle"],
        ["DOI"] = ["doi"],
        ["edition"] = ["edition"],
        ["editor"] = ["editor"],
        ["ISBN"] = ["isbn"],
        ["ISSN"] = ["issn"],
        ["issue"] = ["number", "issue"],
        ["issued"] = ["date", "year"],
        ["number-of-pages"] = ["pagetotal"],
        ["number-of-volumes"] = ["volumes"],
        ["page"] = ["pages"],
        ["publisher-place"] = ["location", "address"],
        ["publisher"] = ["publisher", "institution", "school", "organization"],
        ["title"] = ["title"],
        ["translator"] = ["translator"],
        ["URL"] = ["url"],
        ["volume"] = ["volume"],
    };

    public override string Name => "zotero-better-bibtex, export";

    public override string Description =>
        "Zotero items against what we read in the BibTeX and BibLaTeX that it exports of them, found by title. Only fields that the export has are "
        + "compared, as many of its cases test options that leave out or rewrite some; types are not, as BibTeX has fewer. Case is let differ in titles.";

    public override IReadOnlyList<Deviation> Deviations { get; } = BetterBibTeXDeviations.Export;

    public override bool AreEqual(string field, string expected, string actual) => BetterBibTeXFields.AreEqual(field, expected, actual);

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var json in corpora.Files(Root, "*.json"))
        {
            var stem = Path.GetFileNameWithoutExtension(json);
            if (JsonFile.Read(json) is not { ValueKind: JsonValueKind.Object } library || !library.TryGetProperty("items", out var items))
            {
                continue;
            }

            foreach (var export in Directory.EnumerateFiles(Path.GetDirectoryName(json)!, stem + ".*tex").Order(StringComparer.Ordinal))
            {
                yield return new Case(corpora.NameOf(export), [.. Compare(items, File.ReadAllText(export))]);
            }
        }
    }

    private static IEnumerable<Difference> Compare(JsonElement items, string export)
    {
        var papers = Records.All(export, PaperFormat.BibTeX).GroupBy(static paper => Texts.Letters(paper.Title ?? string.Empty), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
        foreach (var group in items.EnumerateArray().GroupBy(static item => Texts.Letters(Texts.WithoutTags(item.Text("title"))), StringComparer.Ordinal))
        {
            // Items of one title cannot be told apart.
            if (group.Key.Length > 0 && papers.TryGetValue(group.Key, out var found) && found is [var paper] && group.Count() == 1)
            {
                foreach (var field in Comparison.Fields(ZoteroReference.Of(group.First()), paper, export))
                {
                    if (s_carriers.TryGetValue(field.Field, out var carriers) && carriers.Any(carrier => paper.Fields[carrier] is not null))
                    {
                        yield return BetterBibTeXFields.Place(field);
                    }
                }
            }
        }
    }
}
