using System.Globalization;

[assembly: AssemblyFixture(typeof(PaperCatalog.Package.Tests.Infrastructure.PackedPackage))]

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>The package, packed once for all tests into a feed of its own, under a version that no cache can know.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>The version of the package under test.</summary>
    public string Version { get; } =
        "0.1.0-test." + DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>The folder of this test run; it holds everything that the run writes.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("PaperCatalog.").FullName;

    /// <summary>The folder that holds the package.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The package cache of the users.</summary>
    public string Packages => Path.Combine(Folder, "packages");

    /// <summary>Where the package is built. Its path is part of the symbols, as it lies outside the repository.</summary>
    public string Artifacts => Path.Combine(Folder, "artifacts");

    /// <summary>The packed file.</summary>
    public string PackageFile => Path.Combine(Feed, $"PaperCatalog.{Version}.nupkg");

    /// <summary>The packed file of symbols.</summary>
    public string SymbolFile => Path.Combine(Feed, $"PaperCatalog.{Version}.snupkg");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        Directory.CreateDirectory(Packages);
        await PackAsync(Feed);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler server keeps the generator's file open on Windows; the folder is a temporary one.
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Packs into the folder, building apart from the repository's own outputs.</summary>
    internal Task PackAsync(string feed) => PackAsync(feed, Version, Artifacts);

    /// <summary>Packs a version into the folder, and builds it in another.</summary>
    internal static async Task PackAsync(string feed, string version, string artifacts)
    {
        var result = await DotNet.RunAsync(
            Repository.Root,
            MachinePackages,
            "pack", "src/PaperCatalog",
            "--output", feed,
            "--artifacts-path", artifacts,
            "-nodeReuse:false",
            "-p:ContinuousIntegrationBuild=true",
            $"-p:Version={version}");
        result.Succeeded();
    }

    /// <summary>The package cache of the machine: it holds what the repository's own restore brought.</summary>
    internal static string MachinePackages { get; } =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
