namespace PaperCatalog.Reading.Latex;

/// <summary>The text that is being read; the bodies of macros are read in its midst.</summary>
internal ref struct LatexInput
{
    private readonly ReadOnlySpan<char> _source;
    private readonly int _offset;
    private readonly bool _isSlice;
    private readonly Stack<(string Text, int Position)> _bodies;
    private ReadOnlySpan<char> _text;
    private string? _body;
    private int _position;
    private int _sourcePosition;
    private int _callStart;
    private int _callLength;

    public LatexInput(ReadOnlySpan<char> source, int offset, bool isSlice, Stack<(string Text, int Position)> bodies)
    {
        _source = source;
        _offset = offset;
        _isSlice = isSlice;
        _bodies = bodies;
        _bodies.Clear();
        _text = source;
        _body = null;
        _position = 0;
        _sourcePosition = 0;
        _callStart = 0;
        _callLength = 0;
    }

    /// <summary>How many macros are being expanded.</summary>
    public readonly int Depth => _body is null ? 0 : _bodies.Count + 1;

    public readonly ReadOnlySpan<char> Rest => _text.Slice(_position);

    public readonly bool IsAtEnd => _position == _text.Length;

    /// <summary>The next character; NUL at the end of the text or of the macro's body.</summary>
    public readonly char Next => _position < _text.Length ? _text[_position] : '\0';

    public readonly char Peek(int distance) => _position + distance < _text.Length ? _text[_position + distance] : '\0';

    public void Advance(int count) => _position += count;

    /// <summary>Whether the white space from here on holds an empty line, which ends a paragraph.</summary>
    public readonly bool IsBeforeBlankLine()
    {
        var lineEnds = 0;
        for (var i = _position; i < _text.Length && LatexScanner.IsSpace(_text[i]) && lineEnds < 2; i++)
        {
            lineEnds += _text[i] == '\n' || (_text[i] == '\r' && (i + 1 == _text.Length || _text[i + 1] != '\n')) ? 1 : 0;
        }

        return lineEnds == 2;
    }

    public void SkipSpace()
    {
        while (_position < _text.Length && LatexScanner.IsSpace(_text[_position]))
        {
            _position++;
        }
    }

    /// <summary>Reads a macro's body next.</summary>
    /// <param name="body">The body, its parameters replaced.</param>
    /// <param name="consumed">The length of the call, which was just passed over.</param>
    /// <param name="nameLength">The length of the command in it.</param>
    public void Push(string body, int consumed, int nameLength)
    {
        if (_body is null)
        {
            _sourcePosition = _position;
            _callStart = _position - consumed;
            _callLength = nameLength;
        }
        else
        {
            _bodies.Push((_body, _position));
        }

        _body = body;
        _text = body.AsSpan();
        _position = 0;
    }

    /// <summary>Goes back to what a macro stands in; false at the end of all.</summary>
    public bool Pop()
    {
        if (_body is null)
        {
            return false;
        }

        if (_bodies.Count > 0)
        {
            (_body, _position) = _bodies.Pop();
            _text = _body.AsSpan();
        }
        else
        {
            _body = null;
            _text = _source;
            _position = _sourcePosition;
        }

        return true;
    }

    /// <summary>The place in the file of what was passed over last; within a macro, that of its call.</summary>
    public readonly SourceSpan SpanOfLast(int length)
    {
        if (!_isSlice)
        {
            return new SourceSpan(_offset, 0);
        }

        return _body is null
            ? new SourceSpan(_offset + _position - length, length)
            : new SourceSpan(_offset + _callStart, _callLength);
    }
}
