namespace PaperCatalog.Conformance.Cases;

/// <summary>The folder with records of others; any part of it may be absent.</summary>
internal sealed class CorporaFolder(string root)
{
    /// <summary>The whole folder.</summary>
    public string Root { get; } = root;

    /// <summary>The path of a part of it.</summary>
    public string this[string relativePath] => Path.Combine(Root, relativePath);

    /// <summary>The files of a folder and those below it, in one order on every machine; none where it is absent.</summary>
    public IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(this[folder])
            ? Directory.EnumerateFiles(this[folder], pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];

    /// <summary>A path as the report shows it.</summary>
    public string NameOf(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
