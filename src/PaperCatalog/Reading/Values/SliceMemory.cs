using System.Runtime.InteropServices;

namespace PaperCatalog.Reading.Values;

/// <summary>
/// Remembers what came of slices of a text: what stands in many records, such as a venue or an author, is read once and kept once.
/// </summary>
/// <remarks>
/// A table of fixed size in which the later one of two slices with the same place stays. So it needs no care, and asking it costs
/// little more than comparing two strings.
/// </remarks>
internal sealed class SliceMemory<T>
    where T : class
{
    /// <summary>The longest slice that is remembered; longer ones are hardly ever repeated.</summary>
    private const int LongestSlice = 1000;

    private const int LeastPlaces = 16;
    private const int UnitsForPlace = 128;

    private readonly string _text;
    private readonly int _mostPlaces;
    private (SourceSpan Slice, T? Value)[] _places = [];

    /// <summary>Creates a memory for the slices of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mostPlaces">The size of the table for a large text: a power of two.</param>
    public SliceMemory(string text, int mostPlaces)
    {
        _text = text;
        _mostPlaces = mostPlaces;
    }

    /// <summary>What came of an equal slice; null when none is remembered.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="place">For <see cref="Keep"/>.</param>
    public T? Find(SourceSpan slice, out int place)
    {
        if (slice.Length > LongestSlice)
        {
            place = -1;
            return null;
        }

        if (_places.Length == 0)
        {
            _places = new (SourceSpan, T?)[PlacesFor(_text, _mostPlaces)];
        }

        var text = _text.AsSpan(slice.Start, slice.Length);
        place = (int)(HashOf(text) & (uint)(_places.Length - 1));
        var (known, value) = _places[place];
        if (value is null || known.Length != slice.Length || !_text.AsSpan(known.Start, known.Length).SequenceEqual(text))
        {
            return null;
        }

        // The slice that was seen last is still in the processor's cache when the next one comes.
        _places[place].Slice = slice;
        return value;
    }

    /// <summary>Remembers what came of the slice that was looked for last.</summary>
    public void Keep(SourceSpan slice, int place, T value)
    {
        if (place >= 0)
        {
            _places[place] = (slice, value);
        }
    }

    /// <summary>A small text has few records to remember anything of.</summary>
    private static int PlacesFor(string text, int most)
    {
        var places = most;
        while (places > LeastPlaces && places > text.Length / UnitsForPlace)
        {
            places /= 2;
        }

        return places;
    }

    private static uint HashOf(ReadOnlySpan<char> text)
    {
        // Four units at a time, then the rest.
        var hash = (ulong)text.Length;
        foreach (var units in MemoryMarshal.Cast<char, ulong>(text))
        {
            hash = Mix(hash ^ units);
        }

        for (var i = text.Length & ~3; i < text.Length; i++)
        {
            hash = Mix(hash ^ text[i]);
        }

        return (uint)(hash >> 40);
    }

    private static ulong Mix(ulong hash)
    {
        hash = unchecked(hash * 0x9E3779B97F4A7C15);
        return hash ^ (hash >> 32);
    }
}
