using Microsoft.Build.Framework;

namespace PaperCatalog.Build.Tests;

public sealed class ReportCatalogsTests
{
    [Fact]
    public void The_counts_are_read_from_the_assembly() => Assert.Equal(
        [new CatalogCount("Example.Algorithms.Papers", 8, 1)],
        CatalogCountReader.Read(CitingLibrary.Path));

    [Fact]
    public void An_assembly_without_a_catalog_has_none() => Assert.Empty(CatalogCountReader.Read(typeof(object).Assembly.Location));

    [Fact]
    public void The_message_counts_papers_files_and_seconds() => Assert.Equal(
        "PaperCatalog: A.Papers has 10,000 papers of 3 files, B.Books 1 paper of 1 file; compiled in 7.6 s.",
        ReportCatalogs.Text([new CatalogCount("A.Papers", 10_000, 3), new CatalogCount("B.Books", 1, 1)], TimeSpan.FromMilliseconds(7_617)));

    [Fact]
    public void Without_a_start_it_says_no_time() => Assert.Equal(
        "PaperCatalog: Papers has 0 papers of 2 files.",
        ReportCatalogs.Text([new CatalogCount("Papers", 0, 2)], elapsed: null));

    [Theory]
    [InlineData(1_000, 5.0, MessageImportance.High)]
    [InlineData(999, 5.0, MessageImportance.Normal)]
    [InlineData(100_000, 4.9, MessageImportance.Normal)]
    [InlineData(100_000, null, MessageImportance.Normal)]
    public void Only_long_work_for_many_papers_is_loud(int papers, double? seconds, MessageImportance expected) => Assert.Equal(
        expected,
        ReportCatalogs.ImportanceOf([new CatalogCount("Papers", papers, 1)], seconds is { } number ? TimeSpan.FromSeconds(number) : null));
}
