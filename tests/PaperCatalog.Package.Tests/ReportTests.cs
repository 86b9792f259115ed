namespace PaperCatalog.Package.Tests;

/// <summary>What the log of a build says of the catalogs, and how loudly.</summary>
public sealed class ReportTests(PackedPackage package)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PaperCatalog" Version="$(PaperCatalogVersion)" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public async Task A_compilation_is_reported_once_and_the_binary_log_keeps_it()
    {
        var consumer = Consumer.Empty(package, "Reported");
        consumer.Write("Reported.csproj", Project);
        consumer.Write("papers/a.bib", "@misc{one, title = {One}}\n@misc{two, title = {Two}}\n");
        consumer.Write("papers/b.bib", "@misc{three, title = {Three}}\n");

        // A short build is said in a normal log, not in the one that every build prints.
        var first = (await consumer.BuildAsync("-bl")).Succeeded();
        Assert.Empty(Reports(first));
        Assert.Single(Reports(await consumer.DotNetAsync("msbuild", "msbuild.binlog", "-verbosity:normal")));

        // Nothing to compile, nothing to say.
        Assert.Empty(Reports((await consumer.BuildAsync("-verbosity:normal")).Succeeded()));

        consumer.Write("papers/b.bib", "@misc{three, title = {Three}}\n@misc{four, title = {Four}}\n");
        var report = Assert.Single(Reports((await consumer.BuildAsync("-verbosity:normal")).Succeeded()));
        Assert.Matches(@"^PaperCatalog: Reported\.Papers has 4 papers of 2 files; compiled in \d+\.\d s\.$", report);
    }

    [Fact]
    public async Task A_project_without_papers_is_not_reported()
    {
        var consumer = Consumer.Empty(package, "Nothing");
        consumer.Write("Nothing.csproj", Project);

        Assert.Empty(Reports((await consumer.BuildAsync("-verbosity:normal")).Succeeded()));
        Assert.False(File.Exists(consumer.PathOf("obj/Debug/net10.0/PaperCatalog.reported")));
    }

    private static IReadOnlyList<string> Reports(CommandResult result) => result.Lines("PaperCatalog: ");
}
