using System.Reflection;

namespace PaperCatalog.Web.Tests.Infrastructure;

/// <summary>Where things lie, as the build wrote it down.</summary>
internal static class BuildPaths
{
    public static string Repository { get; } = Value("RepositoryRoot");

    /// <summary>The folder of the sample's project.</summary>
    public static string WebProject { get; } = Path.Combine(Repository, "samples", "PaperCatalog.Web");

    /// <summary>The built sample.</summary>
    public static string WebApp { get; } = Value("WebApp");

    private static string Value(string key) =>
        typeof(BuildPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
