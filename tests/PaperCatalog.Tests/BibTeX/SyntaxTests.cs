using static PaperCatalog.Tests.BibTeX.BibTeXSource;

namespace PaperCatalog.Tests.BibTeX;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData("@misc{k, title = {A B}}")]
    [InlineData("@misc{k, title = \"A B\"}")]
    [InlineData("@misc(k, title = {A B})")]
    [InlineData("@misc(k, title = \"A B\",)")]
    [InlineData("@MISC{k,TITLE={A B}}")]
    [InlineData("@ misc { k , title = {A B} , }")]
    [InlineData("@misc{k, title = {A} # { B}}")]
    [InlineData("@misc{k, title = \"A\" # { } # \"B\"}")]
    [InlineData("@string{a = {A}} @misc{k, title = a # { B}}")]
    [InlineData("@string(a = {A}) @misc{k, title = A # { B}}")]
    [InlineData("@string{a = {A}} @string{ab = a # \" B\"} @misc{k, title = ab}")]
    [InlineData("@string{a = \"A\", b = \"B\"} @misc{k, title = a # { } # b}")]
    [InlineData("@misc{k, title = ab} @string{ab = {A B}}")]
    [InlineData("@string{a = {A }} @misc{k, title = a # {B}}")]
    [InlineData("@string{b = \"\n B\"} @misc{k, title = \"A\" # b}")]
    [InlineData("@misc{k, title = a # {B}} @string{a = {A }}")]
    [InlineData("@string{a = { A B }} @misc{k, title = a}")]
    [InlineData("@misc{k, % a comment, with = signs {\n title = {A B} % another\n}")]
    [InlineData("@misc{k,, title = {A B},,}")]
    [InlineData("\uFEFF@misc{k, title = {A B}}")]
    [InlineData("@misc\n{\nk\n,\ntitle\n=\n{A\nB}\n}")]
    [InlineData("@misc{k,\r title = {A\r B}\r}")]
    [InlineData("@misc{k,\r\n title = {  A\r\n\r\n B  }\r\n}")]
    [InlineData("@preamble{ \"\\newcommand{\\x}{}\" # {y} } @misc{k, title = {A B}}")]
    [InlineData("@comment{ @misc{no, title = {C}} } @misc{k, title = {A B}}")]
    [InlineData("@comment no braces here\n@misc{k, title = {A B}}")]
    [InlineData("Some words; a formula a=b, {braces}.\n@misc{k, title = {A B}}\nMore words.")]
    [InlineData("% @misc{no, title = {C}}\n@misc{k, title = {A B}}")]
    [InlineData("Sent by someone@example.org (Someone)\n@misc{k, title = {A B}}")]
    public void One_paper_however_it_is_written(string text)
    {
        var paper = One(text);

        Assert.Equal("k", paper.Key);
        Assert.Equal("A B", paper.Title);
    }

    [Theory]
    [InlineData("@misc{k, title = {a {\"} b}}", "a {\"} b")]
    [InlineData("@misc{k, title = \"a {\"} b\"}", "a {\"} b")]
    [InlineData("@misc{k, title = \"a @ b\"}", "a @ b")]
    [InlineData("@misc{k, title = {a @misc{x} b}}", "a @misc{x} b")]
    [InlineData("@misc{k, title = 2001}", "2001")]
    [InlineData("@misc{k, title = {}}", "")]
    [InlineData("@misc{k, title = {{A}}}", "{A}")]
    [InlineData("@misc{k, title = {a % b}}", "a % b")]
    [InlineData("@misc{k, title = {a} # \" \" # {b}}", "a b")]
    [InlineData("@misc{k, title = {a\\{b\\}}}", "a\\{b\\}")]
    public void Raw_values(string text, string expected) => Assert.Equal(expected, One(text).Fields["title"]);

    [Theory]
    [InlineData("DBLP:conf/nips/VaswaniSPUJGKP17")]
    [InlineData("[AMR08]")]
    [InlineData("a'b\"c#d%e")]
    [InlineData("a=b")]
    [InlineData("a@b.c")]
    [InlineData("größe_2010+x:y;z&*")]
    [InlineData("10.1000/182")]
    [InlineData("Some Key 2010")]
    [InlineData("smith(2010)")]
    public void Odd_keys(string key) => Assert.Equal(key, One("@misc{" + key + ", title = {A}}").Key);

    [Fact]
    public void An_entry_without_fields() => Assert.Equal("k", One("@misc{k}").Key);

    [Fact]
    public void An_entry_in_parentheses_without_fields() => Assert.Equal("k", One("@misc(k)").Key);

    [Fact]
    public void Months_are_known_and_may_be_defined_anew()
    {
        var papers = Clean("@misc{a, month = JAN, year = 1} @string{jan = {Jänner}} @misc{b, note = jan}");

        Assert.Equal("January", papers[0].Fields["month"]);
        Assert.Equal("Jänner", papers[1].Note);
    }

    [Fact]
    public void A_definition_counts_from_its_place_on()
    {
        var papers = Clean("@string{x={1}} @misc{a, note=x} @string{x={2}} @misc{b, note=x}");

        Assert.Equal(["1", "2"], papers.Select(static paper => paper.Note));
    }

    [Fact]
    public void Spans_are_exact()
    {
        const string Text = "junk\n\n@misc{the-key,\n  title = {A} # \" B\" ,\n  year = 2001\n} junk";
        var record = Assert.Single(Read(Text).Records);

        Assert.Equal("the-key", Cut(Text, record.KeySpan));
        Assert.Equal("@misc{the-key,\n  title = {A} # \" B\" ,\n  year = 2001\n}", Cut(Text, record.Span));
        Assert.Equal(["{A} # \" B\"", "2001"], record.FieldSpans.Select(span => Cut(Text, span)));
        Assert.Equal(["title", "year"], record.Paper.Fields.Select(static field => field.Name));
        Assert.Equal(3, record.Paper.SourceLine);
        Assert.Equal("papers/a.bib", record.Paper.SourceFile);
    }
}
