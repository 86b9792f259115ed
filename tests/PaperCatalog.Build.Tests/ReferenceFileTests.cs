namespace PaperCatalog.Build.Tests;

/// <summary>Every format, read back by the package's own readers.</summary>
public sealed class ReferenceFileTests
{
    [Theory]
    [InlineData("references.bib")]
    [InlineData("references.json")]
    [InlineData("references.ris")]
    [InlineData("CITATION.cff")]
    [InlineData("REFERENCES.BIB")]
    public void A_file_reads_back_as_the_papers_that_are_cited(string name)
    {
        var references = CitingLibrary.References();
        var text = new ReferenceFile(Path.Combine(Path.GetTempPath(), "none", name)).TextFor(references, "Software", "Ann Author", Path.GetTempPath())!;
        var papers = PaperReader.Read(text, name.ToLowerInvariant(), TestContext.Current.CancellationToken).Records
            .Select(static record => record.Paper)
            .Where(static paper => paper.Title != "Software")
            .ToList();

        Assert.Equal(references.Select(static reference => reference.Paper.Title), papers.Select(static paper => paper.Title));
        Assert.Equal(references.Select(static reference => reference.Paper.Doi), papers.Select(static paper => paper.Doi));
        Assert.Equal(references.Select(static reference => reference.Paper.Authors.Count), papers.Select(static paper => paper.Authors.Count));
        Assert.Equal(references.Select(static reference => reference.Paper.Year), papers.Select(static paper => paper.Year));
    }

    [Theory]
    [InlineData("references.txt")]
    [InlineData("references")]
    public void Another_extension_has_no_text(string name) =>
        Assert.Null(new ReferenceFile(Path.Combine(Path.GetTempPath(), name)).TextFor([], "Software", "Ann", Path.GetTempPath()));

    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", 3)]
    [InlineData("a\nb\nc", "a\nx\nc", 2)]
    [InlineData("", "a", 1)]
    [InlineData("a\n", "a\nb", 2)]
    public void A_difference_has_a_line(string left, string right, int line) => Assert.Equal(line, ReferenceFile.FirstDifference(left, right));

    [Theory]
    [InlineData("/p", "/p", "")]
    [InlineData("/p/docs", "/p", "../")]
    [InlineData("/p", "/p/src/lib/", "src/lib/")]
    [InlineData("/p/docs/api", "/p/src", "../../src/")]
    [InlineData("C:\\p\\docs", "c:\\p\\", "../")]
    [InlineData("D:\\p", "C:\\p", "")]
    public void A_link_goes_from_the_file_to_the_project(string from, string to, string path) => Assert.Equal(path, RelativeFolder.Between(from, to));
}
