namespace PaperCatalog.Generator.Read;

/// <summary>Paths as they may stand in generated code: relative, the same on every machine.</summary>
internal static class RelativePath
{
    /// <summary>The path from a folder to a file, with <c>/</c>; only the file's name when they share no root.</summary>
    public static string Of(string path, string directory)
    {
        var file = Parts(path);
        var folder = Parts(directory);
        var shared = 0;
        while (shared < folder.Length && shared < file.Length - 1 && AreSame(file[shared], folder[shared]))
        {
            shared++;
        }

        // On Unix both paths begin with an empty part; a shared root alone is no reason to climb up to it.
        return shared <= (path.StartsWith("/", StringComparison.Ordinal) ? 1 : 0)
            ? file[file.Length - 1]
            : string.Join("/", Enumerable.Repeat("..", folder.Length - shared).Concat(file.Skip(shared)));
    }

    private static string[] Parts(string path) => path.Replace('\\', '/').TrimEnd('/').Split('/');

    // A drive letter's case differs from host to host; the case of folders is left to the file system.
    private static bool AreSame(string left, string right) =>
        string.Equals(left, right, left.EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
