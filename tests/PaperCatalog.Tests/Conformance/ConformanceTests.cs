using PaperCatalog.Conformance;
using PaperCatalog.Conformance.Reporting;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Conformance;

/// <summary>The readers against the records of which other projects say what they mean.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void No_difference_is_unexplained_and_the_page_is_up_to_date()
    {
        var corpora = SharedFolder.Require("corpora");
        var results = ConformanceRun.Compare(corpora);
        var folders = ConformanceRun.Folders(corpora);

        Assert.All(results, static result => Assert.True(result.Cases > 0, result.Oracle.Name));
        Assert.All(results, static result => Assert.True(result.Open.Count == 0, result.Oracle.Name + "\n" + string.Join("\n", result.Open)));
        Assert.All(folders, static folder => Assert.True(folder.Exceptions == 0, folder.Folder));
        Assert.DoesNotContain(folders.SelectMany(static folder => folder.Fewer), static file => file.Contains("Unexplained", StringComparison.Ordinal));
        Assert.Equal(ConformanceReport.Write(results, folders), File.ReadAllText(ConformanceRun.Page));
    }
}
