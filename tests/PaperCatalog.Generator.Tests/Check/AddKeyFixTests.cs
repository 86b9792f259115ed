using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.CodeFixes;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>The fix that writes a name down as a key: the message goes, the name stays, nothing else changes.</summary>
public sealed class AddKeyFixTests
{
    [Theory]
    [InlineData("Abstract: We introduce Foo, a tool.\n", "Key: Foo\nAbstract: We introduce Foo, a tool.\n")]
    [InlineData("Abstract: We introduce Foo, a tool.", "Key: Foo\nAbstract: We introduce Foo, a tool.")]
    [InlineData("Heading\r\n\r\nAbstract: We introduce Foo, a tool.", "Heading\r\n\r\nKey: Foo\r\nAbstract: We introduce Foo, a tool.")]
    [InlineData("Heading\nTitle: On bridges\r\nAbstract: A.\n", "Heading\nKey: OnBridges\r\nTitle: On bridges\r\nAbstract: A.\n")]
    [InlineData("Title: On bridges\rAbstract: A.\r", "Key: OnBridges\rTitle: On bridges\rAbstract: A.\r")]
    [InlineData("Title: On bridges\u2028and tunnels\nAbstract: A.\n", "Key: OnBridgesAndTunnels\nTitle: On bridges\u2028and tunnels\nAbstract: A.\n")]
    [InlineData("\uFEFFTitle: On bridges\nAbstract: A.\n", "\uFEFFKey: OnBridges\nTitle: On bridges\nAbstract: A.\n")]
    [InlineData("Key: one\nAbstract: A.\nTitle: On bridges\nAbstract: B.\n", "Key: one\nAbstract: A.\nKey: OnBridges\nTitle: On bridges\nAbstract: B.\n")]
    public async Task A_key_line_is_put_before_a_plain_text_record(string before, string after) =>
        await CheckAsync("papers/a.txt", "PCAT0201", before, after);

    [Theory]
    [InlineData("@misc{, title = {On Bridges}}", "@misc{OnBridges, title = {On Bridges}}")]
    [InlineData("@misc{,\n  title = {On Bridges}\n}\n", "@misc{OnBridges,\n  title = {On Bridges}\n}\n")]
    [InlineData("@misc{ , title = {On Bridges}}", "@misc{ OnBridges, title = {On Bridges}}")]
    [InlineData("@misc{title = {On Bridges}}", "@misc{OnBridges, title = {On Bridges}}")]
    [InlineData("@misc {\r\n  title = {On Bridges}\r\n}", "@misc {OnBridges,\r\n  title = {On Bridges}\r\n}")]
    [InlineData("@misc(title = {On Bridges})", "@misc(OnBridges, title = {On Bridges})")]
    [InlineData("text @misc{a, title={A}}\n@misc{, title = {On Bridges}}", "text @misc{a, title={A}}\n@misc{OnBridges, title = {On Bridges}}")]
    [InlineData("@misc{}", "@misc{Paper}")]
    public async Task A_key_is_put_into_a_bibtex_entry(string before, string after) =>
        await CheckAsync("a.bib", "PCAT0104", before, after);

