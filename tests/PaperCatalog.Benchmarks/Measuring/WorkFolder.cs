namespace PaperCatalog.Benchmarks.Measuring;

/// <summary>A folder to work in: a temporary one, gone when the measuring ends, or one that stays.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _path;
    private readonly bool _isTemporary;

    public WorkFolder()
        : this(Directory.CreateTempSubdirectory("papercatalog-bench").FullName, isTemporary: true)
    {
    }

    private WorkFolder(string path, bool isTemporary)
    {
        _path = path;
        _isTemporary = isTemporary;
    }

    /// <summary>A folder that stays, for whoever looks closer at what is measured.</summary>
    public static WorkFolder Kept(string path) => new(Directory.CreateDirectory(path).FullName, isTemporary: false);

    public string PathOf(string name) => Path.Combine(_path, name);

    public string FolderOf(string name) => Directory.CreateDirectory(PathOf(name)).FullName;

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public void Dispose()
    {
        if (_isTemporary)
        {
            Directory.Delete(_path, recursive: true);
        }
    }
}
