extern alias generator;
using PaperCatalog.Generator.Tests.Check;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>How records of each format say that a paper is no longer to be relied on.</summary>
public sealed class PaperStatusTests
{
    [Theory]
    [InlineData("retracted = {2020-05-01}", "PCAT0407 'T' is retracted: 2020-05-01")]
    [InlineData("retracted = {true}", "PCAT0407 'T' is retracted")]
    [InlineData("withdrawn = yes", "PCAT0407 'T' is retracted")]
    [InlineData("note = {Retracted, see the editors' notice}", "PCAT0407 'T' is retracted: Retracted, see the editors' notice")]
    [InlineData("pubstate = {retracted}", "PCAT0407 'T' is retracted: retracted")]
    [InlineData("addendum = {Withdrawn by the authors.}", "PCAT0407 'T' is retracted: Withdrawn by the authors.")]
    [InlineData("keywords = {graphs; Retracted Publication}", "PCAT0407 'T' is retracted: graphs; Retracted Publication")]
    [InlineData("superseded-by = {newer2020}", "PCAT0408 'T' is superseded: newer2020")]
    [InlineData("related = {newer2020}, relatedtype = {supersededby}", "PCAT0408 'T' is superseded: newer2020")]
    [InlineData("note = {Superseded by RFC 9999}", "PCAT0408 'T' is superseded: Superseded by RFC 9999")]
    [InlineData("retracted = {false}, superseded = {no}", null)]
    [InlineData("note = {Not retracted}", null)]
    [InlineData("note = {A study of retracted papers}", null)]
    [InlineData("keywords = {retraction, supersession}", null)]
    [InlineData("related = {other2020}, relatedtype = {reprintof}", null)]
    public async Task A_bibtex_record_says_it(string fields, string? said) =>
        await CheckAsync("papers/a.bib", $"@article{{k, title = {{T}}, {fields.Replace("= yes", "= {yes}", StringComparison.Ordinal)}}}", said);

    [Theory]
    [InlineData("papers/a.ris", "TY  - JOUR\nID  - k\nTI  - T\nN1  - Retracted in 2020\nER  - \n", "PCAT0407 'T' is retracted: Retracted in 2020")]
    [InlineData("papers/a.json", "[{\"id\": \"k\", \"type\": \"article\", \"title\": \"T\", \"status\": \"retracted\"}]", "PCAT0407 'T' is retracted: retracted")]
    [InlineData("papers/a.json", "[{\"id\": \"k\", \"type\": \"article\", \"title\": \"T\", \"note\": \"Superseded\"}]", "PCAT0408 'T' is superseded: Superseded")]
    [InlineData("papers/a.json", "[{\"id\": \"k\", \"type\": \"article\", \"title\": \"RETRACTED: T\"}]", "PCAT0407 'RETRACTED: T' is retracted: RETRACTED: T")]
    [InlineData("papers/a.nbib", "PMID- 1\nTI  - T\nPT  - Journal Article\nPT  - Retracted Publication\n", "PCAT0407 'T' is retracted: Retracted Publication")]
    [InlineData("papers/a.nbib", "PMID- 1\nTI  - T\nRIN - J Test. 2020;1(1):2. PMID: 2\n", "PCAT0407 'T' is retracted: J Test. 2020;1(1):2. PMID: 2")]
    [InlineData("papers/a.nbib", "PMID- 1\nTI  - T\nUIN - J Test. 2020;1(1):2. PMID: 2\n", "PCAT0408 'T' is superseded: J Test. 2020;1(1):2. PMID: 2")]
    [InlineData("papers/a.nbib", "PMID- 1\nTI  - T\nPT  - Journal Article\n", null)]
    public async Task A_record_of_another_format_says_it(string path, string text, string? said) => await CheckAsync(path, text, said);

    [Fact]
    public async Task It_is_said_at_each_citation_typed_or_raw()
    {
        var project = new CatalogProject
        {
            Code = "using Test; using PaperCatalog;\n/// <summary><see cref=\"Papers.K\"/></summary>\n[Cites(Papers.Keys.K)] [Cites(\"k\")] class A { } // [@k], p. 3\n// doi:10.1000/1\nclass B { string C = Papers.K.Title; }",
        }.WithFile("papers/a.bib", "@article{k, title = {T}, retracted = {2020}, doi = {10.1000/1}}");

        Assert.Equal(
            ["PCAT0407 Code.cs(2,25)-(2,33)", "PCAT0407 Code.cs(3,31)-(3,34)", "PCAT0407 Code.cs(3,54)-(3,55)", "PCAT0407 Code.cs(3,8)-(3,21)", "PCAT0407 Code.cs(4,4)-(4,17)"],
            (await Said.ByAsync(project)).Where(static said => !said.StartsWith("PCAT0403", StringComparison.Ordinal)));
    }

    private static async Task CheckAsync(string path, string text, string? said)
    {
        var project = new CatalogProject().WithFile(path, text);
        var key = project.Generate().Load().All().Single().Key;
        project = project with { Code = $"// [@{key}]\nclass A {{ }}" };

        Assert.Equal(
            said is null ? [] : [said],
            (await project.AnalyzeAsync()).Where(static one => one.Id is "PCAT0407" or "PCAT0408").Select(static one => one.Id + " " + Said.Message(one)));
    }
}
