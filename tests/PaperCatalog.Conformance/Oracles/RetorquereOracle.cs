using PaperCatalog.Conformance.Cases;
using YamlDotNet.RepresentationModel;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>The parser of Better BibTeX for Zotero: BibTeX files with snapshots of its syntax tree.</summary>
internal sealed class RetorquereOracle : Oracle
{
    private const string Root = "retorquere-bibtex-parser/test";

    private static readonly string[] s_sources = ["better-bibtex/import", "better-bibtex/export", "other"];

    public override string Name => "retorquere-bibtex-parser";

    public override string Description =>
        "BibTeX and BibLaTeX files, each against the snapshot of the parser's records without sentence case and case protection. Its fields have "
        + "BibTeX's names and are compared with the member that they become; a field that becomes none must be among the raw ones.";

    public override IReadOnlyList<Deviation> Deviations { get; } = RetorquereDeviations.List;

    /// <summary>Keywords are sorted there and each is listed once.</summary>
    public override bool AreEqual(string field, string expected, string actual) => field == "keyword"
        ? expected.Split("; ").ToHashSet(StringComparer.Ordinal).SetEquals(actual.Split("; "))
        : base.AreEqual(field, expected, actual);

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var source in s_sources)
        {
            var snapshots = $"{Root}/snapshots/sentencecase=off^caseprotection=off/{source[(source.IndexOf('/', StringComparison.Ordinal) + 1)..]}";
            foreach (var path in corpora.Files($"{Root}/{source}", "*"))
            {
                var snapshot = corpora[$"{snapshots}/{Path.GetFileName(path)}.yaml"];
                if (File.Exists(snapshot))
                {
                    yield return new Case(corpora.NameOf(path), [.. Compare(File.ReadAllText(path), YamlFile.Parse(File.ReadAllText(snapshot)))]);
                }
            }
        }
    }

    private static IEnumerable<Difference> Compare(string text, YamlMappingNode snapshot)
    {
        var papers = PaperReader.Read(text, PaperFormat.BibTeX).Records.Select(static record => record.Paper)
            .GroupBy(static paper => paper.Key, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => new Queue<Paper>(group), StringComparer.Ordinal);
        foreach (var entry in snapshot.Items("entries").Cast<YamlMappingNode>())
        {
            var key = entry.Text("key");
            var paper = papers.TryGetValue(key, out var queue) && queue.Count > 0 ? queue.Dequeue() : null;
            yield return new Difference("record", key, paper?.Key ?? string.Empty, paper, entry.Text("input"));
            if (paper is not null)
            {
                foreach (var field in RetorquereFields.Compare(entry, paper))
                {
                    yield return field;
                }
            }
        }

        foreach (var paper in papers.Values.SelectMany(static queue => queue))
        {
            yield return new Difference("record", string.Empty, paper.Key, paper, text);
        }
    }
}
