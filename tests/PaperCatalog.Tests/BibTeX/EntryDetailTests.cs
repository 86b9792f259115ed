using static PaperCatalog.Tests.BibTeX.BibTeXSource;

namespace PaperCatalog.Tests.BibTeX;

/// <summary>Subtitles, annotations and entries of unusual size or shape.</summary>
public sealed class EntryDetailTests
{
    [Theory]
    [InlineData("Why?", "Because", "Why? Because")]
    [InlineData("Stop!", "Now", "Stop! Now")]
    [InlineData("A:", "B", "A: B")]
    [InlineData("A", "B", "A: B")]
    public void A_subtitle_follows_its_title(string title, string subtitle, string expected)
    {
        Assert.Equal(expected, One($"@misc{{a, title = {{{title}}}, subtitle = {{{subtitle}}}}}").Title);
        Assert.Equal(expected, One($"@article{{a, journal = {{{title}}}, journalsubtitle = {{{subtitle}}}}}").ContainerTitle);
    }

    [Fact]
    public void A_subtitle_alone_is_the_title() => Assert.Equal("S", One("@misc{a, subtitle = {S}}").Title);

    [Fact]
    public void An_annotation_names_the_author_by_number()
    {
        var paper = One(
            """
            @misc{a, author = {A, B and C, D}, author+an:orcid = {2="0000-0002-1825-0097"; 3="0000-0001-5109-3700"; 0="0000-0001-5109-3700"; x="0000-0001-5109-3700"; ="0000-0001-5109-3700"; 1="none"; 1}}
            """);

        Assert.Equal([null, "0000-0002-1825-0097"], paper.Authors.Select(static person => person.Orcid));
    }

    [Fact]
    public void A_field_that_nobody_knows_may_stand_in_each_of_many()
    {
        var many = string.Concat(Enumerable.Range(0, 100).Select(static i => $", unknown{i} = {{{i}}}"));
        var result = Read($"@misc{{a{many}}}\n@misc{{b, unknown1 = {{x}}, unknown2 = {{y}}, unknown1 = {{z}}}}");

        Assert.Equal([100, 3], result.Records.Select(static record => record.Paper.Fields.Count));
        Assert.Equal([ProblemKind.DuplicateField], Kinds(result));
    }

    [Fact]
    public void A_journal_as_long_as_an_abstract_is_read_each_time()
    {
        var journal = string.Concat(Enumerable.Repeat("Long ", 400)).Trim();
        var papers = Clean($"@article{{a, journal = {{{journal}}}}}\n@article{{b, journal = {{{journal}}}}}");

        Assert.All(papers, paper => Assert.Equal(journal, paper.ContainerTitle));
    }

    [Fact]
    public void Entries_that_a_value_has_swallowed_are_entries()
    {
        var result = Read("@misc{a,\n  title = {A\n}\n@misc{b,\n  title = {B}}\n}\nstray\n\n@misc{c, title = {C}}");

        Assert.Equal(["a", "b", "c"], Keys(result));
        Assert.Equal(["B", "C"], Titles(result).Skip(1));
        Assert.Contains(ProblemKind.UnclosedBrace, Kinds(result));
    }

    [Theory]
    [InlineData("@misc{a, title = \"A {x\", year = \"2001\"}\n\n@misc{b, title = {B}}")]
    [InlineData("@misc{a, title = \"A {x} {y\", year = \"2001\"}\n\n@misc{b, title = {B}}")]
    public void A_brace_within_quotes_that_is_not_closed_is_said_where_it_stands(string text)
    {
        var result = Read(text);

        Assert.Equal(["a", "b"], Keys(result));
        Assert.Equal(2001, result.Records[0].Paper.Year);
        var problem = result.Problems[0];
        Assert.Equal((ProblemKind.UnclosedBrace, text.LastIndexOf('{', text.IndexOf("year", StringComparison.Ordinal))), (problem.Kind, problem.Span.Start));
    }
}
