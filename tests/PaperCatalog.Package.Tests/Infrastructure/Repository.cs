using System.Reflection;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>Where the sources of the package and of its users lie.</summary>
internal static class Repository
{
    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The projects of users, as they are copied out of the repository.</summary>
    public static string Consumers { get; } =
        Path.Combine(Root, "tests", "PaperCatalog.Package.Tests", "Consumers");
}
