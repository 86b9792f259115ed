using PaperCatalog.Conformance.Cases;
using PaperCatalog.Reading;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>JabRef: files of many formats with the BibTeX that it imports from them.</summary>
internal sealed class JabRefOracle : Oracle
{
    private static readonly PaperFormat[] s_formats =
        [PaperFormat.Ris, PaperFormat.PubMedTagged, PaperFormat.PubMedXml, PaperFormat.EndNoteTagged, PaperFormat.EndNoteXml];

    public override string Name => "jabref";

    public override string Description =>
        "The test files of its importers in RIS, NBIB, MEDLINE, PubMed XML, EndNote and EndNote XML against the `.bib` of the same name: what both have a "
        + "field for. Pages are compared by their first, as JabRef completes the last; dates as far as JabRef keeps them. Its files of MODS, MARC, MS Bib, Citavi, Biblioscape, Ovid, RePEc, "
        + "Inspec and ISI are left out: we do not read those formats.";

    public override IReadOnlyList<Deviation> Deviations { get; } = JabRefDeviations.List;

    public override bool AreEqual(string field, string expected, string actual) => field switch
    {
        "page" => expected.Split('-')[0] == actual.Split('-')[0],
        "title" or "abstract" => Bare(expected) == Bare(actual),
        _ => expected == actual,
    };

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        foreach (var bib in corpora.Files("jabref", "*.bib"))
        {
            foreach (var source in Directory.EnumerateFiles(Path.GetDirectoryName(bib)!, Path.GetFileNameWithoutExtension(bib) + ".*").Order(StringComparer.Ordinal))
            {
                var text = File.ReadAllText(source);
                var format = PaperFormats.Find(source, text, out _);
                if (source != bib && s_formats.Contains(format))
                {
                    yield return new Case(corpora.NameOf(source), [.. Compare(Records.All(File.ReadAllText(bib), PaperFormat.BibTeX), Records.All(text, format), text)]);
                }
            }
        }
    }

    private static IEnumerable<Difference> Compare(Paper[] theirs, Paper[] ours, string source)
    {
        if (theirs.Length != ours.Length)
        {
            return [new Difference("records", theirs.Length.ToString("D", null), ours.Length.ToString("D", null), ours.FirstOrDefault(), source)];
        }

        return theirs.Zip(ours).SelectMany(pair =>
        {
            var expected = Reference.Of(pair.First);

            // An issue of a magazine and a number of a report are one field of BibTeX; @misc says nothing of the type.
            var actual = pair.Second;
            var number = actual.Issue ?? actual.Number ?? actual.CollectionNumber;
            return Comparison.Fields(expected, actual, source)
                .Where(static field => !(field.Field == "type" && field.Expected == "document"))
                .Select(static field => field.Field == "issued" && field.Actual.StartsWith(field.Expected + "-", StringComparison.Ordinal) ? field with { Actual = field.Expected } : field)
                .Select(field => field.Field is "issue" or "number" or "collection-number" ? field with { Actual = number ?? string.Empty } : field);
        });
    }

    /// <summary>White space, and the parentheses that JabRef puts around raised text.</summary>
    private static string Bare(string text) => string.Concat(Texts.WithoutSpace(text).Where(static c => c is not ('(' or ')')));
}
