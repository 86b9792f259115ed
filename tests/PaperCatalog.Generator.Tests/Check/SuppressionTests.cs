using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Rules are silenced for a record or a file by a comment, and for files by a section of <c>.editorconfig</c>.</summary>
public sealed class SuppressionTests
{
    private const string Bad = "@misc{NAME, title = {A & B}, doi = {none}}\n";

    [Theory]
    [InlineData("% papercatalog: disable PCAT0703\n", "PCAT0501 1", "PCAT0501 2", "PCAT0703 2")]
    [InlineData("  %   papercatalog: disable PCAT0703, PCAT0501\r\n", "PCAT0501 2", "PCAT0703 2")]
    [InlineData("% papercatalog: disable all\n", "PCAT0501 2", "PCAT0703 2")]
    [InlineData("% papercatalog: disable-file pcat0703\n", "PCAT0501 1", "PCAT0501 2")]
    [InlineData("% papercatalog: disable-file all\n")]
    [InlineData("% papercatalog: disable PCAT0501\n% papercatalog: disable PCAT0703\n", "PCAT0501 2", "PCAT0703 2")]
    [InlineData("% papercatalog: enable PCAT0703\n", "PCAT0501 1", "PCAT0501 2", "PCAT0703 1", "PCAT0703 2")]
    [InlineData("% papercatalog: disable\n", "PCAT0501 1", "PCAT0501 2", "PCAT0703 1", "PCAT0703 2")]
    [InlineData("", "PCAT0501 1", "PCAT0501 2", "PCAT0703 1", "PCAT0703 2")]
    public async Task A_comment_before_an_entry_silences_rules(string comment, params string[] left)
    {
        var text = comment + Bad.Replace("NAME", "one", StringComparison.Ordinal) + "\n" + Bad.Replace("NAME", "two", StringComparison.Ordinal);

        Assert.Equal(left, await SaidAsync("a.bib", text, text.IndexOf("@misc{two", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_comment_within_an_entry_silences_rules_there()
    {
        const string Text = "@misc{one,\n  % papercatalog: disable PCAT0703\n  title = {A & B}}\n@misc{two, title = {A & B}}\n";

        Assert.Equal(["PCAT0703 2"], await SaidAsync("a.bib", Text, Text.IndexOf("@misc{two", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_words_in_a_title_are_no_comment()
    {
        const string Text = "@misc{one, title = {On papercatalog: disable-file PCAT0501}, doi = {none}}\n";

        Assert.Equal(["PCAT0501 1"], await SaidAsync("a.bib", Text, Text.Length));
    }

    [Fact]
    public async Task A_citation_file_has_comments_too()
    {
        const string Text = "cff-version: 1.2.0\nmessage: M\ntitle: T\ndoi: none\n";

        Assert.Contains("PCAT0501 1", await SaidAsync("CITATION.cff", Text, Text.Length));
        Assert.DoesNotContain("PCAT0501 1", await SaidAsync("CITATION.cff", "# papercatalog: disable PCAT0501\n" + Text, 1000));
    }

    [Theory]
    [InlineData("PCAT0703", "PCAT0501 1")]
    [InlineData("PCAT0703, PCAT0501")]
    [InlineData("all")]
    [InlineData("none", "PCAT0501 1", "PCAT0703 1")]
    public async Task A_section_of_editorconfig_silences_rules(string value, params string[] left)
    {
        var project = new CatalogProject().WithFile("a.bib", Bad).WithFile("b.ris", "TY  - JOUR\nTI  - T\nDO  - none\nID  - k\nER  - \n")
            .WithFileOption("a.bib", "papercatalog_silence", value);

        var diagnostics = await project.AnalyzeAsync();
        Assert.Equal(left, diagnostics.Where(static diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith(".bib", StringComparison.Ordinal)).Select(static diagnostic => diagnostic.Id + " 1").Order());
        Assert.Single(diagnostics, static diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith(".ris", StringComparison.Ordinal));
    }

    private static async Task<string[]> SaidAsync(string path, string text, int second) =>
    [
        .. (await new CatalogProject().WithFile(path, text).AnalyzeAsync())
            .Select(diagnostic => diagnostic.Id + (diagnostic.Location.SourceSpan.Start < second ? " 1" : " 2"))
            .Order(StringComparer.Ordinal),
    ];
}
