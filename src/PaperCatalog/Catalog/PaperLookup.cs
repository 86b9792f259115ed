using PaperCatalog.Catalog.Pages;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Catalog;

/// <summary>Finds a paper by key, alias, DOI or arXiv identifier, and reads no other paper for it.</summary>
/// <remarks>
/// A table of hashes by their first bits, made from the indexes of the shelves. A key comes before an alias of another paper, and where
/// two papers share a name, the first has it.
/// </remarks>
internal sealed class PaperLookup
{
    private readonly PaperLibrary _library;
    private readonly int[] _starts;
    private readonly Entry[] _entries;
    private readonly int _shift;

    private PaperLookup(PaperLibrary library, int[] starts, Entry[] entries, int shift)
    {
        _library = library;
        _starts = starts;
        _entries = entries;
        _shift = shift;
    }

    private readonly record struct Entry(int Hash, int Place);

    public static PaperLookup Of(PaperLibrary library, PaperShelf[] shelves)
    {
        var total = 0;
        foreach (var shelf in shelves)
        {
            total += IndexText.Count(shelf.Index, shelf.Count);
        }

        var bits = 1;
        while (bits < IdentifierHash.Bits && 1 << bits < total)
        {
            bits++;
        }

        var shift = IdentifierHash.Bits - bits;
        var starts = new int[(1 << bits) + 1];
        foreach (var entry in EntriesOf(shelves))
        {
            starts[(entry.Hash >> shift) + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var entries = new Entry[total];
        var next = new int[starts.Length];
        Array.Copy(starts, next, starts.Length);
        foreach (var entry in EntriesOf(shelves))
        {
            entries[next[entry.Hash >> shift]++] = entry;
        }

        return new PaperLookup(library, starts, entries, shift);
    }

    /// <summary>The place of the paper; -1 when there is none.</summary>
    public int Find(string identifier)
    {
        var place = FindKey(identifier);
        if (place >= 0)
        {
            return place;
        }

        var doi = DoiText.Find(identifier.AsSpan());
        if (!doi.IsEmpty)
        {
            place = FindDoi(doi);
        }

        return place >= 0 || IdentifierKey.FindArXiv(identifier.AsSpan()) is not { IsEmpty: false } id ? place : FindArXiv(id);
    }

    private int FindKey(string key)
    {
        var hash = IdentifierHash.OfKey(key.AsSpan());
        foreach (var entry in Bucket(hash))
        {
            if (entry.Hash == hash)
            {
                var paper = _library[entry.Place];
                if (paper.Key == key || HasAlias(paper, key))
                {
                    return entry.Place;
                }
            }
        }

        return -1;
    }

    // A loop, because an enumerator would be an object for each look-up.
    private static bool HasAlias(Paper paper, string key)
    {
        for (var i = 0; i < paper.Aliases.Count; i++)
        {
            if (paper.Aliases[i] == key)
            {
                return true;
            }
        }

        return false;
    }

    private int FindDoi(ReadOnlySpan<char> doi)
    {
        var hash = IdentifierHash.OfDoi(doi);
        foreach (var entry in Bucket(hash))
        {
            if (entry.Hash == hash
                && _library[entry.Place].Doi is { } other
                && IndexText.DoiOf(other).Equals(doi, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Place;
            }
        }

        return -1;
    }

    private int FindArXiv(ReadOnlySpan<char> id)
    {
        var hash = IdentifierHash.OfArXiv(id);
        foreach (var entry in Bucket(hash))
        {
            if (entry.Hash == hash
                && _library[entry.Place].ArXivId is { } other
                && IndexText.ArXivOf(other).Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Place;
            }
        }

        return -1;
    }

    private ReadOnlySpan<Entry> Bucket(int hash)
    {
        var bucket = hash >> _shift;
        var start = _starts[bucket];
        return _entries.AsSpan(start, _starts[bucket + 1] - start);
    }

    // The keys of all shelves, then the other names of all shelves.
    private static IEnumerable<Entry> EntriesOf(PaperShelf[] shelves)
    {
        var offset = 0;
        foreach (var shelf in shelves)
        {
            for (var i = 0; i < shelf.Count; i++)
            {
                yield return new Entry(IndexText.At(shelf.Index, shelf.Count, i).Hash, offset + i);
            }

            offset += shelf.Count;
        }

        offset = 0;
        foreach (var shelf in shelves)
        {
            var count = IndexText.Count(shelf.Index, shelf.Count);
            for (var i = shelf.Count; i < count; i++)
            {
                var (hash, place) = IndexText.At(shelf.Index, shelf.Count, i);
                yield return new Entry(hash, offset + place);
            }

            offset += shelf.Count;
        }
    }
}
