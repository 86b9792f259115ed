namespace PaperCatalog.Reading.Yaml;

/// <content>Lines, keys and the values that begin in them.</content>
internal sealed partial class YamlReader
{
    private bool IsDash(int position) => position < _text.Length && _text[position] == '-'
        && (position + 1 >= _text.Length || _text[position + 1] is ' ' or '\t' or '\r' or '\n');

    /// <summary>Whether a line ends here, perhaps with a comment.</summary>
    private bool IsAtLineEnd() => _position >= _text.Length || _text[_position] is '\r' or '\n'
        || (_text[_position] == '#' && (_position == 0 || _text[_position - 1] is ' ' or '\t' or '\r' or '\n' or '\uFEFF'));

    private int SkipBlanks(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private bool IsBlankFrom(int position)
    {
        position = SkipBlanks(position);
        return position >= _text.Length || _text[position] is '\r' or '\n' or '#';
    }

    private int EndOfLine(int position)
    {
        var end = _text.IndexOfAny(['\r', '\n'], position);
        return end < 0 ? _text.Length : end;
    }

    private int NextLine(int position)
    {
        // All that goes on over lines comes here, and a value can be as long as a file.
        _context.CancellationToken.ThrowIfCancellationRequested();
        var end = EndOfLine(position);
        return end >= _text.Length ? end : end + (_text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n' ? 2 : 1);
    }

    private void SkipLine() => _position = NextLine(_position);

    private int SkipSpaces(int column)
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t')
        {
            _position++;
            column++;
        }

        return column;
    }

    /// <summary>Reads a key with its colon; false, and nothing is read, when there is none.</summary>
    private bool TryKey(out string key, out int end)
    {
        key = string.Empty;
        var start = _position;
        end = start;
        var c = _text[start];
        if (c is '"' or '\'')
        {
            var close = start + 1;
            var limit = EndOfLine(start);
            while (close < limit && _text[close] != c)
            {
                close += c == '"' && _text[close] == '\\' ? 2 : 1;
            }

            end = close + 1;
            var colon = SkipBlanks(end);
            if (close >= limit || !IsColon(colon))
            {
                return false;
            }

            key = _text.Substring(start + 1, close - start - 1);
            _position = colon + 1;
            return true;
        }

        if (c is '[' or '{' or '|' or '>' or '&' or '*' or '!' or '#' or '%' or '@' or '`')
        {
            return false;
        }

        for (end = start; end < _text.Length && _text[end] is not ('\r' or '\n'); end++)
        {
            if (_text[end] == ':' && IsColon(end))
            {
                key = _text.Substring(start, end - start).TrimEnd();
                _position = end + 1;
                return key.Length > 0;
            }

            if (_text[end] == '#' && end > start && _text[end - 1] == ' ')
            {
                return false;
            }
        }

        return false;
    }

    private bool IsColon(int position) => position < _text.Length && _text[position] == ':'
        && (position + 1 >= _text.Length || _text[position + 1] is ' ' or '\t' or '\r' or '\n');

    /// <summary>Reads the value that begins here; false when the line is done with.</summary>
    private bool ReadInlineValue()
    {
        SkipProperties();
        if (IsAtLineEnd())
        {
            return false;
        }

        var parent = Top?.Indent ?? -1;
        switch (_text[_position])
        {
            case '[' or '{':
                ReadFlow(parent);
                break;
            case '"' or '\'':
                Complete(ReadQuoted(parent));
                break;
            case '|' or '>':
                Complete(ReadBlockScalar(parent));
                return false;
            case '*':
                ReadAlias();
                break;
            default:
                Complete(ReadPlain(parent));
                break;
        }

        SkipSpaces(0);
        return false;
    }

    /// <summary>Passes over tags and anchors; an anchor is said, as what would refer to it is refused.</summary>
    private void SkipProperties()
    {
        while (_position < _text.Length && _text[_position] is '!' or '&')
        {
            var start = _position;
            while (_position < _text.Length && !char.IsWhiteSpace(_text[_position]))
            {
                _position++;
            }

            if (_text[start] == '&')
            {
                Report(start, _position, "anchors are not supported");
            }

            SkipSpaces(0);
        }
    }

    private void ReadAlias()
    {
        var start = _position;
        while (_position < _text.Length && !char.IsWhiteSpace(_text[_position]) && _text[_position] is not (',' or ']' or '}'))
        {
            _position++;
        }

        Report(start, _position, "aliases are not supported; the value is missing");
        Complete(new YamlNode(YamlKind.Scalar, start) { End = _position });
    }
}
