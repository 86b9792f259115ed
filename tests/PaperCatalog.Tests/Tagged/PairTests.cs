using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Tagged;

/// <summary>Files that others keep beside the same records in BibTeX: what both say is compared field by field.</summary>
public sealed class PairTests
{
    /// <summary>Where others read another thing, and why.</summary>
    private static readonly Dictionary<string, string[]> s_deviations = new(StringComparer.Ordinal)
    {
        // JabRef takes the abbreviation of the journal that stands last.
        ["RisImporterTest8_date.ris"] = ["ContainerTitle"],
        ["RisImporterTestDate1.1.ris"] = ["ContainerTitle"],
        ["RisImporterTestDate1.2.ris"] = ["ContainerTitle"],
        ["RisImporterTestWithEmptyER.ris"] = ["ContainerTitle"],

        // A2 of a book are its editors, as the specification has it.
        ["RisImporterTest7.ris"] = ["Authors"],

        // An organisation is an author; the copyright stays in the abstract; the label is no part of an ISBN.
        ["NbibImporterTest.nbib"] = ["Authors", "Abstract", "Isbn"],

        // Publication types that say what an article is about.
        ["MedlinePlainImporterTestInproceeding.txt"] = ["Kind"],
        ["MedlinePlainImporterTestMultiAbstract.txt"] = ["Kind"],

        // JabRef adds a broken line to the number, and moves the stars of subject headings.
        ["MedlinePlainImporterStringOutOfBounds.txt"] = ["PubMedId"],
        ["MedlinePlainImporterTestCompleteEntry.txt"] = ["Keywords"],
    };

    [Theory]
    [InlineData("*.ris", PaperFormat.Ris, 10)]
    [InlineData("*.nbib", PaperFormat.PubMedTagged, 1)]
    [InlineData("MedlinePlain*.txt", PaperFormat.PubMedTagged, 6)]
    public void JabRef_reads_the_same(string pattern, PaperFormat format, int least)
    {
        var folder = SharedFolder.Require("corpora/jabref");
        var pairs = 0;
        var fields = 0;
        var different = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
        {
            var bib = Path.ChangeExtension(file, ".bib");
            if (File.Exists(bib))
            {
                pairs++;
                fields += Compare(bib, file, format, different);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{pairs} pairs, {fields} fields");
        Assert.True(pairs >= least);
        Assert.True(different.Count == 0, string.Join("\n", different));
    }

    [Fact]
    public void Cffconvert_wrote_the_same()
    {
        var folder = SharedFolder.Require("corpora/cffconvert");
        var different = new List<string>();
        var pairs = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "ris.txt", SearchOption.AllDirectories))
        {
            var bib = Path.Combine(Path.GetDirectoryName(file)!, "bibtex.bib");
            if (File.Exists(bib))
            {
                pairs++;
                Compare(bib, file, PaperFormat.Ris, different);
            }
        }

        Assert.True(pairs > 40);
        Assert.True(different.Count == 0, string.Join("\n", different));
    }

    private static int Compare(string bib, string file, PaperFormat format, List<string> different)
    {
        var name = Path.GetFileName(file);
        var expected = PaperReader.Read(File.ReadAllText(bib), PaperFormat.BibTeX).Records;
        var read = PaperReader.Read(File.ReadAllText(file), format).Records;
        var known = s_deviations.TryGetValue(name, out var list) ? list : [];
        if (expected.Count != read.Count)
        {
            if (name != "RisImporterTest1.ris")
            {
                different.Add($"{name}: {expected.Count} records expected, {read.Count} read");
            }

            return 0;
        }

        var fields = 0;
        for (var i = 0; i < expected.Count; i++)
        {
            foreach (var (field, wanted, got) in Fields(expected[i].Paper).Zip(Fields(read[i].Paper), static (a, b) => (a.Name, a.Value, b.Value)))
            {
                // What the .bib has no field for cannot be compared.
                if (wanted.Length == 0)
                {
                    continue;
                }

                fields++;
                if (wanted != got ? !known.Contains(field) : known.Contains(field))
                {
                    different.Add($"{name} {i} {field}: '{wanted}' expected, '{got}' read");
                }
            }
        }

        return fields;
    }

    private static IEnumerable<(string Name, string Value)> Fields(Paper paper) =>
    [
        ("Kind", paper.Kind == PaperKind.Document ? "" : paper.Kind.ToString()),
        ("Title", paper.Title ?? ""),
        ("Authors", Names(paper.Authors)),
        ("Editors", Names(paper.Editors)),
        ("Year", paper.Issued?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        ("Month", paper.Issued?.Month?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        ("Abstract", Folded(paper.Abstract)),
        ("ContainerTitle", paper.ContainerTitle ?? ""),
        ("Publisher", paper.Publisher ?? ""),
        ("PublisherPlace", paper.PublisherPlace ?? ""),
        ("Volume", paper.Volume ?? ""),
        ("Issue", paper.Issue ?? paper.Number ?? ""),
        ("Edition", paper.Edition ?? ""),
        ("Pages", paper.Pages ?? ""),
        ("Doi", paper.Doi ?? ""),
        ("PubMedId", paper.PubMedId ?? ""),
        ("Issn", paper.Issn ?? ""),
        ("Isbn", paper.Isbn ?? ""),
        ("Url", paper.Url?.OriginalString ?? ""),
        ("Keywords", string.Join(", ", paper.Keywords)),
        ("Language", paper.Language ?? ""),
    ];

    private static string Names(IReadOnlyList<Person> people) => string.Join("; ", people.Select(static person => person.DisplayName));

    private static string Folded(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
