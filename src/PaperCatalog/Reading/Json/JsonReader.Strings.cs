using System.Text;

namespace PaperCatalog.Reading.Json;

/// <content>Strings.</content>
internal sealed partial class JsonReader
{
    /// <summary>The longest name that is looked for behind a quote that seems to be missing.</summary>
    private const int LongestName = 64;

    private readonly StringBuilder _buffer = new();

    /// <summary>Reads a string; one that is not closed ends with its line, or before the name of the next member.</summary>
    private string ReadString(bool isName)
    {
        var open = _position;
        var quote = _text[open];
        var innerQuote = -1;
        var innerLength = 0;
        var start = open + 1;
        var i = start;
        _buffer.Clear();
        while (i < _text.Length)
        {
            var c = _text[i];
            if (c >= ' ' && c != '\\' && c != quote)
            {
                i++;
                continue;
            }

            if (c == '\\')
            {
                _buffer.Append(_text, start, i - start);
                i = ReadEscape(i);
                start = i;
            }
            else if (c == quote)
            {
                var follower = isName ? ',' : Follower(i + 1);
                if (follower == ':' && innerQuote >= 0)
                {
                    // The quote before was the one that opens the next member's name.
                    _buffer.Length = innerLength;
                    return Unclosed(open, innerQuote);
                }

                if (follower != '\0')
                {
                    _position = i + 1;
                    return _buffer.Length == 0 ? _text.Substring(start, i - start) : _buffer.Append(_text, start, i - start).ToString();
                }

                _buffer.Append(_text, start, i - start);
                innerQuote = i;
                innerLength = _buffer.Length;
                start = i++;
                Report(innerQuote, i, "a quote within a text needs a backslash");
            }
            else if (c is '\n' or '\r' && (isName || IsNextLineOutside(i)))
            {
                _buffer.Append(_text, start, i - start);
                return Unclosed(open, i);
            }
            else
            {
                Report(i, i + 1, "a control character within a text must be escaped");
                i++;
            }
        }

        _buffer.Append(_text, start, i - start);
        return Unclosed(open, i);
    }

    /// <summary>A part of the text with what its escapes mean.</summary>
    private string Decode(int start, int end)
    {
        _buffer.Clear();
        while (start < end)
        {
            if (_text[start] == '\\')
            {
                start = ReadEscape(start);
            }
            else
            {
                _buffer.Append(_text[start++]);
            }
        }

        return _buffer.ToString();
    }

    private string Unclosed(int open, int end)
    {
        _context.Report(ProblemKind.UnclosedQuote, new SourceSpan(open, 1), end == _text.Length ? "the end of the file" : "the next member");
        while (_buffer.Length > 0 && (_buffer[_buffer.Length - 1] is ',' or '}' or ']' || char.IsWhiteSpace(_buffer[_buffer.Length - 1])))
        {
            _buffer.Length--;
        }

        _position = end;
        return _buffer.ToString();
    }

    /// <summary>What JSON goes on with behind a closing quote; U+0000 when it cannot go on so, and the quote closes nothing.</summary>
    private char Follower(int position)
    {
        var start = position;
        position = SkipBlanks(position);
        if (position >= _text.Length || _text[position] is '\n' or '\r' or '/' or '#' or '\uFEFF')
        {
            return ' ';
        }

        var c = _text[position];
        if (c == ':')
        {
            // In an array that was left open, a name may follow.
            return c;
        }

        if (c is '}' or ']' or '{' or '[' || (c == '"' && position > start))
        {
            return c;
        }

        if (c != ',')
        {
            return '\0';
        }

        position = SkipBlanks(position + 1);
        if (position >= _text.Length)
        {
            return c;
        }

        var next = _text[position];
        var isInArray = _stack.Count == 0 || !Top.IsObject;
        return next is '"' or '\'' or '}' or ']' or '{' or '[' or '/' or '\n' or '\r' or ',' || IsNameWithoutQuotes(position)
            || (isInArray && (IsWordCharacter(next) || next == '-'))
            ? c
            : '\0';
    }

    private bool IsNameWithoutQuotes(int position)
    {
        var end = Math.Min(_text.Length, position + LongestName);
        while (position < end && IsWordCharacter(_text[position]))
        {
            position++;
        }

        return position < end && _text[position] == ':';
    }

    /// <summary>Whether the line behind a line end goes on with JSON rather than with the text of a string.</summary>
    private bool IsNextLineOutside(int position)
    {
        var end = Math.Min(_text.Length, position + 256);
        while (position < end && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        if (position >= _text.Length)
        {
            return true;
        }

        if (_text[position] is '}' or ']')
        {
            return true;
        }

        if (_text[position] == '{')
        {
            position++;
            while (position < _text.Length && position < end && char.IsWhiteSpace(_text[position]))
            {
                position++;
            }
        }

        if (position >= _text.Length || _text[position] != '"')
        {
            return false;
        }

        var close = _text.IndexOfAny(['"', '\n', '\r'], position + 1, Math.Min(LongestName, _text.Length - position - 1));
        if (close < 0 || _text[close] != '"')
        {
            return false;
        }

        close++;
        while (close < _text.Length && _text[close] == ' ')
        {
            close++;
        }

        return close < _text.Length && _text[close] == ':';
    }

    /// <summary>Appends what an escape means; returns the place behind it.</summary>
    private int ReadEscape(int position)
    {
        var next = position + 1 < _text.Length ? _text[position + 1] : '\0';
        switch (next)
        {
            case '"' or '\\' or '/' or '\'':
                _buffer.Append(next);
                return position + 2;
            case 'n':
                _buffer.Append('\n');
                return position + 2;
            case 't':
                _buffer.Append('\t');
                return position + 2;
            case 'r':
                _buffer.Append('\r');
                return position + 2;
            case 'b':
                _buffer.Append('\b');
                return position + 2;
            case 'f':
                _buffer.Append('\f');
                return position + 2;
            case 'u' when TryUnit(position, out var unit):
                return AppendUnit(position, unit);
            default:
                // LaTeX in a string whose backslashes were not doubled: the backslash is text.
                Report(position, Math.Min(position + 2, _text.Length), "there is no such escape");
                _buffer.Append('\\');
                return position + 1;
        }
    }

    private int AppendUnit(int position, char unit)
    {
        if (char.IsHighSurrogate(unit) && TryUnit(position + 6, out var low) && char.IsLowSurrogate(low))
        {
            _buffer.Append(unit).Append(low);
            return position + 12;
        }

        if (char.IsSurrogate(unit))
        {
            Report(position, position + 6, "this is half of a character");
            unit = '\uFFFD';
        }

        _buffer.Append(unit);
        return position + 6;
    }

    private bool TryUnit(int position, out char unit)
    {
        unit = '\0';
        if (position + 6 > _text.Length || _text[position] != '\\' || _text[position + 1] != 'u')
        {
            return false;
        }

        var value = 0;
        for (var i = position + 2; i < position + 6; i++)
        {
            var digit = _text[i] switch
            {
                >= '0' and <= '9' => _text[i] - '0',
                >= 'a' and <= 'f' => _text[i] - 'a' + 10,
                >= 'A' and <= 'F' => _text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return false;
            }

            value = (value << 4) | digit;
        }

        unit = (char)value;
        return true;
    }
}
