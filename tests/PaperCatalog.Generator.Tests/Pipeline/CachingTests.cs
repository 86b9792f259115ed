extern alias generator;
using generator::PaperCatalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Pipeline;

/// <summary>What an edit runs, step by step. The table of docs/CONTRIBUTING.md is made of these.</summary>
public sealed class CachingTests
{
    private const string First = "Key: first\nTitle: A first paper about graphs\nAuthors: Ada Lovelace\nAbstract: It is first.\n";
    private const string Second = "Key: second\nTitle: A second paper about trees\nAuthors: Alan Turing\nAbstract: It is second.\n";
    private const string Third = "Key: third\nTitle: A third paper about sets\nAuthors: Kurt Gödel\nAbstract: It is third.\n";

    private static readonly CatalogProject s_project =
        new CatalogProject().WithFile("papers/b.txt", First).WithFile("papers/d.txt", Second);

    [Fact]
    public void The_first_run_makes_everything() => Check(
        driver => driver,
        records: "2 New", plan: "1 New", fileSpecs: "2 New", catalogSpecs: "1 New", outputs: "3 New",
        isFirstRun: true);

    [Fact]
    public void An_edit_of_code_runs_nothing() => Check(
        driver => driver,
        records: "2 Cached", plan: "1 Cached", fileSpecs: "2 Cached", catalogSpecs: "1 Cached", outputs: "3 Cached");

    [Fact]
    public void The_same_text_in_a_new_file_object_is_read_and_goes_no_further() => Check(
        driver => driver.ReplaceAdditionalText(s_project.Files[0], new MemoryText(s_project.Files[0].Path, First)),
        records: "1 Unchanged, 1 Cached", plan: "1 Cached", fileSpecs: "2 Cached", catalogSpecs: "1 Cached", outputs: "3 Cached");

    [Fact]
    public void An_edit_of_one_file_reads_and_prints_that_file_alone() => Check(
        driver => driver.ReplaceAdditionalText(
            s_project.Files[0], new MemoryText(s_project.Files[0].Path, First.Replace("It is first.", "It is the first.", StringComparison.Ordinal))),
        records: "1 Modified, 1 Cached", plan: "1 Modified", fileSpecs: "1 Modified, 1 Unchanged", catalogSpecs: "1 Unchanged",
        outputs: "1 Modified, 2 Cached");

    [Fact]
    public void A_new_author_prints_the_views_too() => Check(
        driver => driver.ReplaceAdditionalText(
            s_project.Files[0], new MemoryText(s_project.Files[0].Path, First.Replace("Ada Lovelace", "Grace Hopper", StringComparison.Ordinal))),
        records: "1 Modified, 1 Cached", plan: "1 Modified", fileSpecs: "1 Modified, 1 Unchanged", catalogSpecs: "1 Modified",
        outputs: "2 Modified, 1 Cached");

    [Theory]
    [InlineData("papers/a.txt", "1 New, 3 Modified")]
    [InlineData("papers/c.txt", "1 New, 2 Modified, 1 Cached")]
    [InlineData("papers/e.txt", "1 New, 1 Modified, 2 Cached")]
    public void A_new_file_is_read_alone_and_those_behind_it_are_printed_again(string path, string outputs)
    {
        var added = s_project.WithFile(path, Third);
        Check(
            driver => driver.AddAdditionalTexts([added.Files[2]]).WithUpdatedAnalyzerConfigOptions(added.Options),
            records: "1 New, 2 Cached", plan: "1 Modified", fileSpecs: "1 New, 2 Unchanged", catalogSpecs: "1 Modified",
            outputs: outputs);
    }

    [Fact]
    public void A_removed_file_reads_nothing() => Check(
        driver => driver.RemoveAdditionalTexts([s_project.Files[1]]),
        records: "1 Cached, 1 Removed", plan: "1 Modified", fileSpecs: "1 Unchanged, 1 Removed", catalogSpecs: "1 Modified",
        outputs: "1 Modified, 1 Cached, 1 Removed");

    [Fact]
    public void A_renamed_file_is_read_alone()
    {
        var renamed = s_project.WithFile("papers/renamed.txt", Second);
        Check(
            driver => driver
                .RemoveAdditionalTexts([s_project.Files[1]])
                .AddAdditionalTexts([renamed.Files[2]])
                .WithUpdatedAnalyzerConfigOptions(renamed.Options),
            records: "1 Modified, 1 Cached", plan: "1 Modified", fileSpecs: "1 Modified, 1 Unchanged", catalogSpecs: "1 Modified",
            outputs: "2 Modified, 1 Cached");
    }

    [Fact]
    public void Files_in_another_order_change_nothing() => Check(
        driver => driver.ReplaceAdditionalTexts([s_project.Files[1], s_project.Files[0]]),
        records: "2 Cached", plan: "1 Cached", fileSpecs: "2 Cached", catalogSpecs: "1 Cached", outputs: "3 Cached");

    [Fact]
    public void New_options_with_equal_values_read_nothing() => Check(
        driver => driver.WithUpdatedAnalyzerConfigOptions((s_project with { }).Options),
        records: "2 Cached", plan: "1 Cached", fileSpecs: "2 Cached", catalogSpecs: "1 Cached", outputs: "3 Cached");

    [Fact]
    public void An_option_of_others_reads_nothing() => Check(
        driver => driver.WithUpdatedAnalyzerConfigOptions(s_project.WithProperty("Other", "value").Options),
        records: "2 Cached", plan: "1 Cached", fileSpecs: "2 Cached", catalogSpecs: "1 Cached", outputs: "3 Cached");

    [Fact]
    public void Our_option_prints_again_and_reads_nothing() => Check(
        driver => driver.WithUpdatedAnalyzerConfigOptions(s_project.WithProperty("PaperCatalogDocumentation", "Short").Options),
        records: "2 Cached", plan: "1 Cached", fileSpecs: "2 Modified", catalogSpecs: "1 Modified", outputs: "3 Modified");

    [Fact]
    public void Another_language_version_reads_nothing() => Check(
        driver => driver.WithUpdatedParseOptions(new CSharpParseOptions(LanguageVersion.CSharp7_3)),
        records: "2 Cached", plan: "1 Cached", fileSpecs: "2 Modified", catalogSpecs: "1 Modified", outputs: "3 Modified");

    private static void Check(
        Func<GeneratorDriver, GeneratorDriver> edit,
        string records,
        string plan,
        string fileSpecs,
        string catalogSpecs,
        string outputs,
        bool isFirstRun = false)
    {
        var compilation = s_project.Compilation();
        var driver = s_project.Driver(trackSteps: true);
        if (!isFirstRun)
        {
            driver = driver.RunGenerators(compilation);
            compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited { }", s_project.ParseOptions()));
        }

        var result = edit(driver).RunGenerators(compilation).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.Equal(
            (records, plan, fileSpecs, catalogSpecs, outputs),
            (
                StepReasons.Of(result, TrackingNames.Records),
                StepReasons.Of(result, TrackingNames.Plan),
                StepReasons.Of(result, TrackingNames.FileSpecs),
                StepReasons.Of(result, TrackingNames.CatalogSpecs),
                StepReasons.OfOutputs(result)));
    }
}
