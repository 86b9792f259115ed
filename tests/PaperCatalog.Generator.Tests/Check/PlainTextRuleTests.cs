using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Each rule that a plain-text file can break: its place, its words, and that the neighbours live.</summary>
public sealed class PlainTextRuleTests
{
    private const string Good = "Key: good2020\nTitle: A good one\nAuthors: Ada Lovelace\nYear: 2020\nAbstract: It is good.\n";

    [Fact]
    public async Task A_good_file_is_silent() => Assert.Empty(await new CatalogProject().WithFile("papers/a.txt", Good).AnalyzeAsync());

    [Theory]
    [InlineData("PCAT0109 papers/a.txt(8,1)-(8,4)", "Key: bad\nDOI: 10.1000/1\nDOI: 10.1000/2\nAbstract: A.\n", "The field 'doi' occurs twice in this record; the first is used")]
    [InlineData("PCAT0110 papers/a.txt(7,15)-(7,21)", "Key: bad\nAbstract: Our \\model is.\n", "The LaTeX command '\\model' is not known; its name stays as text (a \\newcommand in this file would define it)")]
    [InlineData("PCAT0113 papers/a.txt(7,7)-(7,15)", "Key: bad\nYear: in press\nAbstract: A.\n", "'in press' cannot be read as a date; the raw field keeps it")]
    [InlineData("PCAT0115 papers/a.txt(6,1)-(6,5)", "Key: bad\nTitle: No abstract\n", "This record has no 'Abstract:' line")]
    [InlineData("PCAT0201 papers/a.txt(6,1)-(6,10)", "Abstract: We introduce Frobnicator, a tool.\n", "This record has no key; its name 'Frobnicator' was made from the name that the abstract introduces (add a line 'Key: Frobnicator' to keep it)")]
    [InlineData("PCAT0202 papers/a.txt(6,6)-(6,15)", "Key: Good_2020\nTitle: Another\nAbstract: B.\n", "'Good2020' is the name of another paper already (papers/a.txt(1)); this one is called ")]
    [InlineData("PCAT0203 papers/a.txt(6,6)-(6,14)", "Key: good2020\nTitle: Another\nAuthors: Alan Turing\nAbstract: B.\n", "The key 'good2020' belongs to another paper already (papers/a.txt(1)); this one is called ")]
    [InlineData("PCAT0301 papers/a.txt(6,6)-(6,14)", "Key: good2020\nTitle: A good one\nAuthors: Ada Lovelace\nYear: 2021\nAbstract: B.\n", "This record and papers/a.txt(1) are about the same paper, but the year is 2020 there and 2021 here; the first is used")]
    public async Task A_fault_is_said_at_its_place_and_its_neighbours_live(string place, string bad, string message)
    {
        var project = new CatalogProject().WithFile("papers/a.txt", Good + bad + "Key: after\nTitle: After\nAbstract: C.\n");

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal(place, Said.Place(diagnostic));
        Assert.StartsWith(message, Said.Message(diagnostic), StringComparison.Ordinal);

        var members = project.Generate().Load().PaperMembers();
        Assert.Contains("Good2020", members);
        Assert.Contains("After", members);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    [InlineData("Just a heading\n")]
    public async Task A_file_without_a_record_is_said(string text) =>
        Assert.Equal(["PCAT0006 papers/a.txt(1,1)-(1,1)"], await Said.ByAsync(new CatalogProject().WithFile("papers/a.txt", text)));

    [Fact]
    public async Task Places_are_right_after_a_mark_and_with_every_line_end()
    {
        var text = Good.Replace("\n", "\r\n", StringComparison.Ordinal) + "Key: b\rYear: never\rAbstract: A.\r";
        Assert.Equal(["PCAT0113 papers/a.txt(7,7)-(7,12)"], await Said.ByAsync(new CatalogProject().WithFile("papers/a.txt", text)));
    }
}
