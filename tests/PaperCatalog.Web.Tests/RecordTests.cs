using PaperCatalog.Web.Records;
using PaperCatalog.Web.Tests.Infrastructure;

namespace PaperCatalog.Web.Tests;

public sealed class RecordTests
{
    [Fact]
    public async Task The_file_of_papers_is_what_the_maker_makes()
    {
        var file = await File.ReadAllTextAsync(Path.Combine(BuildPaths.WebProject, "papers", "library.bib"));

        Assert.Equal(RecordMaker.BibTeX(), file);
    }

    [Fact]
    public void The_papers_are_many_and_unlike()
    {
        var read = PaperReader.Read(RecordMaker.BibTeX(), PaperFormat.BibTeX);

        Assert.Empty(read.Problems);
        var papers = read.Records.Select(static record => record.Paper).ToArray();
        Assert.Equal(1000, papers.Length);
        Assert.Equal(1000, papers.Select(static paper => paper.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.True(papers.SelectMany(static paper => paper.Authors).Distinct().Count() >= 150);
        Assert.True(papers.Select(static paper => paper.ContainerTitle).Distinct().Count() >= 40);
        Assert.True(papers.Select(static paper => paper.Year).Distinct().Count() >= 45);
    }
}
