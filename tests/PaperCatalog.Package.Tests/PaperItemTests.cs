using System.Text.Json;

namespace PaperCatalog.Package.Tests;

/// <summary>What the package makes of a project's items, as an editor and the compiler see them.</summary>
public sealed class PaperItemTests(PackedPackage package)
{
    [Fact]
    public async Task Each_file_is_one_item_with_its_catalog_and_no_loose_file_unless_it_is_copied()
    {
        var project = await EvaluateAsync(Consumer.Copy(package, "Items"));

        Assert.Equal(
            [
                "BannedSymbols.txt -> ",
                "other/twice.bib -> Second",
                "papers/copied.bib -> Papers",
                "papers/default.bib -> Papers",
                "papers/exported.json -> Papers",
                "papers/listed.txt -> Papers",
                "papers/marked.txt -> Marked",
                "papers/named.bib -> Named",
                "papers/second.bibtex -> Papers",
                "papers/sub/updated.txt -> Updated",
                "refs.bib -> ",
            ],
            project.AdditionalFiles);
        Assert.Equal("kept", project.OtherMetadata);
        Assert.Equal(
            ["BannedSymbols.txt", "built.txt", "papers/copied.bib", "papers/other.yml", "papers/removed.txt", "refs.bib"],
            project.LooseFiles);
    }

    [Theory]
    [InlineData("EnableDefaultPaperItems")]
    [InlineData("EnableDefaultItems")]
    public async Task Default_items_can_be_turned_off(string property)
    {
        var project = await EvaluateAsync(Consumer.Copy(package, "Items"), $"-p:{property}=false");

        Assert.Equal(
            [
                "BannedSymbols.txt -> ",
                "other/twice.bib -> Second",
                "papers/listed.txt -> ",
                "papers/marked.txt -> Marked",
                "papers/named.bib -> Named",
                "refs.bib -> ",
            ],
            project.AdditionalFiles);
    }

    [Fact]
    public async Task The_default_catalog_has_the_name_of_the_class()
    {
        var project = await EvaluateAsync(Consumer.Copy(package, "Items"), "-p:PaperCatalogClass=References");

        Assert.Contains("papers/default.bib -> References", project.AdditionalFiles);
    }

    [Fact]
    public async Task The_compiler_gets_options_marks_and_files_added_while_building()
    {
        var consumer = Consumer.Copy(package, "Items", folderName: "in C# [1]; a{b}");
        (await consumer.BuildAsync("-p:AddFile=true")).Succeeded();

        var options = await File.ReadAllLinesAsync(
            consumer.PathOf("obj/Debug/net10.0/Items.GeneratedMSBuildEditorConfig.editorconfig"),
            TestContext.Current.CancellationToken);
        Assert.Contains("build_property.PaperCatalogAccessibility = public", options);
        Assert.Contains("build_property.PaperCatalogClass = Papers", options);
        Assert.Contains("build_property.RootNamespace = Items", options);
        Assert.Contains("build_metadata.AdditionalFiles.PaperCatalog = Built", options);
        var directory = options.Single(static line => line.StartsWith("build_property.PaperCatalogProjectDirectory = ", StringComparison.Ordinal));
        Assert.DoesNotContain('#', directory);
        Assert.DoesNotContain(';', directory);
        Assert.Equal(consumer.Folder + "/", Uri.UnescapeDataString(directory[(directory.IndexOf('=', StringComparison.Ordinal) + 2)..]));
    }

    private static async Task<Evaluation> EvaluateAsync(Consumer consumer, params string[] arguments)
    {
        (await consumer.DotNetAsync("restore")).Succeeded();
        var result = await consumer.DotNetAsync(
            ["msbuild", "-getItem:AdditionalFiles", "-getItem:None", .. arguments]);
        using var json = JsonDocument.Parse(result.Succeeded().Output);
        var items = json.RootElement.GetProperty("Items");
        var files = items.GetProperty("AdditionalFiles").EnumerateArray().ToArray();
        return new Evaluation(
            [.. files.Select(item => $"{PathOf(item)} -> {Metadata(item, "PaperCatalog")}").Order(StringComparer.Ordinal)],
            [.. items.GetProperty("None").EnumerateArray().Select(PathOf).Order(StringComparer.Ordinal)],
            files.Select(static item => Metadata(item, "Other")).Single(static value => value.Length > 0));

        string PathOf(JsonElement item) =>
            Path.GetRelativePath(consumer.Folder, Metadata(item, "FullPath")).Replace('\\', '/');
    }

    private static string Metadata(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private sealed record Evaluation(
        IReadOnlyList<string> AdditionalFiles, IReadOnlyList<string> LooseFiles, string OtherMetadata);
}
