using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace PaperCatalog.Package.Tests;

/// <summary>Apps that are cut down to what they use; every warning about that is an error.</summary>
[Trait("Speed", "Slow")]
public sealed class PublishTests(PackedPackage package)
{
    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public async Task A_published_app_shows_the_same_papers(string property)
    {
        var consumer = Consumer.Copy(package, "Console", machineSources: true);
        (await consumer.DotNetAsync(
            "publish",
            "-nodeReuse:false",
            "--runtime", RuntimeInformation.RuntimeIdentifier,
            "--output", "published",
            $"-p:{property}=true",
            "-p:TrimmerSingleWarn=false",
            "-p:TreatWarningsAsErrors=true",
            "-p:ILLinkTreatWarningsAsErrors=true",
            "-p:IlcTreatWarningsAsErrors=true")).Succeeded();

        Assert.False(Directory.Exists(consumer.PathOf("published/papers")));
        var program = OperatingSystem.IsWindows() ? "published/Console.exe" : "published/Console";
        Assert.Equal(ConsoleOutput.Expected, (await consumer.RunAsync(consumer.PathOf(program))).Succeeded().Output);
    }

    [Fact]
    public async Task The_sample_of_looking_up_becomes_a_native_command()
    {
        var samples = Path.Combine(Repository.Root, "samples");
        var consumer = Consumer.Empty(package, "Lookup", machineSources: true);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(samples, "PaperCatalog.Lookup"), "*.cs"))
        {
            consumer.Write(Path.GetFileName(path), await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        }

        consumer.Write("papers/algorithms.bib", await File.ReadAllTextAsync(
            Path.Combine(samples, "PaperCatalog.Algorithms", "papers", "algorithms.bib"), TestContext.Current.CancellationToken));
        var project = XDocument.Load(Path.Combine(samples, "PaperCatalog.Lookup", "PaperCatalog.Lookup.csproj"));
        consumer.Write("PaperCatalog.Lookup.csproj", new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            project.Descendants("PropertyGroup"),
            new XElement("PropertyGroup",
                new XElement("ImplicitUsings", "enable"), new XElement("Nullable", "enable"), new XElement("TreatWarningsAsErrors", "true")),
            new XElement("ItemGroup", new XElement(
                "PackageReference", new XAttribute("Include", "PaperCatalog"), new XAttribute("Version", package.Version)))).ToString());
        (await consumer.DotNetAsync("publish", "-nodeReuse:false", "--output", "published")).Succeeded();
        var program = consumer.PathOf(OperatingSystem.IsWindows() ? "published/lookup.exe" : "published/lookup");

        var all = (await consumer.RunAsync(program)).Succeeded().Output;
        Assert.Equal(8, all.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (var text in (string[])["lloyd1982", "10.1109/TIT.1982.1056489", "https://doi.org/10.1109/tit.1982.1056489", "quantization lloyd"])
        {
            Assert.StartsWith("Lloyd, S. P. (1982). Least Squares", (await consumer.RunAsync(program, text.Split(' '))).Succeeded().Output, StringComparison.Ordinal);
        }

        Assert.Contains("key     huang2021correct", (await consumer.RunAsync(program, "arXiv:2010.13993")).Succeeded().Output, StringComparison.Ordinal);
        Assert.StartsWith("@article{lloyd1982,", (await consumer.RunAsync(program, "--bibtex", "lloyd1982")).Succeeded().Output, StringComparison.Ordinal);
        Assert.StartsWith("TY  - JOUR", (await consumer.RunAsync(program, "--ris", "lloyd1982")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(1, (await consumer.RunAsync(program, "zebra")).Failed().ExitCode);
        Assert.Equal(2, (await consumer.RunAsync(program, "--xyz")).Failed().ExitCode);
    }
}
