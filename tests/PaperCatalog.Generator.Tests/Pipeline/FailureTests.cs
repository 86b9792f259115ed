extern alias generator;
using generator::PaperCatalog.Generator.Name;
using generator::PaperCatalog.Generator.Read;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Pipeline;

/// <summary>A fault of ours, or of the host, loses what it touches and nothing else, and it is said.</summary>
public sealed class FailureTests
{
    [Fact]
    public void A_file_that_throws_loses_no_other_file()
    {
        var project = new CatalogProject().WithFile("papers/good.bib", "@misc{good, title={Good}}");
        var driver = project.Driver().AddAdditionalTexts([new ThrowingText()]).RunGenerators(project.Compilation());

        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Contains(result.GeneratedSources, static source => source.SourceText.ToString().Contains("Paper Good =>", StringComparison.Ordinal));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("PCAT0001", diagnostic.Id);
        Assert.StartsWith("'papers/bad.bib' could not be turned into code", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', diagnostic.GetMessage(null));
    }

    [Fact]
    public void A_fault_over_all_files_is_a_value_and_no_exception()
    {
        IEnumerable<FileRecords> files = Enumerable.Range(0, 1).Select<int, FileRecords>(static _ => throw new InvalidOperationException("broken"));

        var plans = CatalogPlanner.Plan(files, CancellationToken.None);

        Assert.Contains("broken", plans.Failure, StringComparison.Ordinal);
        Assert.Empty(plans.Catalogs);
    }

    [Fact]
    public void A_cancelled_plan_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(static () => CatalogPlanner.Plan(
            Enumerable.Range(0, 1).Select<int, FileRecords>(static _ => throw new OperationCanceledException()), CancellationToken.None));

    private sealed class ThrowingText : AdditionalText
    {
        public override string Path => CatalogProject.Directory + "/papers/bad.bib";

        // What the compiler does with a file that it takes for binary.
        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidDataException("binary\nfile");
    }
}
