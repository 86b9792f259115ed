namespace PaperCatalog.Package.Tests;

/// <summary>Libraries: strict ones, old ones, and what their users see.</summary>
public sealed class LibraryTests(PackedPackage package)
{
    [Fact]
    public async Task A_public_catalog_serves_the_projects_that_refer_to_it()
    {
        var consumer = Consumer.Copy(package, "Transitive");
        var build = (await consumer.BuildAsync("Application")).Succeeded();
        var result = await consumer.DotNetAsync("run", "--no-build", "--project", "Application");

        Assert.Equal("The Education of a Computer\n1\nA Book\n", result.Succeeded().Output);

        // The application's folder 'papers' is none of ours, as it does not refer to the package itself.
        Assert.Empty(build.Lines("PCAT"));
    }

    [Fact]
    public async Task The_strictest_project_has_no_warning()
    {
        var result = await Consumer.Copy(package, "Strict").BuildAsync();

        Assert.Empty(result.Succeeded().Lines("warning"));
    }

    [Fact]
    public async Task A_library_of_the_old_framework_compiles_at_its_default_version()
    {
        var result = await Consumer.Copy(package, "OldLanguage", machineSources: true).BuildAsync();

        Assert.Empty(result.Succeeded().Lines("warning"));
    }

    [Fact]
    public async Task A_project_in_another_language_gets_the_library_alone()
    {
        var result = await Consumer.Copy(package, "VisualBasic").BuildAsync();

        Assert.Empty(result.Succeeded().Lines("PCAT"));
    }
}
