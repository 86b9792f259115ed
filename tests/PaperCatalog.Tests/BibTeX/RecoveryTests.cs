using static PaperCatalog.Tests.BibTeX.BibTeXSource;

namespace PaperCatalog.Tests.BibTeX;

public sealed class RecoveryTests
{
    private const string Neighbours = "\n\n@misc{b,\n  title = {B}\n}\n\n@misc{c,\n  title = {C}\n}\n";

    [Theory]
    [InlineData("@misc{a,\n  title = {A,\n  year = {2001}\n}", "{A,", ProblemKind.UnclosedBrace)]
    [InlineData("@misc{a,\n  title = {A {x} {y,\n  year = {2001}\n}", "{A {x}", ProblemKind.UnclosedBrace)]
    [InlineData("@misc{a,\n  title = {A {{x},\n  year = {2001}\n}", "{A {{", ProblemKind.UnclosedBrace)]
    [InlineData("@misc{a,\n  title = {A,\n  year = {2001}\n", "{A,", ProblemKind.UnclosedBrace)]
    [InlineData("@misc{a,\n  year = {2001},\n  title = {A\n}", "{a,", ProblemKind.UnclosedBrace)]
    [InlineData("@misc{a,\n  year = {2001},\n  title = {A", "{A", ProblemKind.UnclosedBrace)]
    [InlineData("@misc{a, title = {A, year = {2001}\n}", "{A,", ProblemKind.UnclosedBrace)]
    [InlineData("@misc{a, title = {A, year = {2001}}", "{A,", ProblemKind.UnclosedBrace)]
    [InlineData("@misc{a,\n  title = {A},\n  year = 2001", "{a,", ProblemKind.UnclosedBrace)]
    [InlineData("@misc(a,\n  title = {A},\n  year = 2001", "(a,", ProblemKind.UnclosedBrace)]
    [InlineData("@misc{a,\n  title = \"A,\n  year = \"2001\"\n}", "\"A,", ProblemKind.UnclosedQuote)]
    [InlineData("@misc{a,\n  title = \"A,\n  year = {2001}\n}", "\"A,", ProblemKind.UnclosedQuote)]
    [InlineData("@misc{a,\n  year = 2001,\n  title = \"A\n}", "\"A\n", ProblemKind.UnclosedQuote)]
    public void An_open_delimiter_is_found_where_it_stands_and_costs_nothing_else(string damaged, string place, ProblemKind kind)
    {
        var text = "@misc{z, title = {Z}}\n" + damaged + Neighbours;
        var result = Read(text);

        Assert.Equal(["z", "a", "b", "c"], Keys(result));
        Assert.Equal(["Z", "B", "C"], Titles(result).Where((_, i) => i != 1));
        Assert.StartsWith("A", result.Records[1].Paper.Title, StringComparison.Ordinal);
        Assert.Equal(2001, result.Records[1].Paper.Year);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Equal(text.IndexOf(place, StringComparison.Ordinal), problem.Span.Start);
    }

    [Fact]
    public void Indented_entries_are_found_as_well()
    {
        var result = Read("  @misc{a,\n    title = {A {x},\n  @misc{b,\n    title = {B}\n  }\n  @misc{c, title = {C}}");

        Assert.Equal(["a", "b", "c"], Keys(result));
        Assert.Equal([ProblemKind.UnclosedBrace], Kinds(result).Distinct());
    }

    [Fact]
    public void An_entry_without_a_key_ends_where_the_next_begins()
    {
        var result = Read("@misc{% a, title = {A}}\n@misc{b, title = {B}}\n\n@misc{c, title = {C}}");

        Assert.Equal(["B", "C"], Titles(result).TakeLast(2));
        Assert.Equal(["b", "c"], Keys(result).TakeLast(2));
        Assert.Contains(ProblemKind.UnclosedBrace, Kinds(result));
    }

    [Fact]
    public void A_value_may_quote_an_entry()
    {
        var paper = One("@misc{a, note = {write\n@misc{b, title = {B}}\nor so}, year = 2001}");

        Assert.Equal(2001, paper.Year);
    }

