namespace PaperCatalog.Tests.EndNote;

public sealed class EndNoteXmlTests
{
    [Fact]
    public void A_record_is_read()
    {
        var result = PaperReader.Read(
            """
            <?xml version="1.0" encoding="UTF-8" ?><xml><records><record><database name="x.enl">x.enl</database><source-app name="EndNote" version="20.0">EndNote</source-app>
            <rec-number>1</rec-number><ref-type name="Book Section">5</ref-type>
            <contributors><authors><author><style face="normal" font="default" size="100%">Gogh, Vincent van</style></author><author>WHO,</author></authors>
            <secondary-authors><author>Doe, Jane</author></secondary-authors></contributors>
            <titles><title><style face="normal">On </style><style face="italic">C. elegans</style><style face="normal"> life</style></title><secondary-title>The Book</secondary-title><tertiary-title>Series</tertiary-title></titles>
            <pages>1–9</pages><volume>2</volume><edition>3rd</edition><keywords><keyword>a, b</keyword><keyword>c</keyword></keywords>
            <dates><year>2015</year><pub-dates><date>Mar 3</date></pub-dates></dates><pub-location>Paris</pub-location><publisher>P</publisher>
            <isbn>1532-1827 (Electronic)&#xD;978-0-13-110362-7</isbn><electronic-resource-num>https://doi.org/10.1/x</electronic-resource-num>
            <urls><related-urls><url>https://a.org/</url><url>https://b.org/</url></related-urls><pdf-urls><url>internal-pdf://x.pdf</url></pdf-urls></urls>
            <remote-database-name>Medline</remote-database-name><accession-num>123</accession-num><language>en</language><notes>N</notes><custom1>C</custom1></record></records></xml>
            """,
            PaperFormat.EndNoteXml);
        var paper = Assert.Single(result.Records).Paper;

        Assert.Empty(result.Problems);
        Assert.Equal(PaperKind.Chapter, paper.Kind);
        Assert.Equal("On C. elegans life", paper.Title);
        Assert.Equal([new Person { Family = "Gogh", Given = "Vincent van" }, new Person { Literal = "WHO" }], paper.Authors);
        Assert.Equal([new Person { Family = "Doe", Given = "Jane" }], paper.Editors);
        Assert.Equal(new PartialDate(2015, 3, 3), paper.Issued);
        Assert.Equal(
            ["The Book", "Series", "1-9", "2", "3rd", "Paris", "P", "10.1/x", "978-0-13-110362-7", "1532-1827", "123", "en", "N"],
            new[]
            {
                paper.ContainerTitle!, paper.CollectionTitle!, paper.Pages!, paper.Volume!, paper.Edition!, paper.PublisherPlace!, paper.Publisher!, paper.Doi!,
                paper.Isbn!, paper.Issn!, paper.PubMedId!, paper.Language!, paper.Note!,
            });
        Assert.Equal("https://a.org/", paper.Url!.OriginalString);
        Assert.Equal(["https://b.org/"], paper.Links.Select(static link => link.OriginalString));
        Assert.Equal(["a, b", "c"], paper.Keywords);
        Assert.Equal("C", paper.Fields["custom1"]);
    }

    [Theory]
    [InlineData("name='Thesis'>32", PaperKind.Thesis)]
    [InlineData("name='My Own Type'>17", PaperKind.ArticleJournal)]
    [InlineData(">27", PaperKind.Report)]
    [InlineData("name='x'>999", PaperKind.Document)]
    public void Types(string type, PaperKind expected)
    {
        var result = PaperReader.Read($"<records><record><ref-type {type}</ref-type></record></records>", PaperFormat.EndNoteXml);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Kind);
    }

    [Fact]
    public void Many_attributes_and_databases()
    {
        var attributes = string.Concat(Enumerable.Range(0, 50_000).Select(static i => $" a{i}='b'"));
        var text = $"<xml><records><record{attributes}><titles><title>A</title></titles></record></records></xml>\n<xml><records><record><titles><title>B</title></titles></record></records></xml>";
        var result = PaperReader.Read(text, PaperFormat.EndNoteXml);

        Assert.Equal(["A", "B"], result.Records.Select(static record => record.Paper.Title!));
        Assert.Empty(result.Problems);
    }
}
