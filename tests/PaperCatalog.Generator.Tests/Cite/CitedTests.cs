using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>What <c>Papers.Cited</c> says when the project runs.</summary>
public sealed class CitedTests
{
    private const string Bibliography = """
        @misc{he2021correct, title = {Correct}, ids = {old2020}, doi = {10.1000/Correct}, year = 2021}
        @misc{lloyd1982, title = {Least squares}, eprint = {2010.13993}, archiveprefix = {arXiv}, year = 1982}
        @misc{uncited, title = {Nobody}, year = 1999}
        """;

    private static readonly CatalogProject s_project = new CatalogProject().WithFile("papers/refs.bib", Bibliography);

    [Fact]
    public void Papers_stand_in_the_order_of_their_files_and_citations_by_file_and_line()
    {
        var cited = Cited(s_project with
        {
            CodeFiles = s_project.CodeFiles
                .Add("src/B.cs", """
                    using PaperCatalog;
                    namespace N;
                    /// <summary>Implements <see cref="Test.Papers.Lloyd1982"/>, algorithm 2.</summary>
                    [Cites(Test.Papers.Keys.He2021Correct, Locator = "eq. 4", Role = CitationRole.Algorithm)]
                    class B
                    {
                        // the scaling follows [@he2021correct, sec. 3; @lloyd1982]
                        int Scale(double[] x) => x.Length;
                    }
                    """)
                .Add("src/A.cs", "// [@lloyd1982]\n"),
        });

        Assert.Equal(
            [
                "he2021correct: B src/B.cs:4 [T:N.B, eq. 4, Algorithm, Attribute]",
                "he2021correct: B.Scale(double[]) src/B.cs:7 [M:N.B.Scale(System.Double[]), sec. 3, Unspecified, Comment]",
                "lloyd1982: src/A.cs:1 [, , Unspecified, Comment]",
                "lloyd1982: B src/B.cs:3 [T:N.B, algorithm 2, Unspecified, Documentation]",
                "lloyd1982: B.Scale(double[]) src/B.cs:7 [M:N.B.Scale(System.Double[]), , Unspecified, Comment]",
            ],
            cited);
    }

    [Theory]
    [InlineData("[Cites(\"he2021correct\")] class C { }")]
    [InlineData("[Cites(\"old2020\")] class C { }")]
    [InlineData("[Cites(\"10.1000/correct\")] class C { }")]
    [InlineData("[Cites(\"https://doi.org/10.1000/CORRECT\")] class C { }")]
    [InlineData("[Cites(Papers.Keys.He2021Correct)] class C { }")]
    [InlineData("[Cites(global::Test.Papers.Keys.He2021Correct)] class C { }")]
    [InlineData("[Cites(P.Keys.He2021Correct)] class C { }")]
    [InlineData("[Cites(Own)] class C { const string Own = \"he2021correct\"; }")]
    [InlineData("[Cites(C.Own)] class C { public const string Own = \"he\" + \"2021correct\"; }")]
    [InlineData("[Cites(\"he2021\" + \"correct\")] class C { }")]
    [InlineData("[Cites(He2021Correct)] class C { }")]
    [InlineData("/// <see cref=\"P.He2021Correct\"/>\nclass C { }")]
    [InlineData("/// <see cref=\"Papers.Keys.He2021Correct\"/>\nclass C { }")]
    [InlineData("// [@old2020]\nclass C { }")]
    [InlineData("// [@10.1000/correct]\nclass C { }")]
    public void Every_name_of_a_paper_cites_it(string code)
    {
        const string Usings = "using PaperCatalog;\nusing Test;\nusing P = Test.Papers;\nusing static Test.Papers.Keys;\n";

        Assert.StartsWith("he2021correct: ", Assert.Single(Cited(s_project with { Code = Usings + code })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("// [@He2021Correct]")]
    [InlineData("// [@nobody]")]
    [InlineData("/// <see cref=\"Other.Papers.He2021Correct\"/>\nclass C { }\nnamespace Other { class Papers { public static int He2021Correct; } }")]
    [InlineData("/// <see cref=\"Papers.All\"/>\nclass C { }")]
    [InlineData("/// <see cref=\"Test.Papers\"/>\nclass C { }")]
    [InlineData("class C { object o = Test.Papers.He2021Correct; string s = Test.Papers.Keys.He2021Correct; }")]
    public void What_names_no_paper_cites_none(string code) => Assert.Empty(Cited(s_project with { Code = "using Test;\n" + code }));

    [Fact]
    public void A_line_that_says_the_same_twice_cites_once() =>
        Assert.Single(Cited(s_project with { Code = "// [@lloyd1982] and [@lloyd1982]" }));

    [Fact]
    public void Each_catalog_has_the_citations_of_its_own_papers()
    {
        var project = (s_project with { Code = "// [@lloyd1982; @other]" }).WithFile("papers/other.bib", "@misc{other, title = {Other}}", "Others");

        Assert.Equal(["lloyd1982: Code.cs:1 [, , Unspecified, Comment]"], Cited(project));
        Assert.Equal(["other: Code.cs:1 [, , Unspecified, Comment]"], Cited(project, "Test.Others"));
    }

    [Theory]
    [InlineData("refs.bib", "Shelves.Citations")]
    [InlineData("Citations", "Shelves.In_CitationsFile")]
    public void A_file_may_be_called_anything(string path, string shelf)
    {
        var project = (new CatalogProject() with { Code = "// [@a]" }).WithFile(path, "@misc{a, title = {A}}", "Papers");

        Assert.Equal(["a: Code.cs:1 [, , Unspecified, Comment]"], Cited(project));
        Assert.Contains(shelf, project.Generate().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_any_kind_comes_back_as_it_was()
    {
        const string Locator = "\"quoted\" \\ {0} </summary> \u202E tab\t § 3";
        var code = $"using PaperCatalog;\n[Cites(\"lloyd1982\", Locator = {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(Locator, quote: true)})] class C {{ }}";

        Assert.Equal([$"lloyd1982: C Code.cs:2 [T:C, {Locator}, Unspecified, Attribute]"], Cited(s_project with { Code = code }));
    }

    [Fact]
    public void A_project_in_the_oldest_language_has_it_too() => Assert.Single(Cited(s_project with
    {
        LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3,
        Code = "// [@lloyd1982]",
    }));

    [Fact]
    public void Nothing_cited_is_an_empty_list() => Assert.Empty(Cited(s_project));

    [Fact]
    public void No_path_of_the_machine_gets_into_the_code()
    {
        var text = (s_project with { CodeFiles = s_project.CodeFiles.Add("src/A.cs", "// [@lloyd1982]") }).Generate().Text;

        Assert.Contains("src/A.cs", text, StringComparison.Ordinal);
        Assert.DoesNotContain(CatalogProject.Directory + "/", text, StringComparison.Ordinal);
    }

    private static string[] Cited(CatalogProject project, string catalog = "Test.Papers")
    {
        var generated = project.Generate();
        Assert.Empty(generated.Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var cited = generated.Load(allowWarnings: true).Cited(catalog);
        return
        [
            .. cited.SelectMany(static paper => paper.Citations.Select(citation =>
                $"{paper.Paper.Key}: {citation} [{citation.SymbolId}, {citation.Locator}, {citation.Role}, {citation.Form}]")),
        ];
    }
}
