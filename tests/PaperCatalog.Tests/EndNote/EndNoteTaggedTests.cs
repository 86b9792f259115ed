using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.EndNote;

public sealed class EndNoteTaggedTests
{
    private static ReadResult Read(string text) => PaperReader.Read(text, PaperFormat.EndNoteTagged);

    private static Paper ReadOne(string text) => Assert.Single(Read(text).Records).Paper;

    [Fact]
    public void A_record_has_the_fields_of_endnote()
    {
        var paper = ReadOne(
            """
            %0 Journal Article
            %A Guo, Wenbo
            %A World Health Organization,
            %E Ed, A
            %T How Trust Leads to
            Commitment
            %J Management Information Systems Quarterly
            %D 2021
            %8 September  1, 2021
            %V 45
            %N 3
            %P 1309--1348
            %U https://aisel.aisnet.org/misq/vol45/iss3/13
            %R doi:10.1000/x
            %@ 0276-7783
            %K trust; work
            %K more
            %X One.

            Two.
            %G en
            %F guo2021
            %Z A note
            %! Short
            """);

        Assert.Equal("guo2021", paper.Key);
        Assert.Equal(PaperKind.ArticleJournal, paper.Kind);
        Assert.Equal([new Person { Family = "Guo", Given = "Wenbo" }, new Person { Literal = "World Health Organization" }], paper.Authors);
        Assert.Equal([new Person { Family = "Ed", Given = "A" }], paper.Editors);
        Assert.Equal("How Trust Leads to Commitment", paper.Title);
        Assert.Equal("Management Information Systems Quarterly", paper.ContainerTitle);
        Assert.Equal(new PartialDate(2021, 9, 1), paper.Issued);
        Assert.Equal(("45", "3", "1309-1348"), (paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal("https://aisel.aisnet.org/misq/vol45/iss3/13", paper.Url?.OriginalString);
        Assert.Equal(("10.1000/x", "0276-7783", "en", "A note"), (paper.Doi, paper.Issn, paper.Language, paper.Note));
        Assert.Equal(["trust", "work", "more"], paper.Keywords);
        Assert.Equal("One.\nTwo.", paper.Abstract);
        Assert.Equal("Short", paper.Fields["%!"]);
    }

    [Theory]
    [InlineData("%0 Book\n%T A\n\n%0 Book\n%T B\n")]
    [InlineData("%0 Book\n%T A\n%0 Book\n%T B\n")]
    [InlineData("%T A\n%0 Book\n%B x\n\n\n%T B\n%0 Book\n")]
    [InlineData("%T A\n%X one\n\ntwo\n\n%T B\n")]
    [InlineData("%T A\n%D 2001\n\n%D 2002\n%T B\n")]
    public void Records_part_at_types_and_blank_lines(string text)
    {
        var result = Read(text);
        Assert.Equal(["A", "B"], result.Records.Select(static record => record.Paper.Title));
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("%J x", PaperKind.ArticleJournal)]
    [InlineData("%B x", PaperKind.Chapter)]
    [InlineData("%R TR-1", PaperKind.Report)]
    [InlineData("%I x", PaperKind.Book)]
    [InlineData("%U x", PaperKind.Document)]
    [InlineData("%0 thesis", PaperKind.Thesis)]
    [InlineData("%0 Edited Book", PaperKind.Book)]
    [InlineData("%0 Nothing known", PaperKind.Document)]
    public void Refer_tells_the_kind_by_the_fields(string line, PaperKind kind) => Assert.Equal(kind, ReadOne("%T T\n" + line).Kind);

    [Fact]
    public void A_date_that_cannot_be_read_is_said()
    {
        var result = Read("%T T\n%D testD\n");
        Assert.Null(Assert.Single(result.Records).Paper.Issued);
        Assert.Equal(ProblemKind.InvalidDate, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void Text_of_no_record_is_said()
    {
        var result = Read("Words\n% \n%T T\n%D 2001\n\nMore words\n");
        Assert.Single(result.Records);
        Assert.Equal(2, result.Problems.Count(static problem => problem.Kind == ProblemKind.UnexpectedText));
    }

    [Fact]
    public void The_records_of_bepress_are_read_whole()
    {
        var text = File.ReadAllText(SharedFolder.Require("corpora/colrev/tests/2_loader/data/enl_data.enl"));
        var result = Read(text);
        var titles = text.Split('\n').Where(static line => line.StartsWith("%T ", StringComparison.Ordinal)).Select(static line => line[3..].Trim());
        Assert.Equal(titles, result.Records.Select(static record => record.Paper.Title));
        Assert.Empty(result.Problems);
    }

    /// <summary>cffconvert wrote each citation file in both formats.</summary>
    [Fact]
    public void EndNote_and_RIS_of_one_paper_agree()
    {
        var pairs = 0;
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Require("corpora/cffconvert"), "endnote.enw", SearchOption.AllDirectories))
        {
            var ris = Path.Combine(Path.GetDirectoryName(file)!, "ris.txt");
            if (!File.Exists(ris))
            {
                continue;
            }

            pairs++;
            var endNote = PaperReader.Read(File.ReadAllText(file), PaperFormat.EndNoteTagged);
            var other = PaperReader.Read(File.ReadAllText(ris), PaperFormat.Ris);
            Assert.Empty(endNote.Problems);
            Assert.Empty(other.Problems);

            // EndNote's files have only the year.
            Assert.Equal(Bare(Assert.Single(other.Records).Paper), Bare(Assert.Single(endNote.Records).Paper));
        }

        Assert.True(pairs > 40);

        static Paper Bare(Paper paper) => paper with
        {
            Fields = PaperFields.Empty,
            Issued = paper.Issued is null ? null : new PartialDate(paper.Issued.Year),
            Abstract = null,
        };
    }
}
