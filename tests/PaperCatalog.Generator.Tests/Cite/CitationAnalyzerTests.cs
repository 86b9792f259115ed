using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Check;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>What is said about keys, citations in comments and bare identifiers, and where.</summary>
public sealed class CitationAnalyzerTests
{
    private const string References =
        """
        @inproceedings{arthur2007, title = {k-means++: The Advantages of Careful Seeding}, author = {Arthur, David and Vassilvitskii, Sergei}, year = 2007, url = {http://ilpubs.stanford.edu:8090/778/1/2006-13.pdf}}
        @article{kahan1965, ids = {kahan:pracniques}, title = {Further Remarks on Reducing Truncation Errors}, author = {Kahan, William}, year = 1965, doi = {10.1145/363707.363723}}
        @misc{zagoruyko2016, title = {Wide Residual Networks}, author = {Zagoruyko, Sergey and Komodakis, Nikos}, year = 2016, eprint = {1605.07146}, eprinttype = {arxiv}}
        @inproceedings{peters-2018, title = {Deep Contextualized Word Representations}, author = {Peters, Matthew}, year = 2018, doi = {10.18653/v1/N18-1202}}
        """;

    private static readonly CatalogProject s_project = new CatalogProject().WithFile("refs.bib", References);

    [Theory]
    [InlineData("[Cites(\"khan1965\")] class A {}", "PCAT0401 «\"khan1965\"» No paper has the key 'khan1965'; did you mean 'kahan1965'?")]
    [InlineData("[Cites(\"nothing at all\")] class A {}", "PCAT0401 «\"nothing at all\"» No paper has the key 'nothing at all'")]
    [InlineData("[Cites(A.Key)] class A { public const string Key = \"kahan65\"; }", "PCAT0401 «A.Key» No paper has the key 'kahan65'; did you mean 'kahan1965'?")]
    [InlineData("[Cites(\"kahan\" + \"66\")] class A {}", "PCAT0401 «\"kahan\" + \"66\"» No paper has the key 'kahan66'; did you mean 'kahan1965'?")]
    [InlineData("class A { bool B() => Papers.TryFind(\"kahan\", out _); }", "PCAT0401 «\"kahan\"» No paper has the key 'kahan'; did you mean 'kahan1965'?")]
    [InlineData("// as in [@arthur2008, sec. 2]\nclass A {}", "PCAT0402 «arthur2008» No paper is meant by 'arthur2008'; did you mean 'arthur2007'?")]
    [InlineData("/// <summary>As in [see @kahan1965; @zagoruyko].</summary>\nclass A {}", "PCAT0402 «zagoruyko» No paper is meant by 'zagoruyko'; did you mean 'zagoruyko2016'?")]
    [InlineData("/* [@{odd key}] */ class A {}", "PCAT0402 «odd key» No paper is meant by 'odd key'")]
    [InlineData("/// <summary>See https://arxiv.org/abs/1605.07146_</summary>\nclass A {}", "PCAT0403 «https://arxiv.org/abs/1605.07146_» This is 'Wide Residual Networks' of the catalog; cite it as <see cref=\"Papers.Zagoruyko2016\"/>")]
    [InlineData("// doi:10.1145/363707.363723, p. 40\nclass A {}", "PCAT0403 «doi:10.1145/363707.363723» This is 'Further Remarks on Reducing Truncation Errors' of the catalog; cite it as [@kahan1965]")]
    [InlineData("class A { string B = \"https://doi.org/10.48550/arXiv.1605.07146\"; }", "PCAT0403 «\"https://doi.org/10.48550/arXiv.1605.07146\"» This is 'Wide Residual Networks' of the catalog; cite it as Papers.Zagoruyko2016")]
    [InlineData("// https://aclanthology.org/N18-1202.pdf\nclass A {}", "PCAT0403 «https://aclanthology.org/N18-1202.pdf» This is 'Deep Contextualized Word Representations' of the catalog; cite it as [@peters-2018]")]
    [InlineData("// https://ilpubs.stanford.edu:8090/778/1/2006-13\nclass A {}", "PCAT0403 «https://ilpubs.stanford.edu:8090/778/1/2006-13» This is 'k-means++: The Advantages of Careful Seeding' of the catalog; cite it as [@arthur2007]")]
    public async Task It_is_said_at_its_place(string code, string said) =>
        Assert.Equal([said.Replace("\"https://doi.org/10.48550/arXiv.1605.07146\"", "https://doi.org/10.48550/arXiv.1605.07146", StringComparison.Ordinal)], await SaidAsync(s_project, code));

    [Theory]
    [InlineData("[Cites(\"kahan1965\")] class A {}")]
    [InlineData("[Cites(\"10.1145/363707.363723\")] class A {}")]
    [InlineData("[Cites(\"arXiv:1605.07146v2\")] class A {}")]
    [InlineData("[Cites(Papers.Keys.Kahan1965)] class A {}")]
    [InlineData("[Cites(A.Key)] class A { public const string Key = Papers.Keys.Kahan1965; }")]
    [InlineData("class A { bool B() => Papers.TryFind(\"10.1145/1\", out _) || Papers.TryFind(\"arXiv:1412.6980\", out _); }")]
    [InlineData("class A { bool B(string key) => Papers.TryFind(key, out _); }")]
    [InlineData("class A { bool B(C c) => c.TryFind(\"kahan\"); } class C { public bool TryFind(string key) => key.Length > 0; }")]
    [InlineData("class A { bool B() => C.TryFind(\"kahan\"); } static class C { public static bool TryFind(string key) => key.Length > 0; }")]
    [InlineData("namespace Other { class CitesAttribute : System.Attribute { public CitesAttribute(string key) { } } [Other.Cites(\"kahan\")] class A {} }")]
    [InlineData("// [@kahan1965] and [@{10.1145/363707.363723}, p. 40; see also @zagoruyko2016]\nclass A {}")]
    [InlineData("/// <summary><see cref=\"Papers.Kahan1965\"/>, https://doi.org/10.1145/363707.363723</summary>\nclass A {}")]
    [InlineData("/// <summary><code>var x = Load(\"https://arxiv.org/abs/1605.07146\");</code></summary>\nclass A {}")]
    [InlineData("// https://arxiv.org/abs/1412.6980 and https://example.org/ are in no catalog\nclass A {}")]
    [InlineData("// http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1145.363707.363723\nclass A {}")]
    public async Task What_is_right_is_left_alone(string code) => Assert.Empty(await SaidAsync(s_project, code));

