namespace PaperCatalog.Tests.EndNote;

/// <summary>Where numbers, titles and identifiers of EndNote's tagged records go, by the type of the record.</summary>
public sealed class EndNoteTaggedDetailTests
{
    [Theory]
    [InlineData("Report", "%N 4\n%R R-7", null, "4")]
    [InlineData("Report", "%R R-7", null, "R-7")]
    [InlineData("Report", "%R 10.1234/x", null, null)]
    [InlineData("Patent", "%N 4", null, "4")]
    [InlineData("Standard", "%N 4", null, "4")]
    [InlineData("Bill", "%N 4", null, "4")]
    [InlineData("Statute", "%N 4", null, "4")]
    [InlineData("Journal Article", "%N 4", "4", null)]
    [InlineData("Book", "%N 4", "4", null)]
    [InlineData("Journal Article", "%R R-7", null, null)]
    public void A_number_is_that_of_the_issue_or_of_the_work(string type, string lines, string? issue, string? number)
    {
        var paper = Read(type, lines);

        Assert.Equal((issue, number), (paper.Issue, paper.Number));
    }

    [Theory]
    [InlineData("Journal Article", "%J J\n%B B", "J", null)]
    [InlineData("Journal Article", "%B B", "B", null)]
    [InlineData("Book Section", "%J J\n%B B", "B", null)]
    [InlineData("Book Section", "%J J\n%S S", "J", "S")]
    [InlineData("Book", "%J J\n%B B", null, "B")]
    [InlineData("Book", "%S S\n%B B", null, "S")]
    [InlineData("Pamphlet", "%B B", null, "B")]
    [InlineData("Thesis", "%T T", null, null)]
    public void Titles_go_where_the_kind_has_them(string type, string lines, string? container, string? collection)
    {
        var paper = Read(type, lines);

        Assert.Equal((container, collection), (paper.ContainerTitle, paper.CollectionTitle));
    }

    [Theory]
    [InlineData("Thesis", "W")]
    [InlineData("Report", "W")]
    [InlineData("Journal Article", null)]
    [InlineData("Magazine Article", null)]
    [InlineData("Newspaper Article", null)]
    public void The_sort_of_an_article_says_nothing(string type, string? expected) => Assert.Equal(expected, Read(type, "%9 W").Genre);

    [Theory]
    [InlineData("%J arXiv:2010.13993", "2010.13993")]
    [InlineData("%U https://arxiv.org/abs/2010.13993", "2010.13993")]
    [InlineData("%R 10.48550/arXiv.2010.13993", "2010.13993")]
    [InlineData("%U https://a.org/abs/2010.13993", null)]
    [InlineData("%R R-7\n%J J", null)]
    public void The_arXiv_number(string lines, string? expected)
    {
        var paper = Read("Generic", lines);

        Assert.Equal(expected, paper.ArXivId);
        Assert.Equal(expected is null ? PaperKind.Document : PaperKind.Article, paper.Kind);
    }

    [Fact]
    public void A_journal_as_long_as_an_abstract_names_no_preprint() =>
        Assert.Null(Read("Generic", "%J arXiv:2010.13993 " + new string('x', 200)).ArXivId);

    [Theory]
    [InlineData("%2 PMC12", "PMC12")]
    [InlineData("%2 pmc12", "PMC12")]
    [InlineData("%2 12", null)]
    [InlineData("%T T", null)]
    public void The_number_of_PubMed_Central_has_its_letters(string lines, string? expected) => Assert.Equal(expected, Read("Book", lines).PubMedCentralId);

    [Theory]
    [InlineData("%K a;; b\n ; c", "a|b|c")]
    [InlineData("%K a, b\n%K c", "a, b|c")]
    [InlineData("%T T", "")]
    public void Keywords(string lines, string expected) => Assert.Equal(expected, string.Join('|', Read("Book", lines).Keywords));

    [Theory]
    [InlineData("%J J", PaperKind.ArticleJournal)]
    [InlineData("%B B", PaperKind.Chapter)]
    [InlineData("%R R-7", PaperKind.Report)]
    [InlineData("%R 10.1234/x", PaperKind.Document)]
    [InlineData("%R 10.1234/x\n%I P", PaperKind.Book)]
    [InlineData("%I P", PaperKind.Book)]
    [InlineData("%0 Nonsense\n%J J", PaperKind.Document)]
    public void Without_a_type_the_fields_tell_the_kind(string lines, PaperKind expected) =>
        Assert.Equal(expected, Assert.Single(PaperReader.Read("%T T\n" + lines, PaperFormat.EndNoteTagged).Records).Paper.Kind);

    [Fact]
    public void A_number_of_a_type_that_EndNote_does_not_have_says_nothing()
    {
        int[] known = [0, 1, 2, 3, 5, 6, 9, 10, 12, 16, 17, 19, 20, 23, 25, 26, 27, 28, 32, 34, 36, 43, 44, 46, 47, 58, 59, 60];
        foreach (var number in Enumerable.Range(0, 120).Except(known))
        {
            var text = $"<records><record><ref-type>{number}</ref-type></record></records>";
            Assert.Equal((number, PaperKind.Document), (number, Assert.Single(PaperReader.Read(text, PaperFormat.EndNoteXml).Records).Paper.Kind));
        }
    }

    private static Paper Read(string type, string lines) => Assert.Single(PaperReader.Read($"%0 {type}\n{lines}\n", PaperFormat.EndNoteTagged).Records).Paper;
}
