extern alias generator;
using generator::PaperCatalog.Generator;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Pipeline;

/// <summary>What an edit of code runs where code cites papers; the steps of the catalogs are always left alone.</summary>
public sealed class CitationCachingTests
{
    private const string Bibliography = "@misc{first, title = {First}}\n@misc{second, title = {Second}}\n";
    private const string Cites = "class A\n{\n    // [@first]\n    int X = 1;\n}\n";

    private static readonly CatalogProject s_project = new CatalogProject() { Code = Cites }
        .WithFile("papers/a.bib", Bibliography) with
    {
        CodeFiles = new CatalogProject().CodeFiles.Add("B.cs", "// [@second]\n").Add("C.cs", "class C { int Y = 1; }\n"),
    };

    [Fact]
    public void The_first_run_makes_everything() => Check(
        static compilation => compilation,
        mentions: "2 New", citations: "2 New", specs: "1 New", outputs: "3 New", isFirstRun: true);

    [Fact]
    public void The_same_compilation_runs_nothing() => Check(
        static compilation => compilation,
        mentions: "2 Cached", citations: "2 Cached", specs: "1 Cached", outputs: "3 Cached");

    [Theory]
    [InlineData("class C { int Y = 1; }", "class C { int Y = 22; }")]
    [InlineData("int X = 1;", "int X = 1;\n    int Z = 2;")]
    [InlineData("\n    int X = 1;", " and more\n    int X = 1;")]
    [InlineData("class C { int Y = 1; }", "class C { int Y = 1; } // @first [first] a@first")]
    public void An_edit_away_from_every_citation_goes_no_further(string old, string @new) => Check(
        compilation => Edit(compilation, old, @new),
        mentions: "2 Unchanged", citations: "2 Cached", specs: "1 Cached", outputs: "3 Cached");

    [Fact]
    public void An_edit_before_a_citation_on_its_line_changes_no_output() => Check(
        static compilation => Edit(compilation, "// [@first]", "// see [@first]"),
        mentions: "1 Modified, 1 Unchanged", citations: "1 Unchanged, 1 Cached", specs: "1 Cached", outputs: "3 Cached");

    [Theory]
    [InlineData("class A\n", "\nclass A\n")]
    [InlineData("class A\n", "class Renamed\n")]
    [InlineData("[@first]", "[@second]")]
    [InlineData("[@first]", "[@first, p. 2]")]
    [InlineData("[@first]", "[@none]")]
    public void An_edit_of_a_citation_or_its_place_prints_the_citations_alone(string old, string @new) => Check(
        compilation => Edit(compilation, old, @new),
        mentions: "1 Modified, 1 Unchanged", citations: "1 Modified, 1 Cached", specs: "1 Modified", outputs: "1 Modified, 2 Cached");

    [Fact]
    public void A_file_that_begins_to_cite_is_resolved_alone() => Check(
        static compilation => Edit(compilation, "class C { int Y = 1; }", "class C { int Y = 1; } // [@first]"),
        mentions: "1 New, 2 Unchanged", citations: "1 New, 2 Cached", specs: "1 Modified", outputs: "1 Modified, 2 Cached");

    [Fact]
    public void An_edited_abstract_resolves_nothing()
    {
        var edited = Bibliography.Replace("{First}", "{First}, abstract = {Long.}", StringComparison.Ordinal);
        var driver = s_project.Driver(trackSteps: true).RunGenerators(s_project.Compilation());

        var result = driver.ReplaceAdditionalText(s_project.Files[0], new MemoryText(s_project.Files[0].Path, edited))
            .RunGenerators(s_project.Compilation()).GetRunResult().Results.Single();

        Assert.Equal("1 Modified", StepReasons.Of(result, TrackingNames.Plan));
        Assert.Equal("1 Unchanged", StepReasons.Of(result, TrackingNames.OwnPapers));
        Assert.Equal("2 Cached", StepReasons.Of(result, TrackingNames.Citations));
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, string old, string @new)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains(old, StringComparison.Ordinal));
        var text = tree.ToString().Replace(old, @new, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, s_project.ParseOptions(), tree.FilePath));
    }

    private static void Check(
        Func<CSharpCompilation, CSharpCompilation> edit,
        string mentions,
        string citations,
        string specs,
        string outputs,
        bool isFirstRun = false)
    {
        var compilation = s_project.Compilation();
        var driver = s_project.Driver(trackSteps: true);
        var catalogReason = isFirstRun ? "1 New" : "1 Cached";
        if (!isFirstRun)
        {
            driver = driver.RunGenerators(compilation);
        }

        var result = driver.RunGenerators(edit(compilation)).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.Equal(
            (mentions, citations, specs, outputs),
            (
                StepReasons.Of(result, TrackingNames.Mentions),
                StepReasons.Of(result, TrackingNames.Citations),
                StepReasons.Of(result, TrackingNames.CitationSpecs),
                StepReasons.OfOutputs(result)));
        foreach (var step in (string[])[TrackingNames.Records, TrackingNames.Plan, TrackingNames.FileSpecs, TrackingNames.CatalogSpecs])
        {
            Assert.Equal(catalogReason, StepReasons.Of(result, step));
        }
    }
}
