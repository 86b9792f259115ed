namespace PaperCatalog.Tests.PubMed;

/// <summary>Details of PubMed's two forms.</summary>
public sealed class PubMedDetailTests
{
    [Theory]
    [InlineData("<ArticleDate><Year>2019</Year><Month>05</Month><Day>06</Day></ArticleDate>", "2019-05-06")]
    [InlineData("<Journal><JournalIssue><PubDate><Year>2018</Year><Season>Spring</Season></PubDate></JournalIssue></Journal>", "2018-21")]
    [InlineData("<Journal><JournalIssue><PubDate><Year>2018</Year><Month>Mar</Month></PubDate></JournalIssue></Journal><ArticleDate><Year>2017</Year></ArticleDate>", "2018-03")]
    [InlineData("", null)]
    public void Dates(string elements, string? expected) => Assert.Equal(expected, Xml(elements, out _).Issued?.ToString());

    [Fact]
    public void A_date_that_is_none_is_said()
    {
        Assert.Null(Xml("<Journal><JournalIssue><PubDate><MedlineDate>soon</MedlineDate></PubDate></JournalIssue></Journal>", out var problems).Issued);

        Assert.Equal([ProblemKind.InvalidDate], problems.Select(static problem => problem.Kind));
    }

    [Theory]
    [InlineData("<MedlinePgn>24-30</MedlinePgn>", "24-30")]
    [InlineData("<StartPage>24</StartPage><EndPage>30</EndPage>", "24-30")]
    [InlineData("<StartPage>24</StartPage><EndPage>24</EndPage>", "24")]
    [InlineData("<StartPage>24</StartPage>", "24")]
    [InlineData("<EndPage>30</EndPage>", null)]
    public void Pages(string elements, string? expected) => Assert.Equal(expected, Xml($"<Pagination>{elements}</Pagination>", out _).Pages);

    [Theory]
    [InlineData("<AbstractText Label='AIM'>One.</AbstractText><AbstractText> </AbstractText><AbstractText Label='END:'>Two.</AbstractText>", "AIM: One.\nEND: Two.")]
    [InlineData("<AbstractText>One.</AbstractText>", "One.")]
    public void The_sections_of_an_abstract(string elements, string expected) => Assert.Equal(expected, Xml($"<Abstract>{elements}</Abstract>", out _).Abstract);

    [Fact]
    public void Authors()
    {
        var paper = Xml(
            "<AuthorList><Author><ForeName>Plato</ForeName></Author><Author/><Author><LastName>A</LastName><Initials>B</Initials></Author>"
            + "<Author><LastName>C</LastName><FirstName>D</FirstName><Identifier Source='X'>0000000218250097</Identifier></Author>"
            + "<Author><LastName>E</LastName><Identifier Source='ORCID'>0000-0002-1825-0097</Identifier></Author>"
            + "<Author><LastName>F</LastName><Identifier Source='orcid'>12345</Identifier></Author></AuthorList>",
            out _);

        Assert.Equal(
            [
                new Person { Literal = "Plato" }, new Person { Family = "A", Given = "B" }, new Person { Family = "C", Given = "D" },
                new Person { Family = "E", Orcid = "0000-0002-1825-0097" }, new Person { Family = "F" },
            ],
            paper.Authors);
    }

    [Theory]
    [InlineData("TI  - T\nJT  - J\n", PaperKind.ArticleJournal)]
    [InlineData("TI  - T\nBTI - B\n", PaperKind.Chapter)]
    [InlineData("BTI - B\n", PaperKind.Book)]
    [InlineData("BTI - B\nJT  - J\n", PaperKind.Book)]
    [InlineData("TI  - T\n", PaperKind.Document)]
    public void The_kind_of_a_tagged_record_without_types(string fields, PaperKind expected) => Assert.Equal(expected, Tagged(fields).Kind);

    [Theory]
    [InlineData("AID - 10.1234/a [doi]\n", "10.1234/a")]
    [InlineData("LID - 10.1234/a [doi]\n", "10.1234/a")]
    [InlineData("AID - 10.1234/a [pii]\nLID - 10.1234/b [doi]\n", "10.1234/b")]
    [InlineData("AID - 10.1234/a\n", "10.1234/a")]
    [InlineData("SO  - J. 2020;1:2. doi: 10.1234/a.\n", "10.1234/a")]
    [InlineData("SO  - J. 2020;1:2.\n", null)]
    public void The_DOI_of_a_tagged_record(string fields, string? expected) => Assert.Equal(expected, Tagged(fields).Doi);

    [Fact]
    public void The_keywords_of_a_tagged_record() =>
        Assert.Equal(["Mice", "HIV/therapy"], Tagged("MH  - *Mice\nOT  - HIV/*therapy\nOT  - *\nPT  - x\n").Keywords);

    private static Paper Xml(string elements, out IReadOnlyList<Problem> problems)
    {
        var result = PaperReader.Read(
            $"<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T</ArticleTitle>{elements}</Article></MedlineCitation></PubmedArticle></PubmedArticleSet>",
            PaperFormat.PubMedXml);
        problems = result.Problems;
        return Assert.Single(result.Records).Paper;
    }

    private static Paper Tagged(string fields) => Assert.Single(PaperReader.Read("PMID- 1\n" + fields, PaperFormat.PubMedTagged).Records).Paper;
}
