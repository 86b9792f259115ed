namespace PaperCatalog.Tests.ArXiv;

/// <summary>Dates, addresses and categories of arXiv's feeds, and what stands in their place.</summary>
public sealed class ArXivAtomDetailTests
{
    [Theory]
    [InlineData("<published>2002-11-11T16:11:49Z</published>", "2002-11-11")]
    [InlineData("<updated>2003-01-02T00:00:00Z</updated>", "2003-01-02")]
    [InlineData("<published>2002-11-11</published><updated>2003-01-02</updated>", "2002-11-11")]
    [InlineData("<published/>", null)]
    [InlineData("<published> </published>", null)]
    [InlineData("", null)]
    public void Dates(string elements, string? expected)
    {
        var result = Entry(elements);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Issued?.ToString());
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void A_date_that_is_none_is_said_at_its_place()
    {
        const string Text = "<feed><entry><title>T</title><published>soon</published></entry></feed>";
        var result = PaperReader.Read(Text, PaperFormat.ArXivAtom);

        Assert.Null(Assert.Single(result.Records).Paper.Issued);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemKind.InvalidDate, "soon"), (problem.Kind, problem.Arguments[0]));
        Assert.Equal("<published>soon</published>", Text.Substring(problem.Span.Start, problem.Span.Length));
    }

    [Theory]
    [InlineData("<doi>10.1234/a</doi>", "10.1234/a")]
    [InlineData("<link title='doi' href='http://dx.doi.org/10.1234/b' rel='related'/>", "10.1234/b")]
    [InlineData("<doi>none</doi><link title='pdf' href='http://a.org'/><link title='doi' href='https://doi.org/10.1234/b'/>", "10.1234/b")]
    [InlineData("<link title='doi'/><link title='doi' href='https://doi.org/10.1234/b'/>", "10.1234/b")]
    [InlineData("<link title='pdf' href='https://doi.org/10.1234/b'/>", null)]
    public void The_DOI_may_stand_in_a_link(string elements, string? expected) => Assert.Equal(expected, Assert.Single(Entry(elements).Records).Paper.Doi);

    [Theory]
    [InlineData("<link rel='related' href='http://a.org/pdf'/><link href='http://a.org/x'/>", "http://a.org/x")]
    [InlineData("<link rel='alternate' href='http://a.org/x'/>", "http://a.org/x")]
    [InlineData("<link rel='alternate' href='no address'/>", "http://arxiv.org/abs/2010.13993v1")]
    [InlineData("<link rel='alternate'/>", "http://arxiv.org/abs/2010.13993v1")]
    [InlineData("", "http://arxiv.org/abs/2010.13993v1")]
    public void The_address_is_that_of_the_page(string elements, string expected) =>
        Assert.Equal(expected, Assert.Single(Entry(elements + "<id>http://arxiv.org/abs/2010.13993v1</id>").Records).Paper.Url?.OriginalString);

    [Fact]
    public void Categories_stand_once_each() => Assert.Equal(
        ["cs.LG", "math.AG"],
        Assert.Single(Entry("<category term='math.AG'/><category term=' '/><category/><category term='cs.LG'/><primary_category term=' cs.LG '/>").Records).Paper.Keywords);

    [Theory]
    [InlineData("<comment>5 pages</comment>", "5 pages")]
    [InlineData("<journal_ref>J. 1</journal_ref>", "J. 1")]
    [InlineData("", null)]
    public void The_note_is_where_it_appeared_and_what_the_authors_say(string elements, string? expected) =>
        Assert.Equal(expected, Assert.Single(Entry(elements).Records).Paper.Note);

    [Theory]
    [InlineData("<id>http://arxiv.org/api/errors#x</id><title>Error</title>", "http://arxiv.org/api/errors#x")]
    [InlineData("", "<entry>")]
    public void What_is_no_paper_is_said(string elements, string said)
    {
        var result = PaperReader.Read($"<feed><entry>{elements}</entry></feed>", PaperFormat.ArXivAtom);

        Assert.Empty(result.Records);
        Assert.Equal([said], Assert.Single(result.Problems).Arguments);
    }

    private static ReadResult Entry(string elements) => PaperReader.Read($"<feed><entry><title>T</title>{elements}</entry></feed>", PaperFormat.ArXivAtom);
}
