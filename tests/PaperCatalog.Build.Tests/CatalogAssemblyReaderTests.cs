namespace PaperCatalog.Build.Tests;

public sealed class CatalogAssemblyReaderTests
{
    [Fact]
    public void Papers_and_citations_are_read_without_running_anything()
    {
        var assembly = CitingLibrary.Read();

        var (name, papers) = Assert.Single(assembly.Catalogs);
        Assert.Equal(("PaperCatalog.Algorithms", "Example.Algorithms.Papers", 8), (assembly.Name, name, papers.Count));
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), static loaded => loaded.GetName().Name == "PaperCatalog.Algorithms");
        Assert.All(assembly.Citations, citation => Assert.NotNull(assembly.Find(citation)));
        Assert.Contains(assembly.Citations, static citation => citation is
        {
            Key: "welford1962",
            Citation: { Symbol: "RunningVariance", SymbolId: "T:Example.Algorithms.RunningVariance", Path: "RunningVariance.cs", Form: CitationForm.Documentation },
        });
    }

    [Fact]
    public void An_assembly_without_the_package_says_nothing() =>
        Assert.Null(CatalogAssemblyReader.Read(typeof(object).Assembly.Location));

    [Fact]
    public void What_is_no_assembly_is_refused()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "no assembly");
            Assert.Throws<BadImageFormatException>(() => CatalogAssemblyReader.Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
