using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>The fixes of citations: each is applied, the result compiles, the complaint is gone and the paper is cited.</summary>
public sealed class CitationFixTests
{
    private const string References =
        """
        @article{kahan1965, title = {Further Remarks on Reducing Truncation Errors}, author = {Kahan, William}, year = 1965, doi = {10.1145/363707.363723}}
        @misc{zagoruyko2016, title = {Wide Residual Networks}, author = {Zagoruyko, Sergey}, year = 2016, eprint = {1605.07146}, eprinttype = {arxiv}}
        @misc{odd(key), title = {A Paper with an Odd Key}, author = {Odd, Ann}, year = 2020, doi = {10.5555/odd}}

        """;

    private static readonly CatalogProject s_project = new CatalogProject().WithFile("refs.bib", References).WithRule("PCAT0404", ReportDiagnostic.Info);

    [Theory]
    [InlineData("/// <summary>See https://arxiv.org/abs/1605.07146_.</summary>", "/// <summary>See <see cref=\"Papers.Zagoruyko2016\"/>.</summary>")]
    [InlineData("/// <summary>(doi: https://doi.org/10.1145/363707.363723)</summary>", "/// <summary>(<see cref=\"Papers.Kahan1965\"/>)</summary>")]
    [InlineData("/// <summary>[Wide Residual\n/// Networks](https://arxiv.org/abs/1605.07146 \"paper\"), sec. 2</summary>", "/// <summary><see cref=\"Papers.Zagoruyko2016\">Wide Residual\n/// Networks</see>, sec. 2</summary>")]
    [InlineData("/// <summary>[arXiv:1605.07146](https://arxiv.org/abs/1605.07146)</summary>", "/// <summary><see cref=\"Papers.Zagoruyko2016\"/></summary>")]
    [InlineData("/// <summary><see href=\"https://arxiv.org/abs/1605.07146\"/></summary>", "/// <summary><see cref=\"Papers.Zagoruyko2016\"/></summary>")]
    [InlineData("/// <summary><a href='https://arxiv.org/abs/1605.07146'>the <b>wide</b> ones</a></summary>", "/// <summary><see cref=\"Papers.Zagoruyko2016\">the <b>wide</b> ones</see></summary>")]
    [InlineData("/// <summary><a\n/// href=\"https://arxiv.org/abs/1605.07146\">https://arxiv.org/abs/1605.07146</a></summary>", "/// <summary><see cref=\"Papers.Zagoruyko2016\"/></summary>")]
    [InlineData("/// <summary>A.</summary>\n/// <seealso href=\"https://arxiv.org/abs/1605.07146\">Wide</seealso>", "/// <summary>A.</summary>\n/// <seealso cref=\"Papers.Zagoruyko2016\">Wide</seealso>")]
    [InlineData("/// <summary><c>arXiv:1605.07146</c></summary>", "/// <summary><see cref=\"Papers.Zagoruyko2016\"/></summary>")]
    [InlineData("/// <summary>&lt;https://arxiv.org/pdf/1605.07146.pdf#page=3&gt;</summary>", "/// <summary><see cref=\"Papers.Zagoruyko2016\"/>, p. 3</summary>")]
    [InlineData("/** <summary>\n * See arXiv:1605.07146v2.\n * </summary> */", "/** <summary>\n * See <see cref=\"Papers.Zagoruyko2016\"/>.\n * </summary> */")]
    [InlineData("// see https://doi.org/10.1145/363707.363723.", "// see [@kahan1965].")]
    [InlineData("// see DOI 10.1145/363707.363723; https://arxiv.org/pdf/1605.07146.pdf#page=3", "// see [@kahan1965]; [@zagoruyko2016, p. 3]")]
    [InlineData("// see [the paper](https://arxiv.org/abs/1605.07146), sec. 2", "// see the paper [@zagoruyko2016], sec. 2")]
    [InlineData("// `the\n// paper <https://arxiv.org/abs/1605.07146>`__ says", "// the\n// paper [@zagoruyko2016] says")]
    [InlineData("// <https://arxiv.org/abs/1605.07146>, \"arXiv:1605.07146\", [arXiv:1605.07146], `arXiv:1605.07146`", "// [@zagoruyko2016], \"arXiv:1605.07146\", [arXiv:1605.07146], `arXiv:1605.07146`")]
    [InlineData("// 'https://arxiv.org/abs/1605.07146'", "// [@zagoruyko2016]")]
    [InlineData("/* [arXiv:1605.07146] */", "/* [@zagoruyko2016] */")]
    [InlineData("// doi:10.5555/odd", "// [@{odd(key)}]")]
    public async Task A_raw_citation_becomes_a_typed_one(string before, string after)
    {
        var project = s_project with { Code = Around(before) };

        var result = await FixedCode.FixEachAsync(project, "PCAT0403");

        Assert.Equal(Around(after), result.Code);
        Assert.DoesNotContain(await result.AnalyzeAsync(), static said => said.Id is "PCAT0402" or "PCAT0403");
        Assert.Empty(result.Generate().Complaints);
        Assert.NotEmpty(result.Generate().Load().Cited());
    }

