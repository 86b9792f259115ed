using System.IO.Compression;

namespace PaperCatalog.Package.Tests;

/// <summary>Hosts and values that cannot work say so, with the next step.</summary>
public sealed class HostCheckTests(PackedPackage package)
{
    [Fact]
    public async Task An_old_compiler_is_an_error()
    {
        var result = await Consumer.Copy(package, "Items").BuildAsync("-p:CompilerApiVersion=roslyn4.7");

        var line = Assert.Single(result.Failed().Lines("error"));
        Assert.Contains("Items.csproj : error PCAT9002:", line, StringComparison.Ordinal);
        Assert.Contains("this build has 4.7", line, StringComparison.Ordinal);
        Assert.Contains(".NET SDK 8.0.100", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compiler_too_old_to_tell_its_version_is_an_error()
    {
        var consumer = await WithoutSdkAsync();
        File.Delete(consumer.PathOf("packages.config"));
        var result = await consumer.DotNetAsync("msbuild", "-t:CoreCompile");

        var line = Assert.Single(result.Failed().Lines("error"));
        Assert.Contains("error PCAT9002:", line, StringComparison.Ordinal);
        Assert.Contains("this build has an older one", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packages_config_is_an_error()
    {
        var result = await (await WithoutSdkAsync()).DotNetAsync("msbuild", "-t:CoreCompile");

        var line = Assert.Single(result.Failed().Lines("error"));
        Assert.Contains("PackagesConfig.csproj : error PCAT9001:", line, StringComparison.Ordinal);
        Assert.Contains("Migrate", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PaperCatalogClass", "A#B")]
    [InlineData("PaperCatalogNamespace", "A%3BB")]
    public async Task A_value_that_would_be_cut_is_an_error(string property, string value)
    {
        var result = await Consumer.Copy(package, "Items").BuildAsync($"-p:{property}={value}");

        Assert.Contains(
            result.Failed().Lines("error PCAT9003"),
            line => line.Contains($"'{Uri.UnescapeDataString(value)}' is no value for {property}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mark_that_would_be_cut_is_an_error()
    {
        var consumer = Consumer.Copy(package, "Items");
        consumer.Write(
            "Directory.Build.targets",
            """<Project><ItemGroup><AdditionalFiles Include="built.txt" PaperCatalog="A;B" /></ItemGroup></Project>""");
        var result = await consumer.BuildAsync();

        Assert.Contains("'A;B' is no value for", Assert.Single(result.Failed().Lines("error PCAT9003")), StringComparison.Ordinal);
    }

    // A project of the old form imports the files of the unpacked package by path.
    private async Task<Consumer> WithoutSdkAsync()
    {
        var consumer = Consumer.Copy(package, "PackagesConfig");
        await ZipFile.ExtractToDirectoryAsync(
            package.PackageFile, consumer.PathOf("../package"), TestContext.Current.CancellationToken);
        return consumer;
    }
}
