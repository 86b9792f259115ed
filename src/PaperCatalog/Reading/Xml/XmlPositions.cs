namespace PaperCatalog.Reading.Xml;

/// <summary>Turns the lines and columns of a reader that began somewhere in a text into offsets of the text.</summary>
internal sealed class XmlPositions
{
    private readonly List<int> _starts = [0];
    private readonly int _length;
    private int _origin;
    private int _originLine;

    public XmlPositions(string text)
    {
        _length = text.Length;
        for (var i = text.IndexOfAny(['\r', '\n']); i >= 0; i = text.IndexOfAny(['\r', '\n'], i))
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            _starts.Add(i);
        }
    }

    /// <summary>Says where the reader's text begins.</summary>
    public void Begin(int origin)
    {
        _origin = origin;
        var index = _starts.BinarySearch(origin);
        _originLine = index >= 0 ? index : ~index - 1;
    }

    /// <summary>The offset of a place that the reader names; both count from 1.</summary>
    public int OffsetOf(int line, int column)
    {
        if (line <= 0)
        {
            return _origin;
        }

        // The reader's first line is that of the element that is put around the text.
        var index = _originLine + line - 2;
        if (line == 1 || index < _originLine)
        {
            return _origin;
        }

        var start = index == _originLine ? _origin : index < _starts.Count ? _starts[index] : _length;
        return Math.Min(_length, start + column - 1);
    }
}
