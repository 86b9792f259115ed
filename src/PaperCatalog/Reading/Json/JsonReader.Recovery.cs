namespace PaperCatalog.Reading.Json;

/// <content>A bracket that is missing: the next item begins in the middle of what is open.</content>
internal sealed partial class JsonReader
{
    /// <summary>
    /// Whether the object here is no part of what is open but the next one: a bracket that is missing, or a stray quote, which turns
    /// text and brackets around, would take all objects that follow. An object on a line of its own with the indentation of the
    /// outermost is the next if the members of that are indented more, or behind a fault.
    /// </summary>
    private bool IsNextItem()
    {
        if (_indent < 0 || _isNestedAtIndent || IndentOf(_position) != _indent)
        {
            return false;
        }

        if (_memberIndent > _indent)
        {
            return true;
        }

        // Without a fault it is nested, and indentation tells nothing in this file. A comma that is missing here is one.
        var isCommaMissing = !Top.IsObject && Top.IsAfterValue && Top.Comma < 0;
        _isNestedAtIndent = _context.ProblemCount == _problemsBefore && !isCommaMissing && !_isIndentTrusted;
        _isNextLikely = _isNestedAtIndent && FirstName(_position) is { } name && name == FirstName(_stack[0].Value.Start);
        return !_isNestedAtIndent;
    }

    /// <summary>
    /// Reads a value once more that would go on to the end of the file: what seemed to be nested in it, and begins as it does, is
    /// the next item. In the rest of the file the indentation decides at once, so that nothing is read a third time.
    /// </summary>
    private JsonValue? ReadAgain(int start)
    {
        _isIndentTrusted = true;
        _context.ForgetProblems(_problemsBefore);
        _position = start;
        _quoteOrLineEnd = -1;
        return ReadValue();
    }

    /// <summary>The name in quotes that an object begins with; null where there is none.</summary>
    private string? FirstName(int open)
    {
        var start = SkipBlanks(open + 1);
        var end = start < _text.Length && _text[start] == '"' ? start + 1 : _text.Length;
        while (end < _text.Length && IsWordCharacter(_text[end]))
        {
            end++;
        }

        return end < _text.Length && _text[end] == '"' ? _text.Substring(start + 1, end - start - 1) : null;
    }

    /// <summary>How far a line is indented; -1 for a place with more than white space before it in its line.</summary>
    private int IndentOf(int position)
    {
        var start = position;
        while (start > 0 && _text[start - 1] is ' ' or '\t' or '\uFEFF')
        {
            start--;
        }

        return start == 0 || _text[start - 1] is '\n' or '\r' ? position - start : -1;
    }

    /// <summary>
    /// The text that a quote in its line ends and none begins; null where there is no such quote. One that ends a text stands behind
    /// a character of it, and what follows a value follows it.
    /// </summary>
    private string? TryEndAtQuote(int start)
    {
        if (_quoteOrLineEnd < _position)
        {
            // Found once for all words before it.
            var index = _text.IndexOfAny(['"', '\n', '\r'], _position);
            _quoteOrLineEnd = index < 0 ? _text.Length : index;
            _isQuoteAtEnd = index >= 0 && _text[index] == '"' && _text[index - 1] is not (' ' or '\t' or ',' or ':' or '[' or '{')
                && NextInLine(index + 1) is ',' or ']' or '}' or '\n';
        }

        if (!_isQuoteAtEnd)
        {
            return null;
        }

        _position = _quoteOrLineEnd + 1;
        return Decode(start, _quoteOrLineEnd);
    }

    /// <summary>Reads a name in quotes: one quote more before it, or none behind it, costs nothing but a report.</summary>
    private string ReadName(int start)
    {
        if (start + 2 < _text.Length && _text[start + 1] == _text[start] && IsWordCharacter(_text[start + 2]))
        {
            Report(start, start + 1, "a quote too many");
            _position++;
        }

        var name = ReadString(isName: true);
        return NextInLine(_position) is ':' or '=' or '"' ? name : NameBeforeColon(start) ?? name;
    }

    /// <summary>Passes over a quote before a sign, where what it would end is ended already or has no beginning.</summary>
    private void SkipQuote(char sign)
    {
        if (_position < _text.Length && _text[_position] is '"' or '\'' && NextInLine(_position + 1) == sign)
        {
            Report(_position, _position + 1, "a quote too many");
            _position++;
        }
    }

    /// <summary>The name within a string that goes on behind a colon, for want of the quote before it; null where there is none.</summary>
    private string? NameBeforeColon(int start)
    {
        var end = start + 1;
        while (end < _position && IsWordCharacter(_text[end]))
        {
            end++;
        }

        var colon = end < _position && _text[end] is '"' or '\'' ? end + 1 : end;
        if (end == start + 1 || NextInLine(colon) != ':')
        {
            return null;
        }

        Report(start, end, "the quote behind this name is missing");
        _position = colon;
        return _text.Substring(start + 1, end - start - 1);
    }

    /// <summary>The next character that is no white space; a line feed at the end of the line or of the text.</summary>
    private char NextInLine(int position)
    {
        position = SkipBlanks(position);
        return position >= _text.Length || _text[position] == '\r' ? '\n' : _text[position];
    }

    private int SkipBlanks(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private void CloseBefore()
    {
        var next = _position;
        while (_text[_position - 1] is ' ' or '\t' or '\n' or '\r' or ',')
        {
            _position--;
        }

        CloseAll();
        _position = next;
    }

    /// <summary>One problem for what is open, however deep it is.</summary>
    private void CloseAll()
    {
        _context.Report(ProblemKind.UnclosedRecord, new SourceSpan(_stack[0].Value.Start, 1), _stack[0].IsObject ? "'}'" : "']'");
        while (_stack.Count > 0)
        {
            Close();
        }
    }
}
