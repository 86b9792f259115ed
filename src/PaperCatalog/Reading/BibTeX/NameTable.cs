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
            if (text.SequenceEqual(candidate.AsSpan()) || BibTeXCharacters.EqualsWord(text, candidate))
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
        // Four letters and the length tell the names of a table apart, nearly.
        if (text.Length == 0)
        {
            return 0;
        }

        var hash = unchecked(
            ((uint)(text[0] | 0x20) * 31)
            + ((uint)(text[text.Length / 2] | 0x20) * 1021)
            + ((uint)(text[text.Length - 1] | 0x20) * 8191)
            + ((uint)(text[text.Length / 4] | 0x20) * 131_071)
            + ((uint)text.Length * 524_287));
        return (int)(hash ^ (hash >> 9)) & int.MaxValue;
    }
}
