using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>cffconvert: citation files with the BibTeX, RIS and EndNote records that it writes of them.</summary>
internal sealed class CffconvertOracle : Oracle
{
    private static readonly (string Name, PaperFormat Format)[] s_outputs =
        [("bibtex.bib", PaperFormat.BibTeX), ("ris.txt", PaperFormat.Ris), ("endnote.enw", PaperFormat.EndNoteTagged)];

    public override string Name => "cffconvert";

    public override string Description =>
        "Each `CITATION.cff` against the BibTeX, RIS and EndNote records that cffconvert and cff-converter-python write of it: title, authors, date, DOI, "
        + "address, abstract and keywords. The record compared is the one of the file that has their title, as they show the preferred citation.";

    public override IReadOnlyList<Deviation> Deviations { get; } =
    [
        new("names written together", Fault.Theirs, "What cannot be written in their format is lost: particles, suffixes, and names without their parts; EndNote's and RIS's dates have less.",
            static d => d.Field == "author" && Words(d.Expected).SequenceEqual(Words(d.Actual))),
        new("first of several addresses", Fault.Taste, "They prefer an address among the `identifiers` to `url` and the repositories; we take `url` first. The others are among the links.",
            static d => d.Field == "URL" && d.Paper!.Links.Any(link => link.OriginalString == d.Expected) | d.Source.Contains(d.Expected, StringComparison.Ordinal)),
        .. TextDeviations.List,
    ];

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var path in corpora.Files("cffconvert", "CITATION.cff").Concat(corpora.Files("cff-converter-python", "CITATION.cff")))
        {
            var source = File.ReadAllText(path);
            var works = Records.All(source, PaperFormat.CitationFile);
            foreach (var (name, format) in s_outputs)
            {
                var output = Path.Combine(Path.GetDirectoryName(path)!, name);
                if (File.Exists(output) && Records.All(File.ReadAllText(output), format) is [var theirs, ..])
                {
                    var ours = works.FirstOrDefault(work => Texts.Letters(work.Title ?? string.Empty) == Texts.Letters(theirs.Title ?? string.Empty)) ?? works.FirstOrDefault();
                    yield return new Case(corpora.NameOf(output), [.. Comparison.Fields(Reference.Of(theirs), ours, source).Select(Shorten)
                        .Where(static field => field.Field is "title" or "author" or "issued" or "DOI" or "URL" or "abstract" or "keyword")]);
                }
            }
        }
    }

    /// <summary>A format with years alone cannot say more.</summary>
    private static Difference Shorten(Difference difference) =>
        difference.Field == "issued" && difference.Actual.StartsWith(difference.Expected + "-", StringComparison.Ordinal) ? difference with { Actual = difference.Expected } : difference;

    private static IEnumerable<string> Words(string names) => names.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
