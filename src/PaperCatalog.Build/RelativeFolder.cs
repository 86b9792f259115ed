namespace PaperCatalog.Build;

/// <summary>The way from one folder to another, as a link has it.</summary>
internal static class RelativeFolder
{
    /// <summary>Empty for the same folder, or steps that each end in <c>/</c>. Folders without a common root have no way between them.</summary>
    public static string Between(string from, string to)
    {
        var start = Parts(from);
        var end = Parts(to);
        var shared = 0;
        while (shared < start.Length && shared < end.Length && AreSame(start[shared], end[shared]))
        {
            shared++;
        }

        return shared == 0
            ? string.Empty
            : string.Concat(Enumerable.Repeat("../", start.Length - shared)) + string.Concat(end.Skip(shared).Select(static part => part + "/"));
    }

    private static string[] Parts(string folder) => folder.Replace('\\', '/').TrimEnd('/').Split('/');

    // A drive letter's case differs from host to host.
    private static bool AreSame(string left, string right) =>
        string.Equals(left, right, left.EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
