using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Catalog.Combining;

/// <summary>Several libraries as one. Of a paper that more than one has, the first library's is the one that is given.</summary>
/// <remarks>
/// Nothing is read when it is made: a look-up asks one library after the other, and going through the papers compares each with the
/// libraries before its own. Only the number of papers, and papers by their place, need all libraries to be gone through once.
/// </remarks>
internal sealed class CombinedPapers : PaperStore
{
    private readonly PaperLibrary[] _libraries;
    private (int Library, int Index)[]? _places;

    public CombinedPapers(PaperLibrary[] libraries) => _libraries = libraries;

    public IReadOnlyList<PaperLibrary> Libraries => _libraries;

    public override int Count => Places.Length;

    public override Paper this[int index]
    {
        get
        {
            var places = Places;
            if ((uint)index >= (uint)places.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            return _libraries[places[index].Library][places[index].Index];
        }
    }

    private (int Library, int Index)[] Places
    {
        get
        {
            if (Volatile.Read(ref _places) is { } places)
            {
                return places;
            }

            places = [.. Walk().Select(static item => (item.Library, item.Index))];
            return Interlocked.CompareExchange(ref _places, places, null) ?? places;
        }
    }

    public override Paper? Find(string identifier)
    {
        for (var library = 0; library < _libraries.Length; library++)
        {
            if (_libraries[library].TryFind(identifier, out var paper))
            {
                return FirstOf(paper, library);
            }
        }

        return null;
    }

    public override IEnumerator<Paper> GetEnumerator() => Walk().Select(static item => item.Paper).GetEnumerator();

    private IEnumerable<(int Library, int Index, Paper Paper)> Walk()
    {
        for (var library = 0; library < _libraries.Length; library++)
        {
            var index = 0;
            foreach (var paper in _libraries[library])
            {
                if (FindEarlier(paper, library) is null)
                {
                    yield return (library, index, paper);
                }

                index++;
            }
        }
    }

    // The paper of an earlier library may itself be one of a still earlier one: each step goes to the left.
    private Paper FirstOf(Paper paper, int library)
    {
        while (FindEarlier(paper, library) is var (earlier, first))
        {
            (paper, library) = (earlier, first);
        }

        return paper;
    }

    private (Paper Paper, int Library)? FindEarlier(Paper paper, int library)
    {
        for (var earlier = 0; earlier < library; earlier++)
        {
            if (FindSame(_libraries[earlier], paper) is { } same)
            {
                return (same, earlier);
            }
        }

        return null;
    }

    /// <summary>The paper of the library that is the same by key, alias, DOI or arXiv identifier, as docs/merging.md has it.</summary>
    private static Paper? FindSame(PaperLibrary library, Paper paper)
    {
        if (FindByKey(library, paper, paper.Key) is { } same)
        {
            return same;
        }

        foreach (var alias in paper.Aliases)
        {
            if (FindByKey(library, paper, alias) is { } other)
            {
                return other;
            }
        }

        if (paper.Doi is not null && IdentifierKey.OfDoi(paper.Doi) is { } doi
            && library.TryFind("doi:" + doi, out var byDoi)
            && byDoi.Doi is not null && IdentifierKey.OfDoi(byDoi.Doi) == doi
            && PaperIdentity.CanBeSame(byDoi, paper, "doi:" + doi))
        {
            return byDoi;
        }

        return paper.ArXivId is not null && IdentifierKey.OfArXiv(paper.ArXivId) is { } id
            && library.TryFind("arXiv:" + id, out var byArXiv)
            && byArXiv.ArXivId is not null && IdentifierKey.OfArXiv(byArXiv.ArXivId) == id
            && PaperIdentity.CanBeSame(byArXiv, paper, "arxiv:" + id)
                ? byArXiv
                : null;
    }

    // A library finds more than keys: the text of a key may be another paper's identifier.
    private static Paper? FindByKey(PaperLibrary library, Paper paper, string key) =>
        key.Length > 0
        && library.TryFind(key, out var other)
        && (string.Equals(other.Key, key, StringComparison.Ordinal) || other.Aliases.Contains(key, StringComparer.Ordinal))
        && PaperIdentity.CanBeSame(other, paper, PaperIdentity.KeyName(key))
            ? other
            : null;
}
