namespace PaperCatalog.Tests.PubMed;

public sealed class PubMedXmlTests
{
    [Fact]
    public void An_article_is_read()
    {
        var paper = One(
            """
            <?xml version="1.0"?><!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "http://dtd.nlm.nih.gov/x.dtd">
            <PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">123</PMID>
              <Article><Journal><ISSN IssnType="Electronic">1234-5678</ISSN><JournalIssue><Volume>9</Volume><Issue>2</Issue>
                <PubDate><MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate></JournalIssue><Title>The Journal</Title></Journal>
              <ArticleTitle>The <i>APOE</i> locus H<sub>2</sub>O.</ArticleTitle><Pagination><MedlinePgn>24–30</MedlinePgn></Pagination>
              <ELocationID EIdType="pii">x</ELocationID><ELocationID EIdType="doi" ValidYN="Y">10.1/abc</ELocationID>
              <Abstract><AbstractText Label="BACKGROUND">One.</AbstractText><AbstractText Label="METHODS">Two <b>x</b>.</AbstractText></Abstract>
              <AuthorList CompleteYN="N"><Author><LastName>King</LastName><ForeName>Martin L</ForeName><Suffix>Jr</Suffix>
                <Identifier Source="ORCID">http://orcid.org/0000000218250097</Identifier></Author><Author><CollectiveName>The Team</CollectiveName></Author></AuthorList>
              <Language>eng</Language><PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList></Article>
              <MeshHeadingList><MeshHeading><DescriptorName>Mice</DescriptorName></MeshHeading><MeshHeading><DescriptorName>Kidney</DescriptorName><QualifierName>injuries</QualifierName></MeshHeading></MeshHeadingList>
              <KeywordList><Keyword>HIV</Keyword></KeywordList></MedlineCitation>
              <PubmedData><ArticleIdList><ArticleId IdType="pubmed">123</ArticleId></ArticleIdList>
              <ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.9/other</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle></PubmedArticleSet>
            """);

        Assert.Equal("The APOE locus H2O.", paper.Title);
        Assert.Equal(PaperKind.ArticleJournal, paper.Kind);
        Assert.Equal("1998-12/1999-01", paper.Issued!.ToString());
        Assert.Equal("BACKGROUND: One.\nMETHODS: Two x.", paper.Abstract);
        Assert.Equal([new Person { Family = "King", Given = "Martin L", Suffix = "Jr", Orcid = "0000-0002-1825-0097" }, new Person { Literal = "The Team" }], paper.Authors);
        Assert.True(paper.HasMoreAuthors);
        Assert.Equal(["The Journal", "9", "2", "24-30", "10.1/abc", "123", "1234-5678", "eng"], new[] { paper.ContainerTitle!, paper.Volume!, paper.Issue!, paper.Pages!, paper.Doi!, paper.PubMedId!, paper.Issn!, paper.Language! });
        Assert.Equal(["Mice", "Kidney/injuries", "HIV"], paper.Keywords);
        Assert.Equal("MEDLINE", paper.Fields["medlinecitation@status"]);
        Assert.DoesNotContain(paper.Fields, static field => field.Value == "10.9/other");
    }

    [Fact]
    public void A_document_of_a_book_is_a_chapter()
    {
        var paper = One(
            """
            <PubmedBookArticle><BookDocument><PMID>1</PMID><Book><Publisher><PublisherName>NCBI</PublisherName><PublisherLocation>Bethesda</PublisherLocation></Publisher>
            <BookTitle>Genes</BookTitle><PubDate><Year>2009</Year><Season>Spring</Season></PubDate><AuthorList Type="editors"><Author><LastName>E</LastName></Author></AuthorList>
            <Isbn>978</Isbn></Book><ArticleTitle>Locus</ArticleTitle><AuthorList Type="authors"><Author><LastName>A</LastName><Initials>B</Initials></Author></AuthorList></BookDocument></PubmedBookArticle>
            """);

        Assert.Equal((PaperKind.Chapter, "Locus", "Genes", "NCBI", "Bethesda", "978"), (paper.Kind, paper.Title, paper.ContainerTitle, paper.Publisher, paper.PublisherPlace, paper.Isbn));
        Assert.Equal([new Person { Family = "A", Given = "B" }], paper.Authors);
        Assert.Equal([new Person { Family = "E" }], paper.Editors);
        Assert.Equal(new PartialDate(2009) { Season = 1 }, paper.Issued);
    }

    [Fact]
    public void A_general_note_is_the_note() => Assert.Equal(
        "Kept in the archive",
        One("<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T</ArticleTitle></Article><GeneralNote>Kept in the archive</GeneralNote></MedlineCitation></PubmedArticle>").Note);

    [Fact]
    public void What_is_no_record_is_said()
    {
        var result = PaperReader.Read("<PubmedArticleSet><PubmedArticle>wrong format</PubmedArticleSet>", PaperFormat.PubMedXml);

        Assert.Empty(result.Records);
        Assert.NotEmpty(result.Problems);
    }

    private static Paper One(string text)
    {
        var result = PaperReader.Read(text, PaperFormat.PubMedXml);
        Assert.Empty(result.Problems);
        return Assert.Single(result.Records).Paper;
    }
}
