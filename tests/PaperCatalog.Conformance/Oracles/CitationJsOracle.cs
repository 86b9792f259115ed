using System.Text.Json;
using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>citation-js: BibTeX, BibLaTeX and Bib.TXT texts with the CSL-JSON that it makes of them.</summary>
internal sealed class CitationJsOracle : Oracle
{
    private const string Root = "citation-js/packages/plugin-bibtex/test";

    public override string Name => "citation-js";

    public override string Description =>
        "The test inputs of its BibTeX plugin (`input.json`) and its two mapping tables (`mapping/*-input.bib`) against its CSL-JSON, every field of "
        + "either side.";

    public override IReadOnlyList<Deviation> Deviations { get; } = CitationJsDeviations.List;

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var name in (string[])["bibtex", "biblatex"])
        {
            var source = corpora[$"{Root}/mapping/{name}-input.bib"];
            if (File.Exists(source))
            {
                yield return Compare(corpora.NameOf(source), File.ReadAllText(source), JsonFile.Read(corpora[$"{Root}/mapping/{name}-csl.json"]));
            }
        }

        if (File.Exists(corpora[Root + "/input.json"]))
        {
            foreach (var test in JsonFile.Read(corpora[Root + "/input.json"]).GetProperty("@biblatex/text").EnumerateObject())
            {
                var file = corpora[$"{Root}/input/{(test.Name.StartsWith("with ", StringComparison.Ordinal) ? test.Name[5..] : test.Name)}.bib"];
                var source = test.Value[0].ValueKind == JsonValueKind.String ? test.Value[0].GetString() : File.Exists(file) ? File.ReadAllText(file) : null;
                if (source is not null)
                {
                    yield return Compare(test.Name, source, test.Value[1]);
                }
            }
        }
    }

    private static Case Compare(string name, string source, JsonElement expected)
    {
        var records = Records.Read(source, PaperFormat.BibTeX);
        var fields = new List<Difference>();
        foreach (var item in JsonFile.Items(expected))
        {
            var paper = records.Take(item.Text("id"));
            fields.AddRange(Comparison.AllFields(CslReference.Of(item), paper, source));
        }

        fields.AddRange(records.Left.Select(paper => new Difference("record", string.Empty, paper.Key, paper, source)));
        return new Case(name, fields);
    }
}
