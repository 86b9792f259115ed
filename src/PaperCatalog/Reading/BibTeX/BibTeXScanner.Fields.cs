using static PaperCatalog.Reading.BibTeX.BibTeXCharacters;

namespace PaperCatalog.Reading.BibTeX;

internal sealed partial class BibTeXScanner
{
    /// <summary>Reads fields up to the end of the entry, and goes behind it.</summary>
    private void ScanFields()
    {
        while (true)
        {
            var start = SkipSpace(_position);
            if (start >= _text.Length || IsEntryStart(start))
            {
                if (!_hasUnclosedValue)
                {
                    ReportUnclosed(_open, start);
                }

                _position = start;
                return;
            }

            var c = _text[start];
            if (c == ',')
            {
                _position = start + 1;
            }
            else if (c == _close)
            {
                _position = start + 1;
                if (!ContinuesAfter(_position))
                {
                    return;
                }

                _context.Report(ProblemKind.UnexpectedText, new SourceSpan(start, 1), Excerpt(start, start + 1));
            }
            else if (c == '}' && _close == ')' && EndsEntry(start + 1))
            {
                _context.Report(ProblemKind.UnclosedBrace, new SourceSpan(_open, 1), "(", "'}'");
                _position = start + 1;
                return;
            }
            else if (IsName(c))
            {
                ScanField(start);
            }
            else
            {
                SkipJunk(start);
            }
        }
    }

    private void ScanField(int start)
    {
        var end = EndOfName(start);
        var name = SourceSpan.FromBounds(start, end);
        var next = SkipSpace(end);
        var c = next < _text.Length ? _text[next] : '\0';
        if (c == '=')
        {
            ScanValue(name, SkipEquals(next + 1), keep: true);
            return;
        }

        _context.Report(ProblemKind.MissingEquals, name, Excerpt(start, end));
        if (c is '{' or '"')
        {
            ScanValue(name, next, keep: true);
        }
        else if (c is ',' || c == _close || next >= _text.Length || IsEntryStart(next))
        {
            _position = next;
        }
        else
        {
            SkipJunk(next);
        }
    }

    /// <summary>Passes over an equals sign that stands twice.</summary>
    private int SkipEquals(int position)
    {
        var next = SkipSpace(position);
        if (next >= _text.Length || _text[next] != '=')
        {
            return position;
        }

        _context.Report(ProblemKind.UnexpectedText, new SourceSpan(next, 1), "=");
        return next + 1;
    }

    /// <summary>Reads the parts of a value, and what a fault in them needs.</summary>
    private void ScanValue(SourceSpan name, int start, bool keep)
    {
        var firstPart = _syntax.Parts.Count;
        var valueStart = -1;
        var valueEnd = start;
        var position = start;
        var isComplete = true;
        var hasValue = true;
        var isMissing = false;
        _nested = -1;
        while (isComplete)
        {
            var partStart = SkipSpace(position);
            var c = partStart < _text.Length ? _text[partStart] : '\0';
            if (c is '{' or '"')
            {
                var end = c == '{' ? EndOfBraces(partStart) : EndOfQuotes(partStart);
                if (end < 0)
                {
                    isComplete = false;
                    position = valueEnd = CloseEarly(partStart, _stop);
                }
                else
                {
                    position = valueEnd = end;
                    var kind = c == '{' ? ValuePartKind.Braced : ValuePartKind.Quoted;
                    _syntax.Parts.Add(new ValuePart(kind, partStart + 1, end - partStart - 2));
                }
            }
            else if (IsBare(c))
            {
                position = valueEnd = ScanBare(partStart);
            }
            else
            {
                position = Math.Min(partStart, _text.Length);
                if (!isMissing)
                {
                    _context.Report(ProblemKind.MissingValue, new SourceSpan(position, 0), position > start && valueStart >= 0 ? "#" : Excerpt(name.Start, name.End));
                }

                if (c == '#')
                {
                    // Nothing stands before it; what stands behind it is a part all the same.
                    isMissing = true;
                    position++;
                    continue;
                }

                hasValue = false;
                break;
            }

            valueStart = valueStart < 0 ? partStart : valueStart;
            var next = SkipSpace(position);
            if (next >= _text.Length || _text[next] != '#')
            {
                break;
            }

            position = next + 1;
        }

        _position = isComplete ? position : _stop;
        if (isComplete && hasValue)
        {
            valueEnd = CheckEnd(valueEnd);
        }

        if (!keep)
        {
            _syntax.Parts.Truncate(firstPart);
        }
        else if (_syntax.Parts.Count > firstPart)
        {
            _syntax.Fields.Add(new FieldSyntax(
                name, SourceSpan.FromBounds(valueStart, valueEnd), firstPart, _syntax.Parts.Count - firstPart));
        }
    }

    private bool IsBare(char c) => c != '\0' && (IsName(c) || c == '\\' || (c == '(' && _close != ')'));

    /// <summary>Reads a number, an abbreviation, or text that somebody left without delimiters.</summary>
    private int ScanBare(int start)
    {
        var end = start;
        var isNumber = true;
        while (end < _text.Length && !IsSpace(_text[end]) && _text[end] is not (',' or '#' or '{' or '}' or '"' or '%')
            && _text[end] != _close)
        {
            isNumber &= IsDigit(_text[end]);
            end++;
        }

        var next = end;
        while (next < _text.Length && _text[next] is ' ' or '\t')
        {
            next++;
        }

        if (next > end && next < _text.Length && IsName(_text[next]) && !LooksLikeField(next))
        {
            // Several bare words: BibTeX stops here; they are one text up to the comma or the end of the line.
            var rest = _text.AsSpan(next).IndexOfAny([',', '\n', '\r', '}', '{', '"', '#', _close]);
            end = TrimEnd(start, rest < 0 ? _text.Length : next + rest);
            isNumber = false;
        }

        _syntax.Parts.Add(new ValuePart(
            isNumber ? ValuePartKind.Number : ValuePartKind.Abbreviation, start, end - start));
        return end;
    }

    /// <summary>Looks at what follows a value; returns the value's end.</summary>
    private int CheckEnd(int valueEnd)
    {
        var next = SkipSpace(valueEnd);
        _position = next;
        if (next < _text.Length && (_text[next] == ',' || _text[next] == _close))
        {
            return valueEnd;
        }

        var isEnd = next >= _text.Length || IsEntryStart(next);
        if (!isEnd && LooksLikeField(next))
        {
            _context.Report(ProblemKind.MissingComma, new SourceSpan(next, 0), Word(next));
            return valueEnd;
        }

        var cut = CutSwallowedField(valueEnd);
        if (cut >= 0)
        {
            return cut;
        }

        if (!isEnd && !(_close == ')' && _text[next] == '}'))
        {
            SkipJunk(next);
        }

        return valueEnd;
    }
}
