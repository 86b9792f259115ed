using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.PubMed;

public sealed class PubMedTaggedTests
{
    private static ReadResult Read(string text) => PaperReader.Read(text, PaperFormat.PubMedTagged);

    private static Paper ReadOne(string text) => Assert.Single(Read(text).Records).Paper;

    [Fact]
    public void A_citation_has_the_fields_of_pubmed()
    {
        var result = Read(
            """
            PMID- 28754806
            OWN - NLM
            IS  - 1759-8486 (Electronic)
            IS  - 1759-8478 (Linking)
            VI  - 10
            IP  - 4
            DP  - 2018 Apr
            TI  - Impact of balloon guide catheter on technical and clinical outcomes: a 
                  systematic review.
            PG  - 335-339
            LID - S1769 [pii]
            LID - 10.1136/neurintsurg-2017-013179 [doi]
            AB  - BACKGROUND: Flow arrest with
                  catheters.

                  RESULTS: Good.
            FAU - Brinjikji, Waleed
            AU  - Brinjikji W
            AUID- ORCID: 0000-0001-5271-5524
            AD  - Department of Radiology.
            CN  - The Group
            FAU - Hellinger, Frank R Jr
            AU  - Hellinger FR Jr
            FAU - Selvamani
            AU  - Selvamani
            AU  - van Berg J
            FED - Ed, A
            ED  - Ed A
            LA  - eng
            PT  - Journal Article
            PL  - England
            TA  - J Neurointerv Surg
            JT  - Journal of neurointerventional surgery
            MH  - Brain Ischemia/*surgery
            OT  - *stroke
            XX  - unknown
            SO  - J Neurointerv Surg. 2018 Apr;10(4):335-339.
            """);
        var paper = Assert.Single(result.Records).Paper;

        Assert.Empty(result.Problems);
        Assert.Equal(PaperKind.ArticleJournal, paper.Kind);
        Assert.Equal("28754806", paper.PubMedId);
        Assert.Equal("1759-8486", paper.Issn);
        Assert.Equal(("10", "4", "335-339"), (paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(new PartialDate(2018, 4), paper.Issued);
        Assert.Equal("Impact of balloon guide catheter on technical and clinical outcomes: a systematic review.", paper.Title);
        Assert.Equal("10.1136/neurintsurg-2017-013179", paper.Doi);
        Assert.Equal("BACKGROUND: Flow arrest with catheters.\nRESULTS: Good.", paper.Abstract);
        Assert.Equal(
            [
                new Person { Family = "Brinjikji", Given = "Waleed", Orcid = "0000-0001-5271-5524" },
                new Person { Literal = "The Group" },
                new Person { Family = "Hellinger", Given = "Frank R", Suffix = "Jr" },
                new Person { Family = "Selvamani" },
                new Person { Family = "Berg", Given = "J", NonDroppingParticle = "van" },
            ],
            paper.Authors);
        Assert.Equal([new Person { Family = "Ed", Given = "A" }], paper.Editors);
        Assert.Equal("Journal of neurointerventional surgery", paper.ContainerTitle);
        Assert.Equal("England", paper.PublisherPlace);
        Assert.Equal("eng", paper.Language);
        Assert.Equal(["Brain Ischemia/surgery", "stroke"], paper.Keywords);
        Assert.Equal("unknown", paper.Fields["xx"]);
    }

    [Theory]
    [InlineData("2020 Spring", "2020-21")]
    [InlineData("2018 Dec-2019 Jan", "2018-12/2019-01")]
    [InlineData("2019 Mar-Apr", "2019-03/2019-04")]
    [InlineData("2013 06 10", "2013-06-10")]
    [InlineData("2010   06", "2010-06")]
    [InlineData("2016 Apr 19", "2016-04-19")]
    public void Dates_are_read(string text, string date) => Assert.Equal(date, ReadOne("PMID- 1\nDP  - " + text).Issued?.ToString());

    [Theory]
    [InlineData("PMID- 1\nTI  - A\n\nPMID- 2\nTI  - B\n")]
    [InlineData("PMID- 1\nTI  - A\nPMID- 2\nTI  - B\n")]
    [InlineData("PMID-1\r\nTI  -A\r\n\n\nPMID-2\nTI- B\n")]
    [InlineData("OWN - ERIC\nTI  - A\n\nOWN - ERIC\nTI  - B\n")]
    [InlineData("PMID- 1\nTI  - A\nSO  - X\n\nTI  - B")]
    [InlineData("PMID- 1\nTI  - A\nVI  - 3\n\nJT  - J\nTI  - B")]
    public void Records_part_at_numbers_and_blank_lines(string text)
    {
        var result = Read(text);
        Assert.Equal(["A", "B"], result.Records.Select(static record => record.Paper.Title));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void A_broken_continuation_goes_on_all_the_same()
    {
        var paper = ReadOne("PMID- 1\nAB  - one\ntwo\n   three - four\n\n      five\nTI  - T\nSO  - X");
        Assert.Equal("one two three - four\nfive", paper.Abstract);
        Assert.Equal("T", paper.Title);
    }

    [Fact]
    public void Text_of_no_record_is_said()
    {
        var result = Read("PMID- 1\nTI  - A\nSO  - X\n\nThis line is stray.\n\nPMID- 2\nTI  - B");
        Assert.Equal(2, result.Records.Count);
        Assert.Equal(ProblemKind.UnexpectedText, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void Xml_is_no_record()
    {
        var result = Read("<?xml version=\"1.0\"?>\n<PubmedArticleSet>\n  <PubmedArticle/>\n</PubmedArticleSet>");
        Assert.Empty(result.Records);
        Assert.Equal(ProblemKind.UnexpectedText, Assert.Single(result.Problems).Kind);
    }

    [Theory]
    [InlineData("corpora/nbib", "*.nbib")]
    [InlineData("corpora/wild/nbib", "*.nbib")]
    [InlineData("corpora/jabref", "NbibImporterTest.nbib")]
    [InlineData("corpora/jabref", "MedlinePlainImporterTestCompleteEntry.txt")]
    [InlineData("corpora/asreview-citation-formats", "_baseline_pubmed.ris")]
    public void Every_citation_of_others_is_read_whole(string folder, string pattern)
    {
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Require(folder), pattern, SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var lines = text.Split('\n');
            var result = Read(text);
            count += result.Records.Count;
            Assert.Empty(result.Problems);
            Assert.Equal(
                lines.Where(static line => line.StartsWith("PMID-", StringComparison.Ordinal)).Select(static line => line[5..].Trim()),
                result.Records.Select(static record => record.Paper.PubMedId));
            Assert.Equal(Count("FAU -") + Count("CN  -"), result.Records.Sum(static record => record.Paper.Authors.Count));
            Assert.Equal(Count("MH  -") + Count("OT  -"), result.Records.Sum(static record => record.Paper.Keywords.Count));
            Assert.All(result.Records, static record => Assert.True(
                record.Paper is { Title: not null, ContainerTitle: not null, Kind: PaperKind.ArticleJournal, Issued: not null }));
            Assert.Equal(Count("AB  -"), result.Records.Count(static record => record.Paper.Abstract is not null));

            int Count(string tag) => lines.Count(line => line.StartsWith(tag, StringComparison.Ordinal));
        }

        Assert.True(count > 0);
    }
}