    [Theory]
    [InlineData("namespace Test { /// <summary>arXiv:1605.07146</summary>\nclass A { object Papers => this; } }", "global::Test.Papers.Zagoruyko2016")]
    [InlineData("namespace Test { class A { /// <summary>arXiv:1605.07146</summary>\nobject Papers => this; } }", "global::Test.Papers.Zagoruyko2016")]
    [InlineData("namespace Other { /// <summary>arXiv:1605.07146</summary>\nclass A { } }", "Test.Papers.Zagoruyko2016")]
    [InlineData("namespace Other { using Test; /// <summary>arXiv:1605.07146</summary>\nclass A { } }", "Papers.Zagoruyko2016")]
    [InlineData("namespace Other { using Test; class A { void B() {\n// no documentation\nvar c = 1; _ = c; }\n/// <summary>arXiv:1605.07146</summary>\nvoid D() { } } }", "Papers.Zagoruyko2016")]
    public async Task The_name_is_as_short_as_its_place_allows(string code, string name)
    {
        var result = await FixedCode.FixAsync(s_project with { Code = code }, "PCAT0403");

        Assert.Equal(code.Replace("arXiv:1605.07146", $"<see cref=\"{name}\"/>", StringComparison.Ordinal), result.Code);
        Assert.Empty(result.Generate().Complaints);
        Assert.Single(result.Generate().Load().Cited());
    }

    [Fact]
    public async Task All_raw_citations_of_a_file_are_replaced_at_once()
    {
        var project = s_project with { Code = Around("// doi:10.1145/363707.363723 and arXiv:1605.07146") };

        var result = await FixedCode.FixAllAsync(project, "PCAT0403", "PCAT0403");

        Assert.Equal(Around("// [@kahan1965] and [@zagoruyko2016]"), result.Code);
    }

    [Fact]
    public async Task In_strings_nothing_is_replaced() =>
        Assert.Empty(await FixedCode.OffersAsync(s_project with { Code = "class A { string B = \"arXiv:1605.07146\"; }" }, "PCAT0403"));

    [Theory]
    [InlineData("PCAT0401", "[PaperCatalog.Cites(\"kahan1956\")]", "[PaperCatalog.Cites(\"kahan1965\")]")]
    [InlineData("PCAT0401", "[PaperCatalog.Cites(@\"odd(kei)\")]", "[PaperCatalog.Cites(\"odd(key)\")]")]
    [InlineData("PCAT0402", "// [@kahan1956, p. 3]", "// [@kahan1965, p. 3]")]
    [InlineData("PCAT0402", "// [see @{kahan 1965}; @zagoruyko2016]", "// [see @{kahan1965}; @zagoruyko2016]")]
    [InlineData("PCAT0402", "// [@oddkey]", "// [@{odd(key)}]")]
    public async Task A_key_becomes_the_one_that_was_meant(string id, string before, string after)
    {
        var project = s_project with { Code = Around(before) };

        var result = await FixedCode.FixAsync(project, id);

        Assert.Equal(Around(after), result.Code);
        Assert.Empty(await result.AnalyzeAsync());
        Assert.Empty(result.Generate().Complaints);
    }

