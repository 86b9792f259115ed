namespace PaperCatalog.Package.Tests;

/// <summary>Two versions of the package in one compiler: the library's works, the other says that it does not.</summary>
[Collection(nameof(TwoVersions))]
public sealed class OtherVersionTests(PackedPackage package, OtherVersion other)
{
    private const string Warning = "warning PCAT0007";

    private const string Code =
        """
        [PaperCatalog.Cites(Papers.Keys.Welford1962)]
        internal static class Program { private static void Main() => System.Console.Write(Papers.Welford1962.Title); }
        """;

    private const string BibTeX = "@article{welford1962, title = {Note on a Method}, year = {1962}}\n";

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [Trait("Speed", "Slow")]
    public async Task The_librarys_generator_works_in_whatever_order_they_are_named(bool isOtherLibrary, bool isOtherFirst)
    {
        var compiler = await CompilerProcess.FindAsync(package);
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, "versions", isOtherLibrary + "." + isOtherFirst)).FullName;
        var papers = Path.Combine(folder, "papers.bib");
        var code = Path.Combine(folder, "Code.cs");
        File.WriteAllText(papers, BibTeX);
        File.WriteAllText(code, Code);
        string[] generators = [compiler.Generator, other.PathOf("analyzers/dotnet/cs/PaperCatalog.Generator.dll")];
        if (isOtherFirst)
        {
            Array.Reverse(generators);
        }

        var result = await compiler.CompileAsync(
            folder,
            "C",
            [
                "/out:" + Path.Combine(folder, "Consumer.dll"), "/nullable", "/additionalfile:" + papers,
                "/reference:" + (isOtherLibrary ? other.PathOf("lib/net10.0/PaperCatalog.dll") : compiler.Library),
                .. generators.Select(static generator => "/analyzer:" + generator), code,
            ]);

        var (working, silent) = isOtherLibrary ? (other.Version, package.Version) : (package.Version, other.Version);
        Assert.StartsWith(
            $"warning PCAT0007: This PaperCatalog {silent} leaves the project alone, because the PaperCatalog library it refers to is {working}: let the package bring both, in one version",
            Assert.Single(result.Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Speed", "Slow")]
    public async Task A_generator_that_an_item_brings_is_left_out_beside_the_package(bool isOtherVersion)
    {
        var source = isOtherVersion ? other.PathOf("analyzers/dotnet/cs/PaperCatalog.Generator.dll") : (await CompilerProcess.FindAsync(package)).Generator;
        var consumer = Project("""<Analyzer Include="tools/PaperCatalog.Generator.dll" />""");
        Directory.CreateDirectory(consumer.PathOf("tools"));
        File.Copy(source, consumer.PathOf("tools/PaperCatalog.Generator.dll"));

        await CheckLeftOutAsync(consumer, consumer.PathOf("tools/PaperCatalog.Generator.dll"));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_generator_that_a_project_reference_brings_is_left_out_beside_the_package()
    {
        var project = Path.Combine(Repository.Root, "src", "PaperCatalog.Generator", "PaperCatalog.Generator.csproj");
        var consumer = Project($"""<ProjectReference Include="{project}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />""");

        await CheckLeftOutAsync(consumer, "/PaperCatalog.Generator.dll'", "--artifacts-path", Path.Combine(package.Folder, "referenced artifacts"));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Without_a_generator_of_the_librarys_version_the_build_says_why_there_is_no_catalog()
    {
        var consumer = Project($"""<Reference Include="{other.PathOf("lib/net10.0/PaperCatalog.dll")}" />""");

        var result = (await consumer.BuildAsync()).Failed();
        Assert.Contains(Warning + ": This PaperCatalog " + package.Version + " leaves", Assert.Single(result.Lines("warning")), StringComparison.Ordinal);
        Assert.Contains("'Papers' does not exist", Assert.Single(result.Lines("error")), StringComparison.Ordinal);
    }

    private static async Task CheckLeftOutAsync(Consumer consumer, string path, params string[] arguments)
    {
        var warning = Assert.Single((await consumer.BuildAsync(arguments)).Succeeded().Lines("warning"));
        Assert.Contains("Consumer.csproj : warning PCAT9009: Another copy of PaperCatalog's generator was left out: '", warning, StringComparison.Ordinal);
        Assert.Contains(path, warning, StringComparison.Ordinal);
        Assert.Equal("Note on a Method", (await consumer.DotNetAsync(["run", "--no-build", .. arguments])).Succeeded().Output.Trim());
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Targets_that_are_imported_beside_those_of_the_package_are_an_error()
    {
        var consumer = Project("");
        consumer.Write("Directory.Build.targets", $"""<Project><Import Project="{other.PathOf("build/PaperCatalog.targets")}" /></Project>""");

        var error = Assert.Single((await consumer.BuildAsync()).Failed().Lines("error"));
        Assert.Contains("error PCAT9008: PaperCatalog's targets are imported twice, from ", error, StringComparison.Ordinal);
        Assert.Contains(other.PathOf("build/PaperCatalog.targets"), error, StringComparison.Ordinal);
    }

    private Consumer Project(string item)
    {
        var consumer = Consumer.Empty(package, "Consumer");
        consumer.Write("papers/refs.bib", BibTeX);
        consumer.Write("Program.cs", Code);
        consumer.Write(
            "Consumer.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RootNamespace></RootNamespace>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PaperCatalog" Version="$(PaperCatalogVersion)" />
                {item}
              </ItemGroup>
            </Project>
            """);
        return consumer;
    }
}
