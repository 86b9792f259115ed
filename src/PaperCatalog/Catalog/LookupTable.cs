using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Catalog;

/// <summary>The indexes of all shelves as one table of hashes by their first bits.</summary>
internal sealed class LookupTable
{
    private readonly PaperLibrary _library;
    private readonly int[] _starts;
    private readonly Slot[] _slots;
    private readonly int _shift;

    public LookupTable(PaperLibrary library, PaperShelf[] shelves)
    {
        _library = library;
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

        _shift = IdentifierHash.Bits - bits;
        _starts = new int[(1 << bits) + 1];
        _slots = new Slot[total];
        Fill(shelves);
    }

    private struct Slot
    {
        public int Hash;

        /// <summary>As in <see cref="IndexEntry"/>, with the place in the library.</summary>
        public int Target;

        /// <summary>Null until it is looked at.</summary>
        public Paper? Paper;
    }

    /// <summary>The place of the paper that has the identifier as one of some kinds; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<char> identifier, int hash, IdentifierKind first, IdentifierKind last, out Paper? paper)
    {
        paper = null;
        var found = -1;
        var bucket = hash >> _shift;
        var end = _starts[bucket + 1];
        for (var i = _starts[bucket]; i < end; i++)
        {
            ref var slot = ref _slots[i];
            if (slot.Hash != hash)
            {
                continue;
            }

            var kind = (IdentifierKind)(slot.Target & (IndexEntry.Kinds - 1));
            if (kind >= first && kind <= last && PaperOf(ref slot) is var candidate && IdentifierComparison.IsOf(candidate, kind, identifier))
            {
                paper = candidate;
                found = slot.Target / IndexEntry.Kinds;
                if (kind == first)
                {
                    break;
                }

                last = kind - 1;
            }
        }

        return found;
    }

    private Paper PaperOf(ref Slot slot)
    {
        if (Volatile.Read(ref slot.Paper) is { } paper)
        {
            return paper;
        }

        paper = _library[slot.Target / IndexEntry.Kinds];
        Volatile.Write(ref slot.Paper, paper);
        return paper;
    }

    // Counts how many hashes begin with the same bits, then puts them together: those of earlier shelves first.
    private void Fill(PaperShelf[] shelves)
    {
        foreach (var shelf in shelves)
        {
            var count = IndexText.Count(shelf.Index, shelf.Count);
            for (var i = 0; i < count; i++)
            {
                _starts[(IndexText.At(shelf.Index, shelf.Count, i).Hash >> _shift) + 1]++;
            }
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        var next = (int[])_starts.Clone();
        var offset = 0;
        foreach (var shelf in shelves)
        {
            var count = IndexText.Count(shelf.Index, shelf.Count);
            for (var i = 0; i < count; i++)
            {
                var entry = IndexText.At(shelf.Index, shelf.Count, i);
                ref var slot = ref _slots[next[entry.Hash >> _shift]++];
                slot.Hash = entry.Hash;
                slot.Target = entry.Target + (offset * IndexEntry.Kinds);
            }

            offset += shelf.Count;
        }
    }
}
