namespace PaperCatalog.Package.Tests;

/// <summary>The completion provider in the package: editors that can use it get it, compilers and older hosts do without.</summary>
public sealed class EditorTests(PackedPackage package)
{
    private const string Completion = "PaperCatalog.Completion.dll";

    [Theory]
    [InlineData("roslyn4.8", false)]
    [InlineData("roslyn4.13", false)]
    [InlineData("roslyn4.14", true)]
    [InlineData("roslyn5.12", true)]
    public async Task The_SDK_hands_it_to_hosts_that_have_what_it_needs(string compiler, bool isHanded)
    {
        var consumer = Consumer.Copy(package, "Strict");
        (await consumer.DotNetAsync("restore")).Succeeded();
        var result = await consumer.DotNetAsync("build", "--no-restore", $"-p:CompilerApiVersion={compiler}", "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer");

        var output = result.Succeeded().Output;
        Assert.Equal(isHanded, output.Contains(Completion, StringComparison.Ordinal));
        Assert.Contains("PaperCatalog.Generator.dll", output, StringComparison.Ordinal);
        Assert.Contains("PaperCatalog.CodeFixes.dll", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_compiler_takes_it_without_a_warning()
    {
        var result = await Consumer.Copy(package, "Strict").BuildAsync("-verbosity:detailed");

        Assert.Contains(Completion, string.Concat(result.Succeeded().Lines("/analyzer:")), StringComparison.Ordinal);
        Assert.Empty(result.Lines("warning "));
    }

    [Fact]
    public async Task An_editor_loads_it_from_the_package_and_offers_papers()
    {
        var consumer = Consumer.Copy(package, "Editor");
        (await consumer.BuildAsync()).Succeeded();
        var analyzers = Path.Combine(package.Packages, "papercatalog", package.Version, "analyzers");
        var result = await consumer.DotNetAsync("run", "--no-build", "--", analyzers);

        Assert.Equal("he2021: He, 2021, A Title\n", result.Succeeded().Output);
    }
}
