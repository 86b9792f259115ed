using System.Globalization;
using System.Text;

namespace PaperCatalog.Reading.Yaml;

/// <content>Scalars.</content>
internal sealed partial class YamlReader
{
    private readonly StringBuilder _buffer = new();

    /// <summary>Reads text without quotes, which goes on in the lines that are indented more than its parent.</summary>
    private YamlNode ReadPlain(int parent)
    {
        var start = _position;
        var end = EndOfPlain(start);
        _buffer.Clear();
        _buffer.Append(_text, start, end - start);
        _position = end;
        ReportColon(start, end);
        var next = NextLine(end);
        var breaks = 0;

        // Asked once a line of text, not for each blank line behind it: the line may end with many spaces.
        var isWhole = IsBlankFrom(end);
        while (next < _text.Length && isWhole)
        {
            var content = IndentOf(next, out var column);
            if (content >= _text.Length || _text[content] is '\r' or '\n')
            {
                breaks++;
                next = NextLine(next);
                continue;
            }

            if (column <= parent || _text[content] == '#' || IsMarkerAt(next) || IsKeyAt(content) || (parent < 0 && IsDash(content)) || HasComment(end))
            {
                break;
            }

            _buffer.Append(breaks == 0 ? " " : new string('\n', breaks));
            breaks = 0;
            end = EndOfPlain(content);
            _buffer.Append(_text, content, end - content);
            _position = end;
            ReportColon(content, end);
            _lineStart = next;
            next = NextLine(end);
            isWhole = IsBlankFrom(end);
        }

        var text = _buffer.ToString();
        return new YamlNode(YamlKind.Scalar, start, text is "~" or "null" or "Null" or "NULL" ? null : text) { End = end };
    }

    /// <summary>YAML 1.2.2, 7.3.3: no plain text holds a colon and a space. It is text here all the same, as nothing else can be meant by it.</summary>
    private void ReportColon(int start, int end)
    {
        var text = _text.AsSpan(start, end - start);
        var colon = text.IndexOf(": ".AsSpan());
        colon = colon < 0 && text.EndsWith(":".AsSpan()) ? text.Length - 1 : colon;
        if (colon >= 0)
        {
            Report(start + colon, start + colon + 1, "a text with a colon and a space needs quotes");
        }
    }

    private bool HasComment(int end)
    {
        end = SkipBlanks(end);
        return end < _text.Length && _text[end] == '#';
    }

    /// <summary>The end of plain text in a line: before a comment and the white space at its end.</summary>
    private int EndOfPlain(int start)
    {
        var end = start;
        for (var i = start; i < _text.Length && _text[i] is not ('\r' or '\n'); i++)
        {
            if (_text[i] == '#' && i > start && _text[i - 1] is ' ' or '\t')
            {
                break;
            }

            if (_text[i] is not (' ' or '\t'))
            {
                end = i + 1;
            }
        }

        return end;
    }

    private int IndentOf(int line, out int column)
    {
        column = 0;
        while (line < _text.Length && _text[line] is ' ' or '\t')
        {
            column += _text[line] == '\t' ? 2 : 1;
            line++;
        }

        return line;
    }

    private bool IsMarkerAt(int line) =>
        string.CompareOrdinal(_text, line, "---", 0, 3) == 0 || string.CompareOrdinal(_text, line, "...", 0, 3) == 0;

    private bool IsKeyAt(int content)
    {
        var saved = _position;
        _position = content;
        var isKey = TryKey(out var key, out _) && key.IndexOf(' ') < 0;
        _position = saved;
        return isKey;
    }

    /// <summary>Reads quoted text; one that is not closed ends before the first line that is indented less than its parent or is a key beside it.</summary>
    private YamlNode ReadQuoted(int parent)
    {
        var start = _position;
        var quote = _text[start];
        var firstLine = EndOfLine(start);
        _buffer.Clear();
        var i = start + 1;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (c == quote)
            {
                if (quote == '\'' && i + 1 < _text.Length && _text[i + 1] == '\'')
                {
                    _buffer.Append('\'');
                    i += 2;
                    continue;
                }

                _position = i + 1;
                return new YamlNode(YamlKind.Scalar, start, _buffer.ToString()) { End = _position };
            }

            if (c == '\\' && quote == '"')
            {
                i = ReadEscape(i);
            }
            else if (c is '\r' or '\n')
            {
                i = FoldLines(i, parent);
                if (i < 0)
                {
                    break;
                }
            }
            else
            {
                _buffer.Append(c);
                i++;
            }
        }

