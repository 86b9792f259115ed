using PaperCatalog.Conformance.Cases;
using YamlDotNet.RepresentationModel;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>pandoc-citeproc: BibLaTeX entries, each file with the CSL in YAML that is expected of it.</summary>
internal sealed class PandocOracle : Oracle
{
    private const string Root = "pandoc-citeproc/tests/biblio2yaml";

    public override string Name => "pandoc-citeproc";

    public override string Description =>
        "The files of `biblio2yaml`: entries, and after `---` the CSL records in YAML. Titles are in sentence case there, so titles are compared without "
        + "case; its links, italics and small capitals are Markdown or HTML.";

    public override IReadOnlyList<Deviation> Deviations { get; } = PandocDeviations.List;

    public override bool AreEqual(string field, string expected, string actual) => field.Contains("title", StringComparison.Ordinal)
        ? string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase)
        : base.AreEqual(field, expected, actual);

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var path in corpora.Files(Root, "*.bib*"))
        {
            var text = File.ReadAllText(path);
            var end = text.LastIndexOf("\n---\n", StringComparison.Ordinal);
            if (end >= 0)
            {
                yield return new Case(corpora.NameOf(path), [.. Compare(text[..end], YamlFile.Parse(text[(end + 5)..]))]);
            }
        }
    }

    private static IEnumerable<Difference> Compare(string source, YamlMappingNode expected)
    {
        var records = Records.Read(source, PaperFormat.BibTeX);
        foreach (var item in expected.Items("references").OfType<YamlMappingNode>())
        {
            var paper = records.Take(item.Text("id"));
            foreach (var difference in Comparison.Fields(Of(item), paper, source))
            {
                yield return difference;
            }
        }
    }

    private static Reference Of(YamlMappingNode item)
    {
        var reference = new Reference();
        foreach (var (name, value) in item.Children)
        {
            reference[name.Text()] = name.Text() == "id" ? string.Empty
                : value is not YamlSequenceNode list ? Unescape(value.Text())
                : list.Children.All(static node => node is YamlMappingNode map && map.Child("family") is null)
                    && name.Text() is "issued" or "accessed" or "original-date" or "event-date" ? string.Join('/', list.Cast<YamlMappingNode>().Select(Date))
                : string.Join("; ", list.OfType<YamlMappingNode>().Select(NameText));
        }

        return reference;
    }

    /// <summary>Markdown's backslashes are no text.</summary>
    private static string Unescape(string text) => text.Replace("\\[", "[", StringComparison.Ordinal).Replace("\\]", "]", StringComparison.Ordinal)
        .Replace("\\*", "*", StringComparison.Ordinal).Replace("\\_", "_", StringComparison.Ordinal).Replace("\\$", "$", StringComparison.Ordinal);

    private static string Date(YamlMappingNode date) => date.Child("literal") is not null ? date.Text("literal") : string.Join('-', new[]
    {
        date.Text("year"), date.Text("month") is { Length: > 0 } month ? month : date.Text("season") is { Length: > 0 } season ? "2" + season : "", date.Text("day"),
    }.Where(static part => part.Length > 0));

    private static string NameText(YamlMappingNode name) => People.Text(new Person
    {
        Literal = name.Child("literal")?.Text(),
        Family = name.Child("family")?.Text(),
        Given = string.Join(' ', name.Items("given").Select(static given => given.Text())),
        NonDroppingParticle = name.Child("non-dropping-particle")?.Text(),
        DroppingParticle = name.Child("dropping-particle")?.Text(),
        Suffix = name.Child("suffix")?.Text(),
    });
}
