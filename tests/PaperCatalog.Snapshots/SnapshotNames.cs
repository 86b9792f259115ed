using System.Collections.Concurrent;
using System.Reflection;
using VerifyTests;

namespace PaperCatalog.Snapshots;

/// <summary>The folder of a test's snapshots and what their file names begin with.</summary>
internal sealed record SnapshotNames(string Directory, string Prefix)
{
    private static readonly ConcurrentDictionary<string, bool> s_used = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidOperationException">Another comparison of this run has the same names.</exception>
    public static SnapshotNames Create(
        string sourceFile, Type type, MethodInfo method, VerifySettings settings, PathInfo info)
    {
        var prefix = settings.FileName
            ?? $"{settings.TypeName ?? info.TypeName ?? NameOf(type)}.{settings.MethodName ?? info.MethodName ?? method.Name}{ParameterText.Write(method, settings)}";
        var directory = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? info.Directory ?? ""));
        System.IO.Directory.CreateDirectory(directory);
        if (!s_used.TryAdd(Path.Combine(directory, prefix), true) && !settings.PrefixMayRepeat)
        {
            throw new InvalidOperationException($"The prefix has already been used: {Path.Combine(directory, prefix)}");
        }

        return new SnapshotNames(directory, prefix);
    }

    /// <summary>The paths of a text; the index is null unless other texts share its name and extension.</summary>
    public FilePair PathsOf(SnapshotTarget target, int? index)
    {
        var suffix = (target.Name, index) switch
        {
            (null, null) => "",
            (null, { } i) => $"#{i:D2}",
            ({ } name, null) => $"#{name}",
            ({ } name, { } i) => $"#{name}.{i:D2}",
        };
        var path = Path.Combine(Directory, Prefix + suffix);
        return new FilePair(target.Extension, $"{path}.received.{target.Extension}", $"{path}.verified.{target.Extension}");
    }

    /// <summary>The files of this test on disk.</summary>
    /// <param name="side"><c>received</c> or <c>verified</c>.</param>
    public IEnumerable<string> Existing(string side) =>
        System.IO.Directory.EnumerateFiles(Directory, $"*.{side}.*")
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith($"{Prefix}.{side}.", StringComparison.Ordinal)
                    || name.StartsWith($"{Prefix}#", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    private static string NameOf(Type type) => type.IsNested ? $"{type.ReflectedType!.Name}.{type.Name}" : type.Name;
}
