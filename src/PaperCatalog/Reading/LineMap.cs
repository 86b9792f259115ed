namespace PaperCatalog.Reading;

/// <summary>Turns offsets into line numbers; cheapest when they are asked for in rising order.</summary>
/// <remarks>CR, LF and CRLF end a line, as in an editor.</remarks>
internal sealed class LineMap
{
    private readonly string _text;
    private int _offset;
    private int _line = 1;

    public LineMap(string text) => _text = text;

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset)
    {
        if (offset < _offset)
        {
            _offset = 0;
            _line = 1;
        }

        var rest = _text.AsSpan(_offset, offset - _offset);
        while (true)
        {
            var end = rest.IndexOfAny('\r', '\n');
            if (end < 0)
            {
                break;
            }

            var length = end + 1;
            if (rest[end] == '\r' && _offset + length < _text.Length && _text[_offset + length] == '\n')
            {
                length++;
            }

            if (length > rest.Length)
            {
                break;
            }

            _line++;
            _offset += length;
            rest = rest.Slice(length);
        }

        return _line;
    }
}
