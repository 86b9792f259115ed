using System.Runtime.InteropServices;

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
}
