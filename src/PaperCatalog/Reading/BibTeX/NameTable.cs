namespace PaperCatalog.Reading.BibTeX;

/// <summary>A fixed table from lower-case ASCII names to values that is asked with spans, without regard to case.</summary>
internal sealed class NameTable<T>
    where T : struct
{
    private readonly (string? Name, T Value)[] _slots;
    private readonly int _mask;

    public NameTable(IReadOnlyList<(string Name, T Value)> entries)
    {
        var size = 16;
        while (size < entries.Count * 4)
        {
            size *= 2;
        }

        _slots = new (string?, T)[size];
        _mask = size - 1;
        foreach (var entry in entries)
        {
            var slot = Hash(entry.Name.AsSpan()) & _mask;
            while (_slots[slot].Name is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = entry;
        }
    }

    /// <summary>Finds a name; gives the table's own copy of it.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out string name, out T value)
    {
        for (var slot = Hash(text) & _mask; _slots[slot].Name is { } candidate; slot = (slot + 1) & _mask)
        {
            if (BibTeXCharacters.EqualsWord(text, candidate))
            {
                name = candidate;
                value = _slots[slot].Value;
                return true;
            }
        }

        name = string.Empty;
        value = default;
        return false;
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
        // Names in the table are short: a long one differs in its length or its beginning.
        var hash = (uint)text.Length;
        for (var i = 0; i < text.Length && i < 24; i++)
        {
            hash = unchecked((hash * 31) + (uint)(text[i] | 0x20));
        }

        return (int)(hash ^ (hash >> 12)) & int.MaxValue;
    }
}
