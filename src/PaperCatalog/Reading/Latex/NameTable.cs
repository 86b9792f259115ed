namespace PaperCatalog.Reading.Latex;

/// <summary>Finds values by name without a string for either: both are slices of one constant.</summary>
/// <remarks>The constant is <c>name value name value ...</c>, single spaces between; it is indexed when the table is made.</remarks>
internal sealed class NameTable
{
    private readonly string _data;

    // Open addressing; a slot holds the offset of a name plus one, so that 0 is free.
    private readonly int[] _slots;

    public NameTable(string data)
    {
        _data = data;
        var capacity = 64;
        while (capacity < data.Length / 4)
        {
            capacity *= 2;
        }

        _slots = new int[capacity];
        var offset = 0;
        while (offset < data.Length)
        {
            var name = WordAt(offset);
            _slots[FindSlot(name)] = offset + 1;
            offset += name.Length + 1;
            offset += WordAt(offset).Length + 1;
        }
    }

    public bool TryFind(ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        var offset = _slots[FindSlot(name)] - 1;
        value = offset < 0 ? default : WordAt(offset + name.Length + 1);
        return offset >= 0;
    }

    private int FindSlot(ReadOnlySpan<char> name)
    {
        var hash = 0u;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 16777619u;
        }

        var slot = (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));
        while (_slots[slot] != 0 && !WordAt(_slots[slot] - 1).SequenceEqual(name))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private ReadOnlySpan<char> WordAt(int offset)
    {
        var rest = _data.AsSpan(offset);
        var length = rest.IndexOf(' ');
        return length < 0 ? rest : rest.Slice(0, length);
    }
}