    [Theory]
    [InlineData("@misc{a, title = {A} year = 2001}", ProblemKind.MissingComma)]
    [InlineData("@misc{a\n title = {A}, year = 2001}", ProblemKind.MissingComma)]
    [InlineData("@misc{a, title {A}, year = 2001}", ProblemKind.MissingEquals)]
    [InlineData("@misc{a, title = {A}, stray, year = 2001}", ProblemKind.MissingEquals)]
    [InlineData("@misc{a, title = {A}, note = , year = 2001}", ProblemKind.MissingValue)]
    [InlineData("@misc{a, title = {A} # , year = 2001}", ProblemKind.MissingValue)]
    [InlineData("@misc{a, title = {A}, year = 2001, note = }", ProblemKind.MissingValue)]
    [InlineData("@misc{a, title = # {A}, year = 2001}", ProblemKind.MissingValue)]
    [InlineData("@misc{a, title = {A}, year = 20 # # 01}", ProblemKind.MissingValue)]
    [InlineData("@misc{a, title = {A} # # , year = 2001}", ProblemKind.MissingValue)]
    [InlineData("@misc{a, title = {A}}, year = 2001}", ProblemKind.UnexpectedText)]
    [InlineData("@misc{a, title = \"A\"x\", year = 2001}", ProblemKind.UnexpectedText)]
    [InlineData("@misc{a, title = {A}, year = 2001, note = nowhere}", ProblemKind.UndefinedString)]
    [InlineData("@misc{a, title = {A}, year = 2001, note = some bare words}", ProblemKind.UndefinedString)]
    [InlineData("@misc{a, title = {A}, year = 2001, title = {X}}", ProblemKind.DuplicateField)]
    [InlineData("@misc{a, title = {A}, year = 2001, x = {1}, X = {2}}", ProblemKind.DuplicateField)]
    [InlineData("@misc{a, title = {A}, year = 2001} @stray", ProblemKind.UnexpectedText)]
    [InlineData("@misc{a, title = {A}, year = 2001} @ {", ProblemKind.UnexpectedText)]
    [InlineData("@misc(a, title = {A}, year = 2001}", ProblemKind.UnclosedBrace)]
    [InlineData("@comment{ open\n@misc{a, title = {A}, year = 2001}", ProblemKind.UnclosedBrace)]
    public void A_fault_is_told_and_the_rest_is_read(string damaged, ProblemKind kind)
    {
        var result = Read(damaged + Neighbours);

        Assert.Equal(["a", "b", "c"], Keys(result));
        Assert.Equal(["A", "B", "C"], Titles(result));
        Assert.Equal(2001, result.Records[0].Paper.Year);
        Assert.Equal([kind], Kinds(result));
    }

    [Theory]
    [InlineData("@misc{title = {A}, year = 2001}")]
    [InlineData("@misc{, title = {A}, year = 2001}")]
    [InlineData("@misc{title={A},year=2001}")]
    [InlineData("@misc{\n\n  year=2001, title = \"A\"}")]
    public void A_missing_key_is_made_from_the_text(string damaged)
    {
        var result = Read(damaged + Neighbours);
        var record = result.Records[0];

        Assert.Equal("A", record.Paper.Title);
        Assert.Equal(2001, record.Paper.Year);
        Assert.NotEqual(KeyOrigin.Record, record.KeyOrigin);
        Assert.NotEmpty(record.Paper.Key);
        Assert.Equal(0, record.KeySpan.Start);
        Assert.Equal(ProblemKind.MissingKey, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void A_comment_that_ends_with_the_wrong_delimiter_hides_no_entries()
    {
        var result = Read("@comment{flight speed)\n@misc{a, title = {A}}\n" + Neighbours + "@misc{d, title = {D}}}\n@misc{e}");

        Assert.Equal(["a", "b", "c", "d", "e"], Keys(result));
        Assert.Equal([ProblemKind.UnclosedBrace], Kinds(result));
    }

    [Fact]
    public void What_a_bare_text_says_is_kept()
    {
        var result = Read("@misc{a, title = some bare words, year = 2001}");

        Assert.Equal("some bare words", result.Records[0].Paper.Title);
    }
}
