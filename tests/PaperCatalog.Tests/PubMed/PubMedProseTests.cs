namespace PaperCatalog.Tests.PubMed;

/// <summary>Which of PubMed's fields go on after a blank line, and identifiers that stand in lists.</summary>
public sealed class PubMedProseTests
{
    [Theory]
    [InlineData("AB")]
    [InlineData("OAB")]
    [InlineData("TI")]
    [InlineData("AD")]
    [InlineData("CI")]
    [InlineData("COIS")]
    [InlineData("GN")]
    public void Prose_goes_on_after_a_blank_line(string tag)
    {
        var result = PaperReader.Read($"PMID- 1\n{tag,-4}- one\n\n      two\n", PaperFormat.PubMedTagged);

        Assert.Equal("one two", Assert.Single(result.Records).Paper.Fields[tag.ToLowerInvariant()]);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("AU")]
    [InlineData("TA")]
    [InlineData("TT")]
    [InlineData("CN")]
    [InlineData("GR")]
    [InlineData("DP")]
    [InlineData("BTI")]
    [InlineData("AID")]
    [InlineData("OID")]
    [InlineData("PMCR")]
    [InlineData("CRDT")]
    public void Another_field_does_not(string tag)
    {
        var result = PaperReader.Read($"PMID- 1\n{tag,-4}- one\n\n      two\n", PaperFormat.PubMedTagged);

        Assert.Equal("one", Assert.Single(result.Records).Paper.Fields[tag.ToLowerInvariant()]);
        Assert.Contains(result.Problems, static problem => problem.Kind == ProblemKind.UnexpectedText && problem.Arguments[0] == "two");
    }

    [Fact]
    public void An_organisation_without_a_name_is_none() =>
        Assert.Equal(["Team"], Assert.Single(PaperReader.Read("PMID- 1\nCN  - \nCN  - Team\n", PaperFormat.PubMedTagged).Records).Paper.Authors.Select(static person => person.Literal!));

    [Fact]
    public void Identifiers_stand_in_a_list_too()
    {
        var paper = Read(
            "<MedlineCitation><Article><ArticleTitle>T</ArticleTitle><ELocationID EIdType='doi'/></Article></MedlineCitation><PubmedData><ArticleIdList>"
            + "<ArticleId IdType='doi'/><ArticleId IdType='pubmed'>12</ArticleId><ArticleId IdType='pubmed'>13</ArticleId><ArticleId IdType='pmc'>PMC5</ArticleId>"
            + "<ArticleId IdType='pii'>x</ArticleId><ArticleId>y</ArticleId><ArticleId IdType='doi'>10.1234/x</ArticleId></ArticleIdList></PubmedData>");

        Assert.Equal(("10.1234/x", "12", "PMC5"), (paper.Doi, paper.PubMedId, paper.PubMedCentralId));
    }

    [Theory]
    [InlineData("<ELocationID EIdType='doi'>10.1234/a</ELocationID>", "10.1234/a")]
    [InlineData("<ELocationID EIdType='doi' ValidYN='Y'>10.1234/a</ELocationID><ELocationID EIdType='doi'>10.1234/b</ELocationID>", "10.1234/a")]
    [InlineData("<ELocationID EIdType='doi' ValidYN='N'>10.1234/a</ELocationID>", null)]
    [InlineData("<ELocationID EIdType='pii'>10.1234/a</ELocationID>", null)]
    public void A_DOI_that_is_marked_as_wrong_is_none(string element, string? expected) =>
        Assert.Equal(expected, Read($"<MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T</ArticleTitle>{element}</Article></MedlineCitation>").Doi);

    private static Paper Read(string elements) => Assert.Single(
        PaperReader.Read($"<PubmedArticleSet><PubmedArticle>{elements}</PubmedArticle></PubmedArticleSet>", PaperFormat.PubMedXml).Records).Paper;
}
