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
        _isNestedAtIndent = _context.ProblemCount == _problemsBefore && !isCommaMissing;
        return !_isNestedAtIndent;
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
