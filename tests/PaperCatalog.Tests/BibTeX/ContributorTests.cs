namespace PaperCatalog.Tests.BibTeX;

/// <summary>The people, dates and numbers that an entry has besides those of every paper.</summary>
public sealed class ContributorTests
{
    [Fact]
    public void Roles_have_fields()
    {
        var paper = Read(
            """
            @incollection{k,
              author = {Ann Lee},
              editor = {Bo Park}, editora = {Cy Moss and Di Vale}, editoratype = {compiler},
              editorb = {Ed Orr}, editorbtype = {redactor}, editorc = {Flo Ray}, editorctype = {founder},
              translator = {Gil van Eck}, bookauthor = {{The Board}},
              title = {T}, booktitle = {B},
            }
            """);

        Assert.Equal("Ann Lee", Assert.Single(paper.Authors).DisplayName);
        Assert.Equal(["Bo Park", "Ed Orr"], paper.Editors.Select(static person => person.DisplayName));
        Assert.Equal(
            ["compiler Cy Moss", "compiler Di Vale", "contributor Flo Ray", "translator Gil van Eck", "container-author The Board"],
            paper.Contributors.Select(static contributor => contributor.Role.ToCslName() + " " + contributor.Person.DisplayName));
    }

    [Fact]
    public void A_director_is_no_editor()
    {
        var paper = Read("@movie{k, editor = {Ann Lee}, editortype = {director}, title = {T}}");

        Assert.Empty(paper.Editors);
        Assert.Equal(ContributorRole.Director, Assert.Single(paper.Contributors).Role);
    }

    [Fact]
    public void The_author_of_a_book_is_the_author_of_its_chapter_and_of_what_holds_it()
    {
        var paper = Read(
            """
            @inbook{k, crossref = {b}, title = {One}}
            @book{b, author = {Ann Lee}, title = {All}, shorttitle = {A}, pagetotal = {300}}
            """);

        Assert.Equal("Ann Lee", Assert.Single(paper.Authors).DisplayName);
        Assert.Equal(new Contributor(ContributorRole.ContainerAuthor, paper.Authors[0]), Assert.Single(paper.Contributors));
        Assert.Null(paper.TitleShort);
        Assert.Null(paper.NumberOfPages);
    }

    [Fact]
    public void Dates_and_numbers_have_members()
    {
        var paper = Read(
            """
            @inproceedings{k, title = {A Long One}, shorttitle = {Long}, origdate = {1988-05}, urldate = {2020-01-31},
              eventtitle = {The Meeting}, eventdate = {2019-07-28/2019-08-02}, venue = {Florence},
              volumes = 3, chapter = 4, pagetotal = {250}, pubstate = {forthcoming}, pmcid = {3531190}}
            """);

        Assert.Equal("Long", paper.TitleShort);
        Assert.Equal(new PartialDate(1988, 5), paper.OriginalDate);
        Assert.Equal(new PartialDate(2020, 1, 31), paper.Accessed);
        Assert.Equal("The Meeting", paper.EventTitle);
        Assert.Equal(new PartialDate(2019, 7, 28) { End = new PartialDate(2019, 8, 2) }, paper.EventDate);
        Assert.Equal("Florence", paper.EventPlace);
        Assert.Equal("3", paper.NumberOfVolumes);
        Assert.Equal("4", paper.ChapterNumber);
        Assert.Equal("250", paper.NumberOfPages);
        Assert.Equal("forthcoming", paper.Status);
        Assert.Equal("PMC3531190", paper.PubMedCentralId);
        Assert.Null(paper.Issued);
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_reported_where_it_stands()
    {
        const string Text = "@online{k, title = {T}, urldate = {some day}}";
        var problem = Assert.Single(PaperReader.Read(Text, PaperFormat.BibTeX).Problems);

        Assert.Equal(ProblemKind.InvalidDate, problem.Kind);
        Assert.Contains("some day", Text.Substring(problem.Span.Start, problem.Span.Length), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loose_reference_passes_on_nothing_and_must_name_an_entry()
    {
        var result = PaperReader.Read(
            """
            @inproceedings{k, title = {One}, xref = {p}}
            @inproceedings{l, title = {Two}, xref = {nowhere}}
            @proceedings{p, title = {All}, year = 2000}
            """,
            PaperFormat.BibTeX);

        Assert.Null(result.Records[0].Paper.ContainerTitle);
        Assert.Null(result.Records[0].Paper.Year);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.UnknownCrossReference, problem.Kind);
        Assert.Equal("nowhere", problem.Arguments[0]);
    }

    private static Paper Read(string text)
    {
        var result = PaperReader.Read(text, PaperFormat.BibTeX);
        Assert.Empty(result.Problems);
        return result.Records[0].Paper;
    }
}