    [Theory]
    [InlineData("// [@Obsolete]\nclass A {}")]
    [InlineData("// [@Authorize(Roles = \"x\")]\nclass A {}")]
    [InlineData("// [@Parameter] public int Size { get; set; }\nclass A {}")]
    [InlineData("// <td>[@Model.Id]</td> and [@ViewBag.Title]\nclass A {}")]
    [InlineData("// mail me [someone@example.org] or [@ example]\nclass A {}")]
    [InlineData("// //book[@lang='en'] and *[@id] and a[@href]\nclass A {}")]
    [InlineData("// [@fade]=\"state\" and [@media] and {@link Foo} and [@inheritDoc]\nclass A {}")]
    [InlineData("// the characters [@a-zA-Z0-9_] and [@#$%]\nclass A {}")]
    [InlineData("/// <summary>Use <c>[@key2020]</c> to cite.</summary>\nclass A {}")]
    [InlineData("// write `[@key2020]` to cite\nclass A {}")]
    [InlineData("class A { string B = \"[@key2020]\"; string C = @\"[@key2020]\"; string D = $\"[@{1}]\"; }")]
    [InlineData("[@System.Obsolete] class A { int this[int @i] => @i; int B(int[] x, int @j) => x[@j]; }")]
    [InlineData("#if NEVER\n// [@key2020] https://arxiv.org/abs/1605.07146\n#endif\nclass A {}")]
    [InlineData("#region [@key2020]\n#endregion\nclass A {}")]
    public async Task What_only_looks_like_a_citation_is_left_alone(string code) => Assert.Empty(await SaidAsync(s_project, code));

    [Fact]
    public async Task A_reference_that_no_compiler_checks_is_checked()
    {
        const string Code = "/// <summary><see cref=\"Papers.Kahan1956\"/>, <see cref=\"Papers.All\"/>, <see cref=\"System.Nothing\"/></summary>\nclass A {}";

        Assert.Equal(
            ["PCAT0402 «Papers.Kahan1956» No paper is meant by 'Papers.Kahan1956'; did you mean 'Kahan1965'?"],
            await SaidAsync(s_project with { Documentation = DocumentationMode.None }, Code));
        Assert.Empty(await SaidAsync(s_project, Code));
    }

    [Fact]
    public async Task What_is_in_no_catalog_is_said_when_asked_for()
    {
        const string Code = "// https://arxiv.org/abs/1412.6980, http://example.org/a.pdf, https://example.org/page\nclass A { string B = \"10.1145/1, http://example.org/a.pdf\"; }";
        var project = s_project.WithRule("PCAT0404", ReportDiagnostic.Info);

        Assert.Equal(
            [
                "PCAT0404 «10.1145/1» '10.1145/1' is in no catalog",
                "PCAT0404 «http://example.org/a.pdf» 'example.org/a' is in no catalog",
                "PCAT0404 «https://arxiv.org/abs/1412.6980» '1412.6980' is in no catalog",
            ],
            await SaidAsync(project, Code));
    }

    [Theory]
    [InlineData("he2021", "huang2021combining")]
    [InlineData("Huang2021Combinng", "huang2021combining")]
    [InlineData("huang_2021_combining", "huang2021combining")]
    [InlineData("labelPropagation", "huang2021combining")]
    [InlineData("huang21", "huang2021combining")]
    [InlineData("singh1999", null)]
    [InlineData("correct", null)]
    public async Task A_key_from_memory_is_found(string key, string? proposed)
    {
        var project = new CatalogProject().WithFile(
            "refs.bib",
            "@article{huang2021combining, title = {Combining Label Propagation and Simple Models}, author = {Huang, Qian and He, Horace}, year = 2021}\n"
            + "@article{welford1962, title = {Note on a Method}, author = {Welford, B. P.}, year = 1962}\n");

        var said = Assert.Single(await SaidAsync(project, $"[Cites(\"{key}\")] class A {{}}"));

        Assert.EndsWith(proposed is null ? $"'{key}'" : $"; did you mean '{proposed}'?", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_papers_nothing_is_said() =>
        Assert.Equal(["PCAT0004"], (await new CatalogProject { Code = "// [@key2020] https://arxiv.org/abs/1605.07146\nclass A {}" }.AnalyzeAsync()).Select(static said => said.Id));

    private static async Task<string[]> SaidAsync(CatalogProject project, string code)
    {
        code = code.StartsWith('#') || code.StartsWith('/') && !code.Contains("Cites(", StringComparison.Ordinal) ? code : "using PaperCatalog; using Test; " + code;
        project = project with { Code = code };
        return [.. (await project.AnalyzeAsync())
            .Select(said => $"{said.Id} «{code.Substring(said.Location.SourceSpan.Start, said.Location.SourceSpan.Length)}» {Said.Message(said)}")
            .Order(StringComparer.Ordinal)];
    }
}
