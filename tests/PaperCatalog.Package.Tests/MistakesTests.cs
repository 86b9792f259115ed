using System.Xml.Linq;

namespace PaperCatalog.Package.Tests;

/// <summary>The sample of mistakes, as somebody has it who uses the package.</summary>
public sealed class MistakesTests(PackedPackage package)
{
    private static readonly string s_sample = Path.Combine(Repository.Root, "samples", "PaperCatalog.Mistakes");

    [Fact]
    public async Task Every_mistake_is_reported_as_its_page_says()
    {
        var consumer = Consumer.Empty(package, "Mistakes");
        foreach (var path in (string[])["Sums.cs", "papers/refs.bib", ".globalconfig"])
        {
            consumer.Write(path, await ReadAsync(path));
        }

        var properties = XDocument.Parse(await ReadAsync("PaperCatalog.Mistakes.csproj")).Descendants("PropertyGroup")
            .Where(static group => (string?)group.Attribute("Label") == "Papers" || group.Element("TargetFramework") is not null);
        consumer.Write("PaperCatalog.Mistakes.csproj", new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            properties,
            new XElement("PropertyGroup", new XElement("ImplicitUsings", "enable"), new XElement("Nullable", "enable")),
            new XElement("ItemGroup", new XElement(
                "PackageReference", new XAttribute("Include", "PaperCatalog"), new XAttribute("Version", package.Version)))).ToString());
        var warnings = (await consumer.BuildAsync()).Succeeded().Lines("warning ").Distinct().ToArray();

        var page = await ReadAsync("README.md");
        var shown = page.Split("```text\n")[1].Split("\n```")[0].Split('\n');
        Assert.Equal(shown.Length, warnings.Length);
        Assert.All(shown, line => Assert.Contains(warnings, warning => warning.Contains(line, StringComparison.Ordinal)));
        Assert.Equal(
            await ReadAsync("REFERENCES.md"),
            await File.ReadAllTextAsync(consumer.PathOf("REFERENCES.md"), TestContext.Current.CancellationToken));
    }

    private static Task<string> ReadAsync(string path) =>
        File.ReadAllTextAsync(Path.Combine(s_sample, path), TestContext.Current.CancellationToken);
}
