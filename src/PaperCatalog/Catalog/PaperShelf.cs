using System.ComponentModel;

namespace PaperCatalog.Catalog;

/// <summary>The papers of one file, read from its pages when they are asked for. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PaperShelf
{
    private readonly Type[] _pages;
    private readonly string?[]?[] _records;
    private readonly Paper?[] _papers;
    private readonly int _pageSize;

    /// <summary>Creates the shelf; reads nothing yet.</summary>
    /// <param name="count">How many papers there are.</param>
    /// <param name="pageSize">How many of them a page holds; the last may hold fewer.</param>
    /// <param name="pages">The classes that carry the pages as <see cref="PaperPageAttribute"/>.</param>
    public PaperShelf(int count, int pageSize, params Type[] pages)
    {
        _papers = new Paper?[count];
        _pageSize = pageSize;
        _pages = pages ?? throw new ArgumentNullException(nameof(pages));
        _records = new string?[pages.Length][];
    }

    /// <summary>The number of papers.</summary>
    public int Count => _papers.Length;

    /// <summary>A paper: the same object each time, on every thread.</summary>
    public Paper this[int index] => Volatile.Read(ref _papers[index]) ?? Read(index);

    /// <summary>The record of a paper; null when the paper was read already.</summary>
    internal string? RecordAt(int index) => Page(index / _pageSize)[index % _pageSize];

    private Paper Read(int index)
    {
        var page = Page(index / _pageSize);
        var record = Volatile.Read(ref page[index % _pageSize]);
        if (record is not null)
        {
            Interlocked.CompareExchange(ref _papers[index], PageReader.Read(record), null);
            // The record is let go only after the paper can be seen: whoever misses one finds the other.
            Volatile.Write(ref page[index % _pageSize], null);
        }

        return Volatile.Read(ref _papers[index])!;
    }

    private string?[] Page(int number)
    {
        if (Volatile.Read(ref _records[number]) is { } records)
        {
            return records;
        }

        var attributes = _pages[number].GetCustomAttributes(typeof(PaperPageAttribute), inherit: false);
        Interlocked.CompareExchange(ref _records[number], ((PaperPageAttribute)attributes[0]).Records, null);
        return _records[number]!;
    }
}
