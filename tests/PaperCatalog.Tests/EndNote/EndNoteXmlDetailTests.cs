namespace PaperCatalog.Tests.EndNote;

/// <summary>Dates, people and numbers of EndNote's XML records.</summary>
public sealed class EndNoteXmlDetailTests
{
    [Theory]
    [InlineData("<year>2015</year><pub-dates><date>Mar 3</date></pub-dates>", "2015-03-03")]
    [InlineData("<year>2015</year><pub-dates><date>Mar</date></pub-dates>", "2015-03")]
    [InlineData("<year>2015</year><pub-dates><date>2015-04-05</date></pub-dates>", "2015-04-05")]
    [InlineData("<year>2015</year><pub-dates><date>2014-04-05</date></pub-dates>", "2015")]
    [InlineData("<year>2015-02</year><pub-dates><date>Mar 3</date></pub-dates>", "2015-02")]
    [InlineData("<year>2015-21</year><pub-dates><date>Mar 3</date></pub-dates>", "2015-21")]
    [InlineData("<year>2015</year><pub-dates><date>early</date></pub-dates>", "2015")]
    [InlineData("<year>2015</year>", "2015")]
    [InlineData("<pub-dates><date>2015-04-05</date></pub-dates>", "2015-04-05")]
    [InlineData("<year year='2016'/>", "2016")]
    [InlineData("<pub-dates><date year='2017'>May 4</date></pub-dates>", "2017-05-04")]
    [InlineData("<pub-dates/>", null)]
    public void Dates(string dates, string? expected)
    {
        var result = PaperReader.Read($"<records><record><volume>1</volume><dates>{dates}</dates></record></records>", PaperFormat.EndNoteXml);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Issued?.ToString());
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("<year>soon</year>", "<year>soon</year>")]
    [InlineData("<pub-dates><date>soon</date></pub-dates>", "<dates><pub-dates><date>soon</date></pub-dates></dates>")]
    public void A_date_that_is_none_is_said_at_its_place(string dates, string place)
    {
        var text = $"<records><record><dates>{dates}</dates></record></records>";
        var result = PaperReader.Read(text, PaperFormat.EndNoteXml);

        Assert.Null(Assert.Single(result.Records).Paper.Issued);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.InvalidDate, problem.Kind);
        Assert.Equal(place, text.Substring(problem.Span.Start, problem.Span.Length));
    }

    [Theory]
    [InlineData("<ref-type name='Edited Book'>28</ref-type>", true)]
    [InlineData("<ref-type name='edited book'>6</ref-type>", true)]
    [InlineData("<ref-type>28</ref-type>", true)]
    [InlineData("<ref-type name='Book'>28</ref-type>", false)]
    [InlineData("<ref-type>6</ref-type>", false)]
    public void The_authors_of_an_edited_book_are_its_editors(string type, bool isEdited)
    {
        const string People = "<contributors><authors><author>Doe, Jane</author></authors><secondary-authors><author>Roe, Max</author></secondary-authors></contributors>";
        var paper = Read(type + People);

        Assert.Equal(isEdited ? [] : ["Doe"], paper.Authors.Select(static person => person.Family!));
        Assert.Equal(isEdited ? ["Doe"] : ["Roe"], paper.Editors.Select(static person => person.Family!));
    }

    [Fact]
    public void Other_people_have_their_roles()
    {
        var paper = Read(
            "<contributors><authors><author>A, A</author><author>et al.</author></authors><tertiary-authors><author>S, S</author></tertiary-authors>"
            + "<subsidiary-authors><author>T, T</author></subsidiary-authors><translated-authors><author>U, U</author></translated-authors></contributors>");

        Assert.True(paper.HasMoreAuthors);
        Assert.Equal(
            [(ContributorRole.CollectionEditor, "S"), (ContributorRole.Translator, "T"), (ContributorRole.Translator, "U")],
            paper.Contributors.Select(static contributor => (contributor.Role, contributor.Person.Family!)));
    }

    [Theory]
    [InlineData("PubMed", "123", "123")]
    [InlineData("Ovid MEDLINE", "123", "123")]
    [InlineData("nlm", "123456789", "123456789")]
    [InlineData("NLM", "1234567890", null)]
    [InlineData("NLM", "12x", null)]
    [InlineData("Scopus", "123", null)]
    public void An_accession_number_of_PubMed_is_its_identifier(string database, string number, string? expected) =>
        Assert.Equal(expected, Read($"<remote-database-name>{database}</remote-database-name><accession-num>{number}</accession-num>").PubMedId);

    [Fact]
    public void An_address_may_hold_the_identifier()
    {
        Assert.Equal("10.1234/x", Read(Url("https://doi.org/10.1234/x")).Doi);
        Assert.Equal("2010.13993", Read(Url("https://arxiv.org/abs/2010.13993")).ArXivId);
        Assert.Equal(PaperKind.Article, Read(Url("https://arxiv.org/abs/2010.13993")).Kind);
        Assert.Null(Read(Url("https://a.org/abs/2010.13993")).ArXivId);
        Assert.Equal("2010.13993", Read("<electronic-resource-num>10.48550/arXiv.2010.13993</electronic-resource-num>").ArXivId);
        Assert.Equal("2010.13993", Read("<titles><secondary-title>arXiv:2010.13993</secondary-title></titles>").ArXivId);
        Assert.Null(Read(string.Empty).Doi);
        Assert.Equal("PMC123", Read("<custom2>PMC123</custom2>").PubMedCentralId);
        Assert.Null(Read("<custom2>123</custom2>").PubMedCentralId);
    }

    [Theory]
    [InlineData("Journal Article", "J", null, "4", null)]
    [InlineData("Report", "S", null, null, "4")]
    [InlineData("Book", null, "S", "4", null)]
    public void Titles_and_numbers_go_where_the_kind_has_them(string type, string? container, string? collection, string? issue, string? number)
    {
        var paper = Read($"<ref-type name='{type}'/><titles><secondary-title>S</secondary-title></titles><periodical><full-title>J</full-title></periodical><number>4</number>");

        Assert.Equal((container, collection, issue, number), (paper.ContainerTitle, paper.CollectionTitle, paper.Issue, paper.Number));
    }

    [Fact]
    public void The_rest_has_its_place()
    {
        var paper = Read(
            "<ref-type name='Report'/><access-date>2020-01-02</access-date><research-notes>R</research-notes><work-type>W</work-type><num-vols>3</num-vols>"
            + "<titles><short-title>Sh</short-title></titles><full-title>F</full-title><abstract>Ab</abstract>");

        Assert.Equal(new PartialDate(2020, 1, 2), paper.Accessed);
        Assert.Equal(("R", "W", "3", "Sh", "F", "Ab"), (paper.Note, paper.Genre, paper.NumberOfVolumes, paper.TitleShort, paper.ContainerTitle, paper.Abstract));
        Assert.Null(Read("<ref-type name='Journal Article'/><work-type>W</work-type>").Genre);
    }

    private static string Url(string address) => $"<urls><related-urls><url>{address}</url></related-urls></urls>";

    private static Paper Read(string elements) =>
        Assert.Single(PaperReader.Read($"<records><record><volume>1</volume>{elements}</record></records>", PaperFormat.EndNoteXml).Records).Paper;
}