        _context.Report(ProblemKind.UnclosedQuote, new SourceSpan(start, 1), "the end of its line");
        _position = firstLine;
        return new YamlNode(YamlKind.Scalar, start, _text.Substring(start + 1, firstLine - start - 1).Trim()) { End = firstLine };
    }

    /// <summary>A line end in quoted text is a space, and each blank line a line end; -1 when the text cannot go on.</summary>
    private int FoldLines(int position, int parent)
    {
        var keep = _buffer.Length > 0 && _buffer[_buffer.Length - 1] == '\uE000';
        while (_buffer.Length > 0 && _buffer[_buffer.Length - 1] is ' ' or '\t')
        {
            _buffer.Length--;
        }

        var breaks = 0;
        var line = NextLine(position);
        while (line < _text.Length)
        {
            var content = IndentOf(line, out var column);
            if (content < _text.Length && _text[content] is '\r' or '\n')
            {
                breaks++;
                line = NextLine(content);
                continue;
            }

            // The specification wants one column more; other readers do not mind, and files rely on that.
            if (column < parent || (column == parent && content < _text.Length && (IsDash(content) || IsKeyAt(content))))
            {
                return -1;
            }

            if (keep)
            {
                _buffer.Length--;
            }
            else
            {
                _buffer.Append(breaks == 0 ? " " : new string('\n', breaks));
            }

            return content;
        }

        return -1;
    }

    /// <summary>Reads an escape of double-quoted text (YAML 1.2.2, 5.7).</summary>
    private int ReadEscape(int position)
    {
        var c = position + 1 < _text.Length ? _text[position + 1] : '\0';
        var length = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (length > 0)
        {
            if (position + 2 + length <= _text.Length
                && int.TryParse(_text.Substring(position + 2, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
            {
                _buffer.Append(char.ConvertFromUtf32(code));
                return position + 2 + length;
            }

            Report(position, position + 2, "there is no such character");
            _buffer.Append('\uFFFD');
            return Math.Min(_text.Length, position + 2);
        }

        if (c is '\r' or '\n')
        {
            // The line goes on without a space; the mark is taken away where the next line is joined.
            _buffer.Append('\uE000');
            return position + 1;
        }

        if (c == '0')
        {
            _buffer.Append('\0');
            return position + 2;
        }

        var value = c switch
        {
            'n' => '\n',
            't' or '\t' => '\t',
            'r' => '\r',
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            ' ' => ' ',
            'a' => '\a',
            'b' => '\b',
            'e' => '\u001B',
            'f' => '\f',
            'v' => '\v',
            'N' => '\u0085',
            '_' => '\u00A0',
            'L' => '\u2028',
            'P' => '\u2029',
            _ => '\0',
        };
        if (value == '\0')
        {
            Report(position, Math.Min(position + 2, _text.Length), "there is no such escape");
            _buffer.Append('\\');
            return position + 1;
        }

        _buffer.Append(value);
        return position + 2;
    }

    /// <summary>Reads <c>|</c> and <c>&gt;</c> text with the signs behind them.</summary>
    private YamlNode ReadBlockScalar(int parent)
    {
        var start = _position;
        var isFolded = _text[start] == '>';
        var chomping = '\0';
        var indent = 0;
        for (_position++; _position < _text.Length && _text[_position] is '+' or '-' or (>= '1' and <= '9'); _position++)
        {
            if (_text[_position] is '+' or '-')
            {
                chomping = _text[_position];
            }
            else
            {
                indent = Math.Max(0, parent) + _text[_position] - '0';
            }
        }

        SkipSpaces(0);
        if (!IsAtLineEnd())
        {
            Report(_position, EndOfLine(_position), "text on the line of '|' or '>' was passed over");
        }

        _buffer.Clear();
        var line = NextLine(_position);
        var end = EndOfLine(_position);
        var breaks = 0;
        var wasMore = false;
        while (line < _text.Length)
        {
            var content = IndentOf(line, out var column);
            var lineEnd = EndOfLine(line);
            if (content >= lineEnd)
            {
                breaks++;
                line = NextLine(line);
                continue;
            }

            indent = indent == 0 ? column : indent;
            if (column <= parent || column < indent || (parent < 0 && IsMarkerAt(line)))
            {
                break;
            }

            // What is indented more is set line by line even where lines are joined.
            var isMore = column > indent;
            Join(isFolded, breaks, isMore || wasMore);
            var from = Math.Min(content, line + indent);
            _buffer.Append(_text, from, lineEnd - from);
            wasMore = isMore;
            breaks = 1;
            end = lineEnd;
            line = NextLine(line);
        }

        _position = end;
        _buffer.Append(chomping == '+' ? new string('\n', Math.Min(breaks, _text.Length)) : chomping == '\0' && _buffer.Length > 0 ? "\n" : string.Empty);
        return new YamlNode(YamlKind.Scalar, start, _buffer.ToString()) { End = end };
    }

    private void Join(bool isFolded, int breaks, bool isLiteral)
    {
        if (_buffer.Length == 0 || !isFolded || isLiteral)
        {
            _buffer.Append('\n', breaks);
        }
        else if (breaks == 1)
        {
            _buffer.Append(' ');
        }
        else
        {
            _buffer.Append('\n', breaks - 1);
        }
    }
}
