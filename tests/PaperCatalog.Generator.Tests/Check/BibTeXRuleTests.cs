using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Each rule that a BibTeX file can break: its place, its words, and that the neighbours live.</summary>
public sealed class BibTeXRuleTests
{
    private const string Before = "@article{before,\n  author = {Ada Lovelace},\n  title = {Before},\n  year = 1843\n}\n";
    private const string After = "\n@book{after, title = {After}}\n";

    [Theory]
    [InlineData("PCAT0101 a.bib(6,20)-(6,21)", "@misc{bad, title = {Open,\n  year = 2020\n}\n", "'{' is opened here and never closed; it is taken to end before ")]
    [InlineData("PCAT0102 a.bib(6,20)-(6,21)", "@misc{bad, title = \"Open,\n  year = 2020\n}\n", "The quote opened here is never closed; the value ends before ")]
    [InlineData("PCAT0103 a.bib(7,3)-(7,3)", "@misc{bad, title = {One}\n  year = 2020\n}\n", "A comma is missing before 'year'")]
    [InlineData("PCAT0104 a.bib(6,1)-(6,6)", "@misc{, title = {No key}}\n", "This entry has no citation key; 'NoKey' was made from its text")]
    [InlineData("PCAT0105 a.bib(6,12)-(6,17)", "@misc{bad, title {One}}\n", "'=' is missing after the field name 'title'")]
    [InlineData("PCAT0106 a.bib(6,19)-(6,19)", "@misc{bad, title =, year = 2020}\n", "A value is missing after 'title'")]
    [InlineData("PCAT0107 a.bib(6,22)-(6,26)", "@misc{bad, journal = jmlr, title = {T}}\n", "No @string defines 'jmlr'; the name itself is used as text")]
    [InlineData("PCAT0108 a.bib(6,25)-(6,28)", "@misc{bad, title = {T}, (((, year = 2020}\n", "Text that belongs to no record was passed over: '((('")]
    [InlineData("PCAT0109 a.bib(6,24)-(6,29)", "@misc{bad, title={One},title={Two}}\n", "The field 'title' occurs twice in this record; the first is used")]
    [InlineData("PCAT0110 a.bib(6,24)-(6,30)", "@misc{bad, title = {An \\model}}\n", "The LaTeX command '\\model' is not known")]
    [InlineData("PCAT0111 a.bib(6,23)-(6,29)", "@misc{bad, crossref = {nope}, title = {T}}\n", "No entry has the key 'nope' that 'crossref' names")]
    [InlineData("PCAT0112 a.bib(6,24)-(6,30)", "@misc{self, crossref = {self}, title = {T}}\n", "'self' inherits from itself through ")]
    [InlineData("PCAT0113 a.bib(6,19)-(6,28)", "@misc{bad, year = {forever}, title = {T}}\n", "'forever' cannot be read as a date; the raw field keeps it")]
    [InlineData("PCAT0117 a.bib(6,22)-(6,25)", "@misc{bad, author = {and and Ada}, title = {T}}\n", "The names 'and' are not well formed: ")]
    [InlineData("PCAT0202 a.bib(6,7)-(6,14)", "@misc{be-fore, title = {Another}}\n", "'Before' is the name of another paper already (a.bib(1)); this one is called ")]
    [InlineData("PCAT0203 a.bib(6,7)-(6,13)", "@misc{before, title = {Another}, author = {Alan Turing}}\n", "The key 'before' belongs to another paper already (a.bib(1)); this one is called ")]
    [InlineData("PCAT0301 a.bib(6,7)-(6,13)", "@misc{before, title = {Before}, year = 1844}\n", "This record and a.bib(1) are about the same paper, but the year is 1843 there and 1844 here; the first is used")]
    public async Task A_fault_is_said_at_its_place_and_its_neighbours_live(string place, string bad, string message)
    {
        var project = new CatalogProject().WithFile("a.bib", Before + bad + After);

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal(place, Said.Place(diagnostic));
        Assert.StartsWith(message, Said.Message(diagnostic), StringComparison.Ordinal);

        var members = project.Generate().Load().PaperMembers();
        Assert.Contains("Before", members);
        Assert.Contains("After", members);
    }

    [Fact]
    public async Task A_good_file_is_silent() => Assert.Empty(await new CatalogProject().WithFile("a.bib", Before + After).AnalyzeAsync());

    [Fact]
    public async Task A_limit_is_said()
    {
        var doubling = "@string{s0 = {0123456789}}\n"
            + string.Concat(Enumerable.Range(1, 30).Select(static i => FormattableString.Invariant($"@string{{s{i} = s{i - 1} # s{i - 1}}}\n")));
        var project = new CatalogProject().WithFile("a.bib", Before + doubling + "@misc{bad, note = s30, title = {T}}\n" + After);

        var diagnostics = await project.AnalyzeAsync();
        Assert.Contains(diagnostics, static diagnostic => diagnostic.Id == "PCAT0114");
        Assert.All(diagnostics, static diagnostic => Assert.Equal("PCAT0114", diagnostic.Id));
        Assert.Equal(["Before", "Bad", "After"], project.Generate().Load().All().Select(static paper => char.ToUpperInvariant(paper.Key[0]) + paper.Key[1..]));
    }

    [Fact]
    public async Task A_file_without_a_record_is_said() =>
        Assert.Equal(["PCAT0006 a.bib(1,1)-(1,1)"], await Said.ByAsync(new CatalogProject().WithFile("a.bib", "% nothing yet\n@string{a = {b}}\n")));
}
