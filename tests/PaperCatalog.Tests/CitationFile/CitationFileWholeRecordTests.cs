namespace PaperCatalog.Tests.CitationFile;

/// <summary>A work with every key that we read, and the two places that some keys have.</summary>
public sealed class CitationFileWholeRecordTests
{
    private const string Whole = """
        cff-version: 1.2.0
        message: Cite this.
        references:
        - type: conference-paper
          title: A Whole Work
          abbreviation: AWW
          authors: [{family-names: Doe, given-names: Jane}]
          editors: [{family-names: Edison, given-names: Ed}]
          translators: [{family-names: Trans, given-names: Lea}]
          editors-series: [{family-names: Series, given-names: Sue}]
          recipients: [{family-names: Reci, given-names: Rob}]
          year-original: 1936
          date-published: 2021-05-07
          date-accessed: 2022-01-02
          conference: {name: A Meeting, location: Online, date-start: 2021-05-03, date-end: 2021-05-07}
          collection-title: A Collection
          institution: {name: An Institution, city: Graz, region: Styria, country: AT}
          edition: second
          volume: 12
          number-volumes: 3
          issue: 4
          number: e55
          start: 10
          end: 20
          pages: 311
          status: in-press
          thesis-type: PhD thesis
          doi: 10.1000/whole
          pmcid: PMC1234567
          isbn: 978-3-16-148410-0
          issn: 0001-0782
          url: https://example.org/a
          repository: https://example.org/b
          languages: [en, de]
          keywords: [one, two]
          notes: A note.
          abstract: |
            The first paragraph.

            The second.
        """;

    [Fact]
    public void All_keys_of_a_work_are_read()
    {
        var result = PaperReader.Read(Whole, "CITATION.cff", TestContext.Current.CancellationToken);
        var paper = Assert.Single(result.Records).Paper;

        Assert.Empty(result.Problems);
        Assert.Equal(PaperKind.PaperConference, paper.Kind);
        Assert.Equal(
            "A Whole Work|AWW|Jane Doe|Ed Edison|2021-05-07|1936|2022-01-02|2021-05-03/2021-05-07|A Meeting|Online|A Collection||An Institution|Graz, Styria, AT",
            string.Join('|', paper.Title, paper.TitleShort, Assert.Single(paper.Authors).DisplayName, Assert.Single(paper.Editors).DisplayName, paper.Issued, paper.OriginalDate, paper.Accessed, paper.EventDate, paper.EventTitle, paper.EventPlace, paper.ContainerTitle, paper.CollectionTitle, paper.Publisher, paper.PublisherPlace));
        Assert.Equal(
            "second|12|3|4|e55|10-20|311|in-press|PhD thesis|10.1000/whole|PMC1234567|978-3-16-148410-0|0001-0782|https://example.org/a|https://example.org/b|en, de|one, two|A note.|The first paragraph.\nThe second.",
            string.Join('|', paper.Edition, paper.Volume, paper.NumberOfVolumes, paper.Issue, paper.Number, paper.Pages, paper.NumberOfPages, paper.Status, paper.Genre, paper.Doi, paper.PubMedCentralId, paper.Isbn, paper.Issn, paper.Url, Assert.Single(paper.Links), paper.Language, string.Join(", ", paper.Keywords), paper.Note, paper.Abstract));
        Assert.Equal(
            [(ContributorRole.Translator, "Lea Trans"), (ContributorRole.CollectionEditor, "Sue Series"), (ContributorRole.Recipient, "Rob Reci")],
            paper.Contributors.Select(static contributor => (contributor.Role, contributor.Person.DisplayName)));
    }

    [Theory]
    [InlineData("journal: J\n  collection-title: C", "J", "C")]
    [InlineData("collection-title: C", "C", null)]
    [InlineData("conference: {name: M}", "M", null)]
    [InlineData("conference: M", "M", null)]
    [InlineData("type: book\n  collection-title: C\n  conference: M", null, "C")]
    [InlineData("type: conference-paper\n  journal: J\n  conference: M", "J", null)]
    public void A_collection_holds_its_parts(string lines, string? container, string? collection)
    {
        var paper = Reference(lines);

        Assert.Equal(container, paper.ContainerTitle);
        Assert.Equal(collection, paper.CollectionTitle);
    }

