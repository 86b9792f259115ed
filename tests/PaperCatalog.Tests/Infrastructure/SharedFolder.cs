using System.Reflection;

namespace PaperCatalog.Tests.Infrastructure;

/// <summary>The folder beside the repository with records written by others; it is absent on most machines.</summary>
internal static class SharedFolder
{
    /// <summary>The repository's root folder.</summary>
    public static string RepositoryRoot { get; } =
        typeof(SharedFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The ten abstracts that the project began with; the sample reads them, so they are always here.</summary>
    public static string SeedFile { get; } = Path.Combine(RepositoryRoot, "samples", "PaperCatalog.Sample", "papers", "abstracts.txt");

    /// <summary>The path of a file or folder in it; skips the test where it is absent.</summary>
    public static string Require(string relativePath)
    {
        var path = Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", relativePath));
        Assert.SkipUnless(
            File.Exists(path) || Directory.Exists(path),
            $"'{relativePath}' needs the folder 'shared' beside the repository.");
        return path;
    }
}
