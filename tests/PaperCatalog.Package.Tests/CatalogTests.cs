namespace PaperCatalog.Package.Tests;

/// <summary>Several catalogs, odd folders and broken files.</summary>
public sealed class CatalogTests(PackedPackage package)
{
    [Theory]
    [InlineData("TwoCatalogs")]
    [InlineData("in C# [1]; a{b} é")]
    public async Task Two_catalogs_are_two_classes_in_any_folder(string folderName)
    {
        var result = await Consumer.Copy(package, "TwoCatalogs", folderName: folderName).BuildAndRunAsync();

        Assert.Equal(
            """
            library: 2 of papers/abstracts.txt
            vision: 2 of vision/seeing.bib
            The Education of a Computer
            The Same Key in Another Catalog

            """,
            result.Output);
    }

    [Fact]
    public async Task A_broken_file_is_a_located_warning_and_its_neighbours_compile()
    {
        var result = await Consumer.Copy(package, "Broken").BuildAsync();

        var lines = result.Succeeded().Lines("warning PCAT");
        Assert.Contains(lines, static line => line.Contains("refs.bib(7,3): warning PCAT0103:", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.Contains("refs.bib(12,15): warning PCAT0107:", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count);
    }
}