    [Theory]
    [InlineData("type: patent\n  issue-title: US 1", "US 1")]
    [InlineData("type: standard\n  issue-title: ISO 1", "ISO 1")]
    [InlineData("type: standard\n  number: 2\n  issue-title: ISO 1", "2")]
    [InlineData("type: article\n  issue-title: A theme", null)]
    public void The_number_of_a_patent_or_a_standard(string lines, string? expected) => Assert.Equal(expected, Reference(lines).Number);

    [Theory]
    [InlineData("doi: 10.48550/arXiv.2010.13993", "2010.13993")]
    [InlineData("url: https://arxiv.org/abs/2010.13993", "2010.13993")]
    [InlineData("url: https://example.org/2010.13993", null)]
    [InlineData("doi: 10.1000/2010.13993", null)]
    public void The_arxiv_identifier_stands_in_the_doi_or_the_address(string line, string? expected) => Assert.Equal(expected, Reference(line).ArXivId);

    [Theory]
    [InlineData("date-published: 2020-01-02\n  date-released: 2021-01-02", "2020-01-02")]
    [InlineData("date-released: 2021-01-02\n  issue-date: 2022-01-02", "2021-01-02")]
    public void The_publication_of_a_reference_is_its_date(string lines, string expected) => Assert.Equal(expected, Reference(lines).Issued?.ToString());

    [Theory]
    [InlineData("date-start: 2020-01-02", "2020-01-02")]
    [InlineData("date-end: 2020-01-02", "2020-01-02")]
    [InlineData("date-start: 2020-01-02, date-end: 2020-01-02", "2020-01-02")]
    [InlineData("date-start: 2020-01-02, date-end: 2020-01-03", "2020-01-02/2020-01-03")]
    [InlineData("name: M", null)]
    public void The_days_of_a_conference(string members, string? expected) => Assert.Equal(expected, Reference($"conference: {{{members}}}").EventDate?.ToString());

    [Theory]
    [InlineData("start: 1", "1")]
    [InlineData("end: 2", "2")]
    [InlineData("start: 1\n  end: 1", "1")]
    [InlineData("start: 1\n  end: 2", "1-2")]
    public void The_pages_of_a_part(string lines, string expected) => Assert.Equal(expected, Reference(lines).Pages);

    [Theory]
    [InlineData("city: A, country: C", "A, C")]
    [InlineData("location: L", "L")]
    [InlineData("city: A, location: L", "A")]
    [InlineData("name: N", null)]
    public void The_place_of_an_entity(string members, string? expected) => Assert.Equal(expected, Reference($"publisher: {{{members}}}").PublisherPlace);

    [Theory]
    [InlineData("film-broadcast", PaperKind.Broadcast)]
    [InlineData("statute", PaperKind.Legislation)]
    [InlineData("software-executable", PaperKind.Software)]
    [InlineData("Unheard-of", PaperKind.Document)]
    public void Types(string type, PaperKind expected) => Assert.Equal(expected, Reference("type: " + type).Kind);

    [Theory]
    [InlineData("type: article\n  status: preprint", PaperKind.Article, null)]
    [InlineData("type: article\n  status: submitted", PaperKind.ArticleJournal, "submitted")]
    [InlineData("type: book\n  status: preprint", PaperKind.Book, null)]
    public void Status(string lines, PaperKind kind, string? expected)
    {
        var paper = Reference(lines);

        Assert.Equal(kind, paper.Kind);
        Assert.Equal(expected, paper.Status);
    }

    private static Paper Reference(string lines)
    {
        var result = PaperReader.Read("cff-version: 1.2.0\nreferences:\n- title: T\n  " + lines + "\n", "CITATION.cff");
        Assert.Empty(result.Problems);
        return Assert.Single(result.Records).Paper;
    }
}
