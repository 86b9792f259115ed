namespace PaperCatalog.Reading.Tagged;

/// <summary>Gives the lines of a text in order; CR, LF and CRLF end one.</summary>
/// <remarks>A copy reads ahead without moving the original.</remarks>
internal struct LineReader
{
    private readonly string _text;
    private readonly int _end;
    private int _position;

    public LineReader(string text)
        : this(text, new SourceSpan(0, text.Length))
    {
    }

    public LineReader(string text, SourceSpan span)
    {
        _text = text;
        _position = span.Start;
        _end = span.End;
    }

    /// <summary>Gives the next line without what ends it; byte order marks at its beginning are left out.</summary>
    public bool TryNext(out SourceSpan line)
    {
        if (_position >= _end)
        {
            line = new SourceSpan(_end, 0);
            return false;
        }

        var start = _position;
        var length = _text.AsSpan(start, _end - start).IndexOfAny('\r', '\n');
        var end = length < 0 ? _end : start + length;
        _position = end + 1;
        if (end + 1 < _end && _text[end] == '\r' && _text[end + 1] == '\n')
        {
            _position++;
        }

        line = SourceSpan.FromBounds(SkipMarks(start, end), end);
        return true;
    }

    /// <summary>Files that were joined have a mark at each seam, and some an indented one.</summary>
    private readonly int SkipMarks(int start, int end)
    {
        var result = start;
        for (var i = start; i < end && (_text[i] == '\uFEFF' || char.IsWhiteSpace(_text[i])); i++)
        {
            if (_text[i] == '\uFEFF')
            {
                result = i + 1;
            }
        }

        return result;
    }
}
