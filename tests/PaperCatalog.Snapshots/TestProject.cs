using System.Collections.Concurrent;
using System.Reflection;

namespace PaperCatalog.Snapshots;

/// <summary>The folders of a test project, as its build wrote them into the assembly.</summary>
internal sealed class TestProject
{
    private static readonly ConcurrentDictionary<Assembly, TestProject> s_projects = new();
    private readonly string? _root;

    private TestProject(Assembly assembly)
    {
        var metadata = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToLookup(static a => a.Key, static a => a.Value);
        _root = metadata["RepositoryRoot"].FirstOrDefault();
        Directory = metadata["Verify.ProjectDirectory"].FirstOrDefault()
            ?? throw new InvalidOperationException("The test project does not import Snapshots.props.");
        Scrubber = DirectoryScrubber.Create(Directory, metadata["Verify.SolutionDirectory"].FirstOrDefault());
    }

    /// <summary>The folder of the project file, with a separator at the end.</summary>
    public string Directory { get; }

    /// <summary>Hides the folders of this machine.</summary>
    public DirectoryScrubber Scrubber { get; }

    /// <summary>The project a test assembly was built from.</summary>
    public static TestProject Of(Assembly assembly) => s_projects.GetOrAdd(assembly, static key => new TestProject(key));

    /// <summary>The path on disk of a source file as the compiler wrote it.</summary>
    public string Resolve(string sourceFile) => Resolve(sourceFile, _root);

    /// <summary>A deterministic build writes <c>/_/tests/X.cs</c> for a file below the repository's root.</summary>
    internal static string Resolve(string sourceFile, string? root)
    {
        if (root is not null && sourceFile.StartsWith("/_", StringComparison.Ordinal))
        {
            var slash = sourceFile.IndexOf('/', 1);
            var path = Path.GetFullPath(Path.Combine(root, sourceFile[(slash + 1)..].Replace('\\', '/')));
            if (slash > 0 && File.Exists(path))
            {
                return path;
            }
        }

        return sourceFile;
    }
}
