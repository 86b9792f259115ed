using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Execution;

public sealed class SeedTests
{
    [Fact]
    public void Seeds_compile_and_run()
    {
        var text = File.ReadAllText(SharedFolder.Require("seeds/abstracts.txt"));
        var generated = new CatalogProject().WithFile("papers/abstracts.txt", text).Generate();
        File.WriteAllText("/tmp/gen.txt", generated.Text);
        var catalog = generated.Load();
        Assert.Equal(10, catalog.All().Count);
    }
}
