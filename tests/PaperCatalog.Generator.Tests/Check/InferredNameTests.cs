using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>When a made-up name is said, and what is proposed.</summary>
public sealed class InferredNameTests
{
    private const string Title = "Combining label propagation and simple models";

    [Fact]
    public async Task A_record_that_met_a_keyed_one_of_another_file_has_that_key_and_nothing_is_said()
    {
        var unkeyed = $"Title: {Title}\nAbstract: One.\n";
        var keyed = $"Key: huang2020\nTitle: {Title}\nAbstract: One.\n";

        Assert.Empty(await new CatalogProject().WithFile("papers/a.txt", unkeyed).WithFile("papers/b.txt", keyed).AnalyzeAsync());
        Assert.Empty(await new CatalogProject().WithFile("papers/a.txt", keyed).WithFile("papers/b.txt", unkeyed).AnalyzeAsync());
    }

    [Fact]
    public async Task Two_records_without_a_key_that_met_are_said_once()
    {
        var project = new CatalogProject()
            .WithFile("papers/a.txt", $"Title: {Title}\nAbstract: One.\n")
            .WithFile("papers/b.txt", $"Title: {Title}\nAbstract: One.\n");

        Assert.Equal(["PCAT0201 papers/a.txt(1,1)-(1,7)"], await Said.ByAsync(project));
    }

    [Fact]
    public async Task Twins_are_told_apart_and_a_suffix_is_not_proposed_as_a_key()
    {
        var project = new CatalogProject().WithFile(
            "papers/a.txt", "Abstract: We introduce Foo, a tool.\n\nAbstract: We introduce Foo, another tool.\n");

        var diagnostics = await project.AnalyzeAsync();
        Assert.Equal(
            ["PCAT0201 papers/a.txt(1,1)-(1,10)", "PCAT0201 papers/a.txt(3,1)-(3,10)", "PCAT0202 papers/a.txt(3,1)-(3,10)"],
            Said.Places(diagnostics));
        var second = project.Generate().Load().PaperMembers().Single(static name => name != "Foo");
        Assert.Contains(diagnostics, diagnostic => Said.Message(diagnostic) ==
            $"This record has no key; its name '{second}' was made from the name that the abstract introduces (add a line 'Key: ' with a name of your choice to have another)");
        Assert.Contains(diagnostics, diagnostic => Said.Message(diagnostic) ==
            $"'Foo' is the name of another paper already (papers/a.txt(1)); this one is called '{second}'");
    }

    [Fact]
    public async Task Names_of_different_catalogs_do_not_collide()
    {
        var project = new CatalogProject()
            .WithFile("papers/a.txt", "Key: x\nAbstract: One.\n")
            .WithFile("papers/b.txt", "Key: x\nTitle: Other\nAbstract: Two.\n", "Others");

        Assert.Empty(await project.AnalyzeAsync());
    }

    [Fact]
    public async Task A_bibtex_entry_without_a_key_is_said_once_with_its_final_name()
    {
        var project = new CatalogProject()
            .WithFile("a.bib", "@article{foo, title = {Bar}}\n")
            .WithFile("b.bib", "@article{, title = {Foo}}\n");

        var diagnostics = await project.AnalyzeAsync();
        Assert.Equal(["PCAT0104 b.bib(1,1)-(1,9)", "PCAT0202 b.bib(1,1)-(1,9)"], Said.Places(diagnostics));
        var name = project.Generate().Load().PaperMembers().Single(static name => name != "Foo");
        Assert.Contains(diagnostics, diagnostic => Said.Message(diagnostic) == $"This entry has no citation key; '{name}' was made from its text");
    }
}
