using System.Globalization;

namespace PaperCatalog.Tests.Reading;

/// <summary>Twice the records cost twice as much. Memory is counted, which no other program on the machine disturbs, not time.</summary>
public sealed class LinearityTests
{
    private const double SteepestSlope = 1.05;

    private static readonly int[] s_sizes = [1_000, 2_000, 4_000, 8_000, 16_000];

    [Theory]
    [InlineData(PaperFormat.BibTeX)]
    [InlineData(PaperFormat.Ris)]
    [InlineData(PaperFormat.CslJson)]
    [InlineData(PaperFormat.PubMedTagged)]
    public void Memory_grows_in_proportion_to_the_records(PaperFormat format)
    {
        var slope = SlopeOf(count => Write(format, count), format);
        Assert.True(slope <= SteepestSlope, string.Create(CultureInfo.InvariantCulture, $"The slope is {slope:F3}."));
    }

    /// <summary>Entries that inherit, abbreviations, repeated keys and unclosed braces: what looks at other places of the file.</summary>
    [Theory]
    [InlineData("@inproceedings{k*, title = {T *}, crossref = {k0}, author = {A, B}}\n")]
    [InlineData("@string{s* = {Value *}} @misc{k*, title = s* # { and } # s*}\n")]
    [InlineData("@misc{same, title = {T *}, note = {N}, note = {N}}\n")]
    [InlineData("@misc{k*, title = {T * is not closed,\n year = 2000}\n")]
    [InlineData("@misc{k*, title = {\\unknown{*} $x$ \\'e}, url = {https://example.org/*}}\n")]
    public void Memory_grows_in_proportion_where_records_touch_each_other(string record)
    {
        var slope = SlopeOf(
            count => string.Concat(Enumerable.Range(0, count).Select(i => record.Replace("*", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))),
            PaperFormat.BibTeX);
        Assert.True(slope <= SteepestSlope, string.Create(CultureInfo.InvariantCulture, $"The slope is {slope:F3}."));
    }

    /// <summary>The slope of the line through the logarithms of sizes and costs that has the least squares.</summary>
    private static double SlopeOf(Func<int, string> write, PaperFormat format)
    {
        // The tables that all files share are made by the first.
        PaperReader.Read(write(10), format);
        var x = s_sizes.Select(static size => Math.Log(size)).ToArray();
        var y = s_sizes.Select(size => Math.Log(BytesFor(write(size), format))).ToArray();
        var meanX = x.Average();
        var meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    private static long BytesFor(string text, PaperFormat format)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = PaperReader.Read(text, format);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEmpty(result.Records);
        return bytes;
    }

    private static string Write(PaperFormat format, int count)
    {
        var papers = Enumerable.Range(0, count).Select(static i => new Paper
        {
            Key = $"key{i}",
            Kind = PaperKind.ArticleJournal,
            Title = $"A title of number {i}",
            Authors = [new Person { Family = $"Family{i}", Given = "Ada" }, new Person { Family = "Gogh", NonDroppingParticle = "van", Given = $"V. {i}" }],
            ContainerTitle = $"Journal {i % 50}",
            Issued = new PartialDate(1900 + (i % 100), 1 + (i % 12)),
            Pages = $"{i}-{i + 9}",
            Doi = $"10.99999/{i}",
            Abstract = $"An abstract of 95% and more about number {i}.",
        });
        return format switch
        {
            PaperFormat.BibTeX => papers.ToBibTeX(),
            PaperFormat.Ris => papers.ToRis(),
            PaperFormat.CslJson => papers.ToCslJson(),
            _ => string.Concat(papers.Select(static paper =>
                $"PMID- {paper.Pages!.Split('-')[0]}\nTI  - {paper.Title}\nAB  - {paper.Abstract}\nFAU - {paper.Authors[0].Family}, Ada\nJT  - {paper.ContainerTitle}\nDP  - {paper.Year}\n\n")),
        };
    }
}
