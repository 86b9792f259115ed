using System.Globalization;
using System.Text;

namespace PaperCatalog.Hostile;

/// <summary>Twice as much of what is worst for a reader costs twice as much memory. Memory is counted, which no other program disturbs.</summary>
public sealed class LinearityTests
{
    private const double SteepestSlope = 1.15;

    private static readonly int[] s_sizes = [4_000, 16_000, 64_000];

    /// <summary>What stands before, what is repeated, and what stands behind it.</summary>
    public static TheoryData<PaperFormat, string, string, string> Families => new()
    {
        { PaperFormat.BibTeX, "@misc{k, title = {", "{", "" },
        { PaperFormat.BibTeX, "@misc{k, title = {x", "}", "" },
        { PaperFormat.BibTeX, "@misc{k, title = \"", "a \" b, ", "\"}" },
        { PaperFormat.BibTeX, "@misc{k, title = {", "@misc{ ", "}}" },
        { PaperFormat.BibTeX, "@misc{k, title = a", " # a", "}" },
        { PaperFormat.BibTeX, "@misc{k, author = {", "A and ", "}}" },
        { PaperFormat.BibTeX, "@misc{k, author = {", "a, ", "}}" },
        { PaperFormat.BibTeX, "@misc{k, note = {", "\\'", "}}" },
        { PaperFormat.BibTeX, "@misc{k, note = {", "$ \\(", "}}" },
        { PaperFormat.BibTeX, "@misc{k, note = {", "\\x{\\y[", "}}" },
        { PaperFormat.BibTeX, "@misc{k, note = {", "\\newcommand{\\a}{b}\\a", "}}" },
        { PaperFormat.BibTeX, "", "@comment{", "" },
        { PaperFormat.Ris, "TY  - JOUR\nAB  - ", "x\nT2 - ", "\nER  - \n" },
        { PaperFormat.Ris, "TY  - JOUR\n", "AU  - A, B; ", "\nER  - \n" },
        { PaperFormat.Ris, "", "TY  - JOUR\n", "" },
        { PaperFormat.CslJson, "[", "[", "" },
        { PaperFormat.CslJson, "[", "{\"a\":", "" },
        { PaperFormat.CslJson, "[{\"title\": \"", "\\u", "\"}]" },
        { PaperFormat.CslJson, "[{\"title\": \"", "<i>&", "\"}]" },
        { PaperFormat.CslJson, "[", "{\"id\" ", "]" },
        { PaperFormat.ArXivAtom, "<feed><entry><title>", "<b>", "" },
        { PaperFormat.ArXivAtom, "<feed><entry><title>", "&a;", "</title></entry></feed>" },
        { PaperFormat.ArXivAtom, "<feed><entry><title>", "<![CDATA[", "" },
        { PaperFormat.ArXivAtom, "<feed>", "<entry>", "" },
        { PaperFormat.EndNoteXml, "<xml><records>", "<record><titles>", "" },
        { PaperFormat.PubMedXml, "<PubmedArticleSet>", "<PubmedArticle><!--", "" },
        { PaperFormat.PubMedTagged, "PMID- 1\nAB  - ", "x\n\n", "" },
        { PaperFormat.PubMedTagged, "", "PMID- 1\n", "" },
        { PaperFormat.CitationFile, "cff-version: 1\ntitle: ", "[", "" },
        { PaperFormat.CitationFile, "cff-version: 1\nkeywords:\n", "- - ", "" },
        { PaperFormat.CitationFile, "cff-version: 1\n", "? *a\n", "" },
        { PaperFormat.PlainText, "Key: k\nAbstract: ", "A heading\n\n", "" },
        { PaperFormat.PlainText, "Key: k\nAbstract: ", "https://a(", "" },
        { PaperFormat.PlainText, "", "Key: k\n", "" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Memory_grows_in_proportion(PaperFormat format, string before, string repeated, string behind)
    {
        string Text(int count) => new StringBuilder(before, before.Length + (repeated.Length * count) + behind.Length).Insert(before.Length, repeated, count).Append(behind).ToString();

        PaperReader.Read(Text(10), format); // the tables that all files share are made by the first
        var x = s_sizes.Select(static size => Math.Log(size)).ToArray();
        var y = s_sizes.Select(size => Math.Log(BytesFor(Text(size), format))).ToArray();
        var (meanX, meanY) = (x.Average(), y.Average());
        var slope = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));

        Assert.True(slope <= SteepestSlope, string.Create(CultureInfo.InvariantCulture, $"The slope is {slope:F3}."));
    }

    private static long BytesFor(string text, PaperFormat format)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        PaperReader.Read(text, format);
        return Math.Max(1, GC.GetAllocatedBytesForCurrentThread() - start);
    }
}
