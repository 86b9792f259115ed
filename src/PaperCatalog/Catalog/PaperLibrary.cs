using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using PaperCatalog.Catalog;
using PaperCatalog.Catalog.Combining;
using PaperCatalog.Collections;

namespace PaperCatalog;

/// <summary>The papers of a catalog, in the order of their files, with look-up by key and identifier.</summary>
/// <remarks>Nothing is read before it is asked for. All members may be used from several threads at once.</remarks>
public sealed class PaperLibrary : IReadOnlyList<Paper>
{
    private readonly PaperShelf[] _shelves;
    private readonly int[] _ends;
    private readonly PaperStore? _store;
    private volatile PaperLookup? _lookup;
    private PaperViews? _views;
    private IReadOnlyList<CitedPaper>? _cited;

    /// <summary>Creates a library over the shelves of generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PaperLibrary(params PaperShelf[] shelves)
    {
        _shelves = shelves ?? throw new ArgumentNullException(nameof(shelves));
        _ends = new int[shelves.Length];
        var end = 0;
        for (var i = 0; i < shelves.Length; i++)
        {
            end += shelves[i].Count;
            _ends[i] = end;
        }
    }

    private PaperLibrary(PaperStore store)
        : this() => _store = store;

    /// <summary>The number of papers.</summary>
    public int Count => _store is not null ? _store.Count : _ends.Length == 0 ? 0 : _ends[_ends.Length - 1];

    /// <summary>A paper by its place: the same object each time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no paper at that place.</exception>
    public Paper this[int index]
    {
        get
        {
            if (_store is not null)
            {
                return _store[index];
            }

            var shelf = ShelfOf(ref index);
            return shelf[index];
        }
    }

    /// <summary>Several catalogs as one library, such as those of several assemblies, or a catalog and papers that were just read.</summary>
    /// <param name="catalogs">
    /// The catalogs, such as <c>Papers.All</c>. The first of them goes before the others: a paper that it has under the same key,
    /// alias, DOI or arXiv identifier is given as it stands there, whichever identifier it is looked up by. A key by which two
    /// catalogs mean different papers finds the first one's; both are among the papers.
    /// </param>
    /// <returns>
    /// The library. Look-ups and enumeration read what they need of the catalogs and no more; <see cref="Count"/> and papers by
    /// place go through all catalogs once, to tell which papers are there twice.
    /// </returns>
    /// <exception cref="ArgumentNullException">The array, or one of the catalogs, is null.</exception>
    public static PaperLibrary Combine(params IEnumerable<Paper>[] catalogs)
    {
        if (catalogs is null)
        {
            throw new ArgumentNullException(nameof(catalogs));
        }

        var libraries = new List<PaperLibrary>();
        foreach (var catalog in catalogs)
        {
            var library = catalog switch
            {
                null => throw new ArgumentNullException(nameof(catalogs)),
                PaperLibrary made => made,
                _ => new PaperLibrary(new GivenPapers(catalog)),
            };
            libraries.AddRange(library._store is CombinedPapers combined ? combined.Libraries : [library]);
        }

        return new PaperLibrary(new CombinedPapers([.. libraries.Distinct()]));
    }

    /// <summary>Finds a paper by its key, an alias, its DOI or its arXiv identifier.</summary>
    /// <param name="identifier">
    /// A key or alias as it is written; a DOI, bare, with <c>doi:</c> or as an address; an arXiv identifier,
    /// bare, with <c>arXiv:</c> or as an address, with or without a version.
    /// </param>
    /// <param name="paper">The paper, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string identifier, [NotNullWhen(true)] out Paper? paper)
    {
        if (identifier is null)
        {
            throw new ArgumentNullException(nameof(identifier));
        }

        if (_store is not null)
        {
            paper = _store.Find(identifier);
            return paper is not null;
        }

        return (_lookup ?? MakeLookup()).Find(identifier, out paper) >= 0 && paper is not null;
    }

