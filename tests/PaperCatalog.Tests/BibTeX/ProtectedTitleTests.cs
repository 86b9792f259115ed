namespace PaperCatalog.Tests.BibTeX;

/// <summary>The braces of a title, which tell styles what not to put into small letters.</summary>
public sealed class ProtectedTitleTests
{
    [Theory]
    [InlineData("Plain words", "")]
    [InlineData("{BERT}: Pre-training of {D}eep nets", "BERT|D")]
    [InlineData("{Whole Title}", "Whole Title")]
    [InlineData("{A {Nested} one} here", "A Nested one")]
    [InlineData("{\\'E}tude of {\\emph Words}", "")]
    [InlineData("\\emph{Italic} and {Na{\\\"\\i}ve}", "Naïve")]
    [InlineData("Empty {} braces, {$x_i$} too", "$x_i$")]
    [InlineData("At the end {GPT }", "GPT")]
    public void What_stands_in_braces_of_no_command_is_protected(string title, string expected)
    {
        var paper = Read(title);
        Assert.Equal(expected, string.Join('|', (paper.ProtectedTitleParts ?? []).Select(part => paper.Title!.Substring(part.Start, part.Length))));
    }

    [Theory]
    [InlineData("{BERT}: Pre-training of {D}eep nets with BERT")]
    [InlineData("all iPhones are small")]
    [InlineData("The {{}\\& Company}")]
    public void A_title_is_written_as_it_was_protected(string title)
    {
        var text = new[] { Read(title) }.ToBibTeX();
        Assert.Contains("title = {" + title + "}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_needs_braces_and_has_none_is_told_from_what_needs_none()
    {
        Assert.Null(Read("Plain words").ProtectedTitleParts);
        Assert.Empty(Read("About BERT").ProtectedTitleParts!);
    }

    [Fact]
    public void A_subtitle_keeps_its_braces()
    {
        var paper = PaperReader.Read("@book{k, title = {On {RNA}}, subtitle = {The {DNA}}}", PaperFormat.BibTeX).Records[0].Paper;

        Assert.Equal("On RNA: The DNA", paper.Title);
        Assert.Equal([new TextRange(3, 3), new TextRange(12, 3)], paper.ProtectedTitleParts);
    }

    [Fact]
    public void Every_heir_of_a_title_has_its_braces()
    {
        var records = PaperReader.Read(
            "@xdata{x, title = {The {RNA}}} @misc{a, xdata = {x}} @misc{b, xdata = {x}}", PaperFormat.BibTeX).Records;

        Assert.All(records, static record => Assert.Equal([new TextRange(4, 3)], record.Paper.ProtectedTitleParts));
    }

    [Fact]
    public void Csl_has_spans_for_them()
    {
        var paper = Read("{BERT} & {D}eep <i>nets</i>");
        var json = new[] { paper }.ToCslJson();

        Assert.Contains("<span class=\\\"nocase\\\">BERT</span> &amp; <span class=\\\"nocase\\\">D</span>eep &lt;i>", json, StringComparison.Ordinal);
        var read = PaperReader.Read(json, PaperFormat.CslJson).Records[0].Paper;
        Assert.Equal(paper.Title, read.Title);
        Assert.Equal(paper.ProtectedTitleParts, read.ProtectedTitleParts);
    }

    private static Paper Read(string title) =>
        PaperReader.Read("@misc{k, title = {" + title + "}}", PaperFormat.BibTeX).Records[0].Paper;
}