    [Fact]
    public async Task No_key_is_offered_that_would_change_the_name()
    {
        var project = new CatalogProject().WithFile(
            "papers/a.txt", "Key: Foo\nTitle: One\nAbstract: A.\n\nAbstract: We introduce Foo, another tool.\n");

        Assert.Null(await FixedProject.FixFirstAsync(project, "PCAT0201"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("Somebody changed it\n")]
    public async Task No_fix_is_offered_for_a_text_that_is_another_by_now(string text)
    {
        var project = new CatalogProject().WithFile("papers/a.txt", "\n\n   \nKey: k\nAbstract: A.\nTitle: On bridges\nAbstract: We.\n");
        var diagnostic = Assert.Single(await project.AnalyzeAsync());

        Assert.Null(await FixedProject.ActionAsync(FixedProject.Solution(project.WithFile("papers/a.txt", text)), diagnostic));
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_keys_are_added_at_once(FixAllScope scope)
    {
        var seeds = await File.ReadAllTextAsync(Path.Combine(
            PaperCatalog.Tests.Infrastructure.SharedFolder.RepositoryRoot, "samples/PaperCatalog.Sample/papers/abstracts.txt"));
        var project = new CatalogProject()
            .WithFile("papers/a.txt", seeds)
            .WithFile("papers/b.txt", "Title: On bridges\nAbstract: B.\n")
            .WithFile("c.bib", "@misc{, title = {On Tunnels}}");
        var members = project.Generate().Load().PaperMembers();

        var result = await FixedProject.FixAllAsync(project, "PCAT0201", scope);

        Assert.DoesNotContain(await result.AnalyzeAsync(), static diagnostic => diagnostic.Id == "PCAT0201");
        Assert.Equal(members, result.Generate().Load().PaperMembers());
        Assert.Equal(10, Text(result, 0).Split("Key: ").Length - 1);
        Assert.Equal(seeds, WithoutKeyLines(Text(result, 0)));
        Assert.Equal("Key: OnBridges\n" + Text(project, 1), Text(result, 1));
        Assert.Equal(Text(project, 2), Text(result, 2));
    }

    [Fact]
    public async Task No_key_is_offered_that_would_land_in_the_record_before()
    {
        var project = new CatalogProject().WithFile(
            "papers/a.txt", "Title: On bridges\nTitle: On tunnels\nAbstract: A.\nTitle: On roads\nAbstract: B.\n");
        var diagnostics = (await project.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "PCAT0201").ToArray();
        Assert.Equal(3, diagnostics.Length);

        var offered = new List<string?>();
        foreach (var diagnostic in diagnostics)
        {
            offered.Add((await FixedProject.ActionAsync(FixedProject.Solution(project), diagnostic))?.Title);
        }

        Assert.Equal(["Add 'Key: OnBridges'", "Add 'Key: OnRoads'", null], offered.OrderBy(static title => title is null).ThenBy(static title => title));

        // Together they can: the key of the first record ends it before the next key.
        Assert.Equal(
            "Key: OnBridges\nTitle: On bridges\nKey: OnTunnels\nTitle: On tunnels\nAbstract: A.\nKey: OnRoads\nTitle: On roads\nAbstract: B.\n",
            Text(await FixedProject.FixAllAsync(project, "PCAT0201", FixAllScope.Project), 0));
    }

    [Fact]
    public async Task In_files_with_faults_the_fix_changes_no_name()
    {
        var random = new Random(42);
        var added = 0;
        for (var i = 0; i < 60; i++)
        {
            var project = new CatalogProject()
                .WithFile("papers/a.txt", SpoiledText.PlainText(random))
                .WithFile("c.bib", SpoiledText.BibTeX(random));
            var members = project.Generate().Load().PaperMembers();
            var result = await FixedProject.FixAllAsync(project, "PCAT0201", FixAllScope.Project);
            result = await FixedProject.FixAllAsync(result, "PCAT0104", FixAllScope.Solution);
            added += Text(result, 0).Length - Text(project, 0).Length + Text(result, 1).Length - Text(project, 1).Length;

            Assert.Equal(members, result.Generate().Load().PaperMembers());
        }

        Assert.True(added > 500);
    }

    [Fact]
    public void The_fix_is_exported_for_additional_files()
    {
        var export = typeof(AddKeyFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;

        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
        Assert.Equal(["PCAT0201", "PCAT0104"], new AddKeyFixProvider().FixableDiagnosticIds);
    }

    private static async Task CheckAsync(string path, string id, string before, string after)
    {
        var project = new CatalogProject().WithFile(path, before);
        var members = project.Generate().Load().PaperMembers();

        var result = await FixedProject.FixFirstAsync(project, id);

        Assert.NotNull(result);
        Assert.Equal(after, result.Files[0].GetText()!.ToString());
        Assert.DoesNotContain(await result.AnalyzeAsync(), static diagnostic => diagnostic.Id is "PCAT0201" or "PCAT0104");
        Assert.Equal(members, result.Generate().Load().PaperMembers());
    }

    private static string Text(CatalogProject project, int file) => project.Files[file].GetText()!.ToString();

    private static string WithoutKeyLines(string text) =>
        string.Concat(text.Split('\n').Select(static line => line + "\n").Where(static line => !line.StartsWith("Key: ", StringComparison.Ordinal)))[..^1];
}