    [Fact]
    public async Task A_reference_becomes_the_one_that_was_meant()
    {
        var project = s_project with { Code = Around("/// <summary><see cref=\"Papers.Kahan1956\"/></summary>"), Documentation = DocumentationMode.None };

        var result = await FixedCode.FixAsync(project, "PCAT0402") with { Documentation = DocumentationMode.Diagnose };

        Assert.Equal(Around("/// <summary><see cref=\"Papers.Kahan1965\"/></summary>"), result.Code);
        Assert.Empty(result.Generate().Complaints);
    }

    [Fact]
    public async Task A_constant_is_not_changed_from_afar() =>
        Assert.Empty(await FixedCode.OffersAsync(s_project with { Code = "[PaperCatalog.Cites(A.Key)] class A { public const string Key = \"kahan1956\"; }" }, "PCAT0401"));

    [Theory]
    [InlineData("// arXiv:1412.6980", "@misc{arxiv-1412.6980,\n  eprint = {1412.6980},\n  eprinttype = {arxiv},\n}\n")]
    [InlineData("// [Adam: A Method for Stochastic Optimization & More](https://arxiv.org/abs/1412.6980)", "@misc{arxiv-1412.6980,\n  title = {Adam: A Method for Stochastic Optimization \\& More},\n  eprint = {1412.6980},\n  eprinttype = {arxiv},\n}\n")]
    [InlineData("// [in this report](https://arxiv.org/abs/1412.6980)", "@misc{arxiv-1412.6980,\n  eprint = {1412.6980},\n  eprinttype = {arxiv},\n}\n")]
    [InlineData("// doi:10.1007/BF01397083", "@misc{doi-10.1007-bf01397083,\n  doi = {10.1007/bf01397083},\n}\n")]
    [InlineData("// https://aclanthology.org/P18-1001.pdf", "@misc{p18-1001,\n  url = {https://aclanthology.org/P18-1001},\n}\n")]
    [InlineData("// https://openreview.net/pdf?id=rJXMpikCZ", "@misc{rJXMpikCZ,\n  url = {https://openreview.net/forum?id=rJXMpikCZ},\n}\n")]
    [InlineData("/// <summary>http://example.org/~a/b.pdf?c=1&amp;d=2</summary>", "@misc{example.org-a-b.pdf-c-1-d-2,\n  url = {http://example.org/~a/b.pdf?c=1&d=2},\n}\n")]
    public async Task A_paper_that_is_missing_is_added(string comment, string entry)
    {
        var project = s_project with { Code = Around(comment) };

        var result = await FixedCode.FixAsync(project, "PCAT0404");

        Assert.Equal(References + "\n" + entry, result.Files[0].GetText()!.ToString());
        Assert.Equal(["PCAT0403"], (await result.AnalyzeAsync()).Select(static said => said.Id));

        result = await FixedCode.FixAsync(result, "PCAT0403");
        Assert.Empty(await result.AnalyzeAsync());
        Assert.Empty(result.Generate().Complaints);
        Assert.Single(result.Generate().Load().Cited());
    }

    [Fact]
    public async Task The_paper_is_added_in_the_files_own_line_ends_or_not_at_all()
    {
        var project = new CatalogProject { Code = Around("// doi:10.1007/1") }.WithRule("PCAT0404", ReportDiagnostic.Info)
            .WithFile("a.bib", "@misc{a, title = {A}}\r\n").WithFile("b.bib", "TY  - JOUR\nTI  - Of another format than its name says\nER  - \n").WithFile("papers/c.txt", "Key: c\nAbstract: C.\n");

        Assert.Equal(["Add an entry to 'a.bib'"], await FixedCode.OffersAsync(project, "PCAT0404"));
        Assert.Equal(
            "@misc{a, title = {A}}\r\n\r\n@misc{doi-10.1007-1,\r\n  doi = {10.1007/1},\r\n}\r\n",
            (await FixedCode.FixAsync(project, "PCAT0404")).Files[0].GetText()!.ToString());
    }

    private static string Around(string comment) => $"namespace Test\n{{\n{comment}\nclass A {{ }}\n}}\n";
}
