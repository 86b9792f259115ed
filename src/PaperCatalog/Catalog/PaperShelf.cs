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
    private PaperShelfAttribute? _content;
    private ShelfTexts? _texts;

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
    internal string Index => Content.Index;

    private PaperShelfAttribute Content => Volatile.Read(ref _content) ?? Publish(ref _content, AttributeOf<PaperShelfAttribute>(_shelf));

    private ShelfTexts Texts => Volatile.Read(ref _texts) ?? Publish(ref _texts, new ShelfTexts(Content.Path, Content.Texts));

    private Paper Read(int index)
    {
        var page = Page(index / _pageSize);
        var record = Volatile.Read(ref page[index % _pageSize]);
        if (record is not null)
        {
            Interlocked.CompareExchange(ref _papers[index], PageReader.Read(record, Texts), null);
            // The record is let go only after the paper can be seen: whoever misses one finds the other.
            Volatile.Write(ref page[index % _pageSize], null);
        }

        return Volatile.Read(ref _papers[index])!;
    }

    private string?[] Page(int number) =>
        Volatile.Read(ref _records[number]) ?? Publish(ref _records[number], AttributeOf<PaperPageAttribute>(_pages[number]).Records);

    private static T AttributeOf<T>(Type type)
        where T : Attribute => (T)type.GetCustomAttributes(typeof(T), inherit: false)[0];

    // Two threads may make it at once; both then use the one that came first.
    private static T Publish<T>(ref T? field, T value)
        where T : class =>
        Interlocked.CompareExchange(ref field, value, null) ?? value;
}
