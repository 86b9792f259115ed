using System.Reflection;
using Xunit.v3;

namespace PaperCatalog.Snapshots;

/// <summary>The accepted snapshots of a test project.</summary>
internal static class SnapshotFolder
{
    /// <summary>The accepted files below the project's folder that belong to no test of the assembly.</summary>
    /// <param name="tests">The test assembly.</param>
    /// <param name="fileNames">What tests gave to <c>UseFileName</c>, <c>UseTypeName</c> or <c>UseMethodName</c>: whole beginnings of names.</param>
    public static IReadOnlyList<string> FilesWithoutTest(Assembly tests, params string[] fileNames)
    {
        var directory = tests.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(static attribute => attribute.Key == "Verify.ProjectDirectory").Value!;
        return FilesWithoutTest(directory, tests.GetTypes(), fileNames);
    }

    internal static IReadOnlyList<string> FilesWithoutTest(string directory, IEnumerable<Type> types, params string[] fileNames)
    {
        var beginnings = types.SelectMany(BeginningsOf)
            .Concat(fileNames.SelectMany(static name => BeginningsOf(name, hasParameters: false)))
            .ToList();
        return
        [
            .. Directory.EnumerateFiles(directory, "*.verified.*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(directory, path).Replace('\\', '/'))
                .Where(static path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
                .Where(path => !beginnings.Exists(beginning => Path.GetFileName(path).StartsWith(beginning, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> BeginningsOf(Type type)
    {
        var typeName = type.IsNested ? $"{type.ReflectedType!.Name}.{type.Name}" : type.Name;
        return type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Where(static method => method.GetCustomAttributes(inherit: true).OfType<IFactAttribute>().Any())
            .SelectMany(method => BeginningsOf($"{typeName}.{method.Name}", method.GetParameters().Length > 0));
    }

    private static string[] BeginningsOf(string name, bool hasParameters) =>
        hasParameters ? [$"{name}_"] : [$"{name}.verified.", $"{name}#"];
}