    /// <summary>The papers of an author.</summary>
    /// <param name="name">The author's name as <see cref="Person.DisplayName"/> gives it.</param>
    public IReadOnlyList<Paper> ByAuthor(string name) => Views.ByAuthor([name]);

    /// <summary>The papers of an author.</summary>
    /// <param name="names">The author's name as <see cref="Person.DisplayName"/> gives it; several for several spellings.</param>
    public IReadOnlyList<Paper> ByAuthor(params string[] names) => Views.ByAuthor(names);

    /// <summary>The papers of a year.</summary>
    public IReadOnlyList<Paper> ByYear(int year) => Views.ByYear(year);

    /// <summary>The papers of a journal or conference.</summary>
    /// <param name="name">The venue's name as <see cref="Paper.ContainerTitle"/> gives it; years and volumes make no difference.</param>
    public IReadOnlyList<Paper> ByVenue(string name) => Views.ByVenue([name]);

    /// <summary>The papers of a journal or conference.</summary>
    /// <param name="names">The venue's name; several for several spellings.</param>
    public IReadOnlyList<Paper> ByVenue(params string[] names) => Views.ByVenue(names);

    /// <summary>The papers that code cites, in the order of the library. Used by generated code.</summary>
    /// <param name="page">The class whose private constant carries the citations as a <see cref="CitationPageAttribute"/>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<CitedPaper> CitedIn(
#if NET
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)]
#endif
        Type page)
    {
        if (page is null)
        {
            throw new ArgumentNullException(nameof(page));
        }

        if (Volatile.Read(ref _cited) is { } cited)
        {
            return cited;
        }

        // A project that cites nothing has no such constant.
        var constant = page.GetField(CitationPageAttribute.ConstantName, BindingFlags.Static | BindingFlags.NonPublic);
        var attributes = constant?.GetCustomAttributes(typeof(CitationPageAttribute), inherit: false) ?? [];
        return Publish(ref _cited, ReadCitations(attributes.Cast<CitationPageAttribute>().SelectMany(static attribute => attribute.Records)));
    }

    /// <inheritdoc/>
    public IEnumerator<Paper> GetEnumerator() => _store is not null ? _store.GetEnumerator() : Walk();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerator<Paper> Walk()
    {
        foreach (var shelf in _shelves)
        {
            for (var i = 0; i < shelf.Count; i++)
            {
                yield return shelf[i];
            }
        }
    }

    private PaperViews Views => Volatile.Read(ref _views) ?? Publish(ref _views, new PaperViews(this));

    private PaperLookup MakeLookup()
    {
        var lookup = new PaperLookup(this, _shelves);
        return Interlocked.CompareExchange(ref _lookup, lookup, null) ?? lookup;
    }

    // Two threads may build it at once; both then use the one that came first.
    private static T Publish<T>(ref T? field, T value)
        where T : class =>
        Interlocked.CompareExchange(ref field, value, null) ?? value;

    private ValueList<CitedPaper> ReadCitations(IEnumerable<string> records)
    {
        var lookup = _lookup ?? MakeLookup();
        var citations = new SortedDictionary<int, List<Citation>>();
        foreach (var record in records)
        {
            var (key, _, citation) = CitationText.Read(record);
            if (lookup.Find(key, out _) is >= 0 and var index)
            {
                if (!citations.TryGetValue(index, out var ofPaper))
                {
                    citations.Add(index, ofPaper = []);
                }

                ofPaper.Add(citation);
            }
        }

        return ValueList<CitedPaper>.From(citations.Select(pair => new CitedPaper { Paper = this[pair.Key], Citations = pair.Value }));
    }

    private PaperShelf ShelfOf(ref int index)
    {
        if ((uint)index >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        // The shelf whose end is the first beyond the index.
        var found = Array.BinarySearch(_ends, index + 1);
        var number = found >= 0 ? found : ~found;
        while (number > 0 && _ends[number - 1] > index)
        {
            number--; // empty shelves share their end with the one before
        }

        index -= number == 0 ? 0 : _ends[number - 1];
        return _shelves[number];
    }
}
