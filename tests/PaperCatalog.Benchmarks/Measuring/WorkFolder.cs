namespace PaperCatalog.Benchmarks.Measuring;

/// <summary>A temporary folder, gone when the measuring ends.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("papercatalog-bench").FullName;

    public string PathOf(string name) => Path.Combine(_path, name);

    public string FolderOf(string name) => Directory.CreateDirectory(PathOf(name)).FullName;

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
