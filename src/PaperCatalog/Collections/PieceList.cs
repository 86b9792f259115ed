namespace PaperCatalog.Collections;

/// <summary>A list that grows by pieces.</summary>
/// <remarks>
/// Growing copies next to nothing, and no piece is so large that the garbage collector treats it as a large object, of which a
/// few are enough to make it look through the whole heap.
/// </remarks>
internal sealed class PieceList<T>
{
    private const int Shift = 10;
    private const int PieceLength = 1 << Shift;
    private const int FirstLength = 16;

    private T[][] _pieces = [[]];
    private T[] _last = [];

    public int Count { get; private set; }

    public T this[int index]
    {
        get => _pieces[index >> Shift][index & (PieceLength - 1)];
        set => _pieces[index >> Shift][index & (PieceLength - 1)] = value;
    }

    public void Add(T item)
    {
        var place = Count & (PieceLength - 1);
        if (place == 0 || place == _last.Length)
        {
            _last = PieceOf(Count >> Shift, place);
        }

        _last[place] = item;
        Count++;
    }

    /// <summary>Takes items off the end.</summary>
    public void Truncate(int count)
    {
        Count = count;
        if ((count & (PieceLength - 1)) != 0)
        {
            _last = _pieces[count >> Shift];
        }
    }

    /// <summary>The piece with an index, made or made larger so that it has a place.</summary>
    private T[] PieceOf(int index, int place)
    {
        if (index == _pieces.Length)
        {
            Array.Resize(ref _pieces, index * 2);
        }

        if (index > 0)
        {
            return _pieces[index] ??= new T[PieceLength];
        }

        if (place == _pieces[0].Length)
        {
            // Most files are small.
            Array.Resize(ref _pieces[0], Math.Max(FirstLength, place * 4));
        }

        return _pieces[0];
    }
}
