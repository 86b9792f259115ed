using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Differential;

/// <summary>The CSL-JSON of <c>pandoc -f bibtex -t csljson</c>.</summary>
internal sealed class PandocRun(string output, string set) : DifferentialOracle(output, set)
{
    public override string Name => "pandoc, " + Set;

    public override string Description => "`pandoc -f bibtex -t csljson`.";

    public override IReadOnlyList<Deviation> Deviations { get; } = DifferentialDeviations.Pandoc;

    protected override IEnumerable<(string Key, Reference Record)> ReadOutput()
    {
        foreach (var item in JsonFile.Read(Output).EnumerateArray())
        {
            var record = CslReference.Of(item);
            var date = record["issued"].Split('/')[0].Split('-');
            record["year"] = date[0];
            record["month"] = date.Length > 1 ? date[1] : string.Empty;
            record["author"] = Names(CslReference.People(item, "author"));
            record["editor"] = Names(CslReference.People(item, "editor"));
            yield return (item.Text("id"), record);
        }
    }
}
