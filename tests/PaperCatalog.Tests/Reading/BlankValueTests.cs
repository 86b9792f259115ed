namespace PaperCatalog.Tests.Reading;

/// <summary>A value of nothing but white space of any sort is no value, and what comes after it counts; found by the fuzzer in RIS.</summary>
public sealed class BlankValueTests
{
    [Theory]
    [InlineData("papers.ris", "TY  - BOOK\nTI  - T\nPB  - {0}\nPB  - P\nER  - \n")]
    [InlineData("papers.enw", "%0 Book\n%T T\n%I {0}\n%I P\n")]
    public void The_first_value_that_is_one_counts(string path, string text)
    {
        foreach (var blank in new[] { "\u2028", "\u2029", "\u0085", "\u00A0", "\u3000 \u2003" })
        {
            var result = PaperReader.Read(text.Replace("{0}", blank, StringComparison.Ordinal), path, TestContext.Current.CancellationToken);

            Assert.Equal("P", Assert.Single(result.Records).Paper.Publisher);
        }
    }

    [Theory]
    [InlineData("papers.ris", "TY  - BOOK\nTI  - T\nPB  - {0}\nCY  - y\nER  - \n")]
    [InlineData("papers.enw", "%0 Book\n%T T\n%I {0}\n%C y\n")]
    [InlineData("papers.bib", "@book{k, title = {T}, publisher = {{0}}, address = {y}}")]
    [InlineData("papers.csl.json", """[{"id": "k", "type": "book", "title": "T", "publisher": "{0}", "publisher-place": "y"}]""")]
    [InlineData("CITATION.cff", "cff-version: 1.2.0\ntitle: T\npublisher: {name: \"{0}\", city: y}\n")]
    public void White_space_is_no_publisher(string path, string text)
    {
        var paper = Assert.Single(PaperReader.Read(text.Replace("{0}", "\u2028", StringComparison.Ordinal), path, TestContext.Current.CancellationToken).Records).Paper;

        Assert.Null(paper.Publisher);
        Assert.Equal("y", paper.PublisherPlace);
    }

    [Theory]
    [InlineData("papers.ris", "TY  - BOOK\nTI  - T\nKW  - {0}\nKW  - word\nER  - \n")]
    [InlineData("papers.enw", "%0 Book\n%T T\n%K {0}\n%K word\n")]
    [InlineData("papers.nbib", "PMID- 1\nTI  - T\nOT  - {0}\nOT  - *{0}\nOT  - word\n")]
    public void White_space_is_no_keyword(string path, string text)
    {
        var result = PaperReader.Read(text.Replace("{0}", "\u2028", StringComparison.Ordinal), path, TestContext.Current.CancellationToken);

        Assert.Equal(["word"], Assert.Single(result.Records).Paper.Keywords);
    }
}
