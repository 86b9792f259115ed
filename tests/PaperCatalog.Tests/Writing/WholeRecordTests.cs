using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Writing;

/// <summary>Papers that have everything a paper can have, of each kind that a format tells from others, as each format says them.</summary>
/// <remarks>
/// The expected files were read against the formats' own documentation. After a change that is meant,
/// <c>PAPERCATALOG_ACCEPT_SNAPSHOTS=true</c> writes them anew.
/// </remarks>
public sealed class WholeRecordTests
{
    public static TheoryData<string> Formats => ["bib", "biblatex.bib", "csl.json", "ris", "cff"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void All_of_a_paper_is_written(string format)
    {
        var papers = WholePapers.All;
        var written = format switch
        {
            "bib" => papers.ToBibTeX(),
            "biblatex.bib" => papers.ToBibLaTeX(),
            "csl.json" => papers.ToCslJson(),
            "ris" => papers.ToRis(),
            _ => papers.ToCff(),
        };

        AcceptedFile.AssertIs(FileOf("papers." + format), written);
    }

    /// <summary>Each file is read again; what differs from the papers it was written of is said line by line.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void All_of_a_paper_is_read(string format)
    {
        var text = File.ReadAllText(FileOf("papers." + format));
        var result = PaperReader.Read(text, "papers." + format, TestContext.Current.CancellationToken);
        var read = result.Records.Select(static record => record.Paper).ToArray();
        var papers = WholePapers.All;
        var lines = papers.Zip(read).SelectMany(static pair => DifferencesOf(pair.First, pair.Second))
            .Concat(result.Problems.Select(problem => $"{problem.Kind} {text.Substring(problem.Span.Start, problem.Span.Length)}"));

        Assert.Equal(papers.Length, read.Length);
        AcceptedFile.AssertIs(FileOf("papers." + format + ".lost.txt"), string.Concat(lines.Select(static line => line + "\n")));
    }

    // By property and not by the lines of a page: those do not say in which order contributors of different roles came.
    private static IEnumerable<string> DifferencesOf(Paper written, Paper read)
    {
        foreach (var property in typeof(Paper).GetProperties().Where(static property => property.Name is not (nameof(Paper.Fields) or nameof(Paper.SourceFile) or nameof(Paper.SourceLine))))
        {
            var (first, second) = (PaperText.Of(property.GetValue(written)), PaperText.Of(property.GetValue(read)));
            if (first != second)
            {
                yield return $"{written.Key}.{property.Name}: {first} => {second}";
            }
        }
    }

    private static string FileOf(string name) => Path.Combine(SharedFolder.RepositoryRoot, "tests", "PaperCatalog.Tests", "Writing", "WholeRecords", name);
}
