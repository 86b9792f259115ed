using System.IO.MemoryMappedFiles;
using System.Text;
using PaperCatalog.Fuzzing.Cases;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>The case that is being run, where it outlives the process: a stack overflow leaves no other trace.</summary>
internal sealed class CaseJournal : IDisposable
{
    private const int Size = 256;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public CaseJournal(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, mapName: null, Size);
        _view = _file.CreateViewAccessor(0, Size);
    }

    /// <summary>Writes down the case.</summary>
    public void Begin(CaseId id)
    {
        var bytes = new byte[Size];
        Encoding.ASCII.GetBytes(id.ToString(), bytes);
        _view.WriteArray(0, bytes, 0, Size);
    }

    /// <summary>The last case that was begun; null if there is none.</summary>
    public static CaseId? Last(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var text = Encoding.ASCII.GetString(File.ReadAllBytes(path)).TrimEnd('\0');
        return text.Length == 0 ? null : CaseId.Parse(text);
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
