using System.ComponentModel;
using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Catalog;

/// <summary>The papers of one file, read from its pages when they are asked for. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PaperShelf
{
    private readonly Type _shelf;
    private readonly Type[] _pages;
    private readonly string?[]?[] _records;
    private readonly Paper?[] _papers;
    private readonly int _pageSize;
    private volatile PaperShelfAttribute? _content;
    private volatile ShelfTexts? _texts;

    /// <summary>Creates the shelf; reads nothing yet.</summary>
    /// <param name="shelf">The class that carries what the pages share as a <see cref="PaperShelfAttribute"/>.</param>
    /// <param name="count">How many papers there are.</param>
    /// <param name="pageSize">How many of them a page holds; the last may hold fewer.</param>
    /// <param name="pages">The classes that carry the pages as <see cref="PaperPageAttribute"/>.</param>
    public PaperShelf(Type shelf, int count, int pageSize, params Type[] pages)
    {
        _shelf = shelf ?? throw new ArgumentNullException(nameof(shelf));
        _papers = new Paper?[count];
        _pageSize = pageSize;
        _pages = pages ?? throw new ArgumentNullException(nameof(pages));
        _records = new string?[pages.Length][];
    }

    /// <summary>The number of papers.</summary>
    public int Count => _papers.Length;

    /// <summary>A paper: the same object each time, on every thread.</summary>
    public Paper this[int index] => Volatile.Read(ref _papers[index]) ?? Read(index);

    /// <summary>The index as <see cref="IndexText"/> has it.</summary>
    internal string Index => (_content ?? ReadContent()).Index;

    private Paper Read(int index)
    {
        var page = Page(index / _pageSize);
        var record = Volatile.Read(ref page[index % _pageSize]);
        if (record is not null)
        {
            Interlocked.CompareExchange(ref _papers[index], PageRecord.Read(record, _texts ?? ReadTexts()), null);
            // The record is let go only after the paper can be seen: whoever misses one finds the other.
            Volatile.Write(ref page[index % _pageSize], null);
        }

        return Volatile.Read(ref _papers[index])!;
    }

    // Two threads may read the same at once; both then use what came first.
    private string?[] Page(int number)
    {
        if (Volatile.Read(ref _records[number]) is { } page)
        {
            return page;
        }

        page = ((PaperPageAttribute)AttributeOf(_pages[number], typeof(PaperPageAttribute))).Records;
        return Interlocked.CompareExchange(ref _records[number], page, null) ?? page;
    }

    private PaperShelfAttribute ReadContent()
    {
        var content = (PaperShelfAttribute)AttributeOf(_shelf, typeof(PaperShelfAttribute));
        return Interlocked.CompareExchange(ref _content, content, null) ?? content;
    }

    private ShelfTexts ReadTexts()
    {
        var content = _content ?? ReadContent();
        var texts = new ShelfTexts(content.Path, content.Texts);
        return Interlocked.CompareExchange(ref _texts, texts, null) ?? texts;
    }

    private static object AttributeOf(Type type, Type attribute) => type.GetCustomAttributes(attribute, inherit: false)[0];
}
