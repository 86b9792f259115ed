using static PaperCatalog.Reading.BibTeX.BibTeXCharacters;

namespace PaperCatalog.Reading.BibTeX;

/// <content>What finds the place of a fault, and the next entry after it.</content>
internal sealed partial class BibTeXScanner
{
    /// <summary>How many faults of an entry are cut out by reading on from within a value; keeps the cost linear.</summary>
    private const int MostRecoveries = 8;

    /// <summary>How many lines like <c>@word{</c> a value may hold, if it is closed after all.</summary>
    private const int MostNestedEntries = 3;

    private int _recoveries;

    /// <summary>Where a value that is not closed ends: the next entry, or the end of the text.</summary>
    private int _stop;

    /// <summary>The first line like <c>@word{</c> in the last value that was closed; -1 where it holds none.</summary>
    private int _nested = -1;

    /// <summary>Whether a value ran to the end of the text once; then a line like <c>@word{</c> ends a value at once.</summary>
    private bool _ranToEnd;

    /// <summary>Whether lines like <c>@word{</c> count when they are indented: only in files where nothing else helped.</summary>
    private bool _acceptsIndented;

    private bool _hasUnclosedComment;

    /// <summary>Whether a value of this entry was not closed; then it is no news that the entry is not.</summary>
    private bool _hasUnclosedValue;

    /// <summary>The offset behind the brace that closes a value; -1 with <see cref="_stop"/> set when there is none.</summary>
    private int EndOfBraces(int open)
    {
        var depth = 1;
        var nested = -1;
        var nestedCount = 0;
        for (var i = open + 1; ; i++)
        {
            CountStep();
            var index = _text.AsSpan(i).IndexOfAny('{', '}', '@');
            if (index < 0)
            {
                if (Retries(nested))
                {
                    return EndOfBraces(open);
                }

                return -1;
            }

            i += index;
            switch (_text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    if (--depth == 0)
                    {
                        _nested = nested;
                        return i + 1;
                    }

                    break;
                default:
                    if (EndsAtEntry(i, ref nested, ref nestedCount))
                    {
                        return -1;
                    }

                    break;
            }
        }
    }

    /// <summary>The offset behind the quote that closes a value; -1 with <see cref="_stop"/> set when there is none.</summary>
    private int EndOfQuotes(int open)
    {
        var depth = 0;
        var nested = -1;
        var nestedCount = 0;
        for (var i = open + 1; ; i++)
        {
            CountStep();
            var index = _text.AsSpan(i).IndexOfAny(['"', '{', '}', '@']);
            if (index < 0)
            {
                if (Retries(nested))
                {
                    return EndOfQuotes(open);
                }

                return -1;
            }

            i += index;
            switch (_text[i])
            {
                case '"' when depth == 0:
                    _nested = nested;
                    return i + 1;
                case '{':
                    depth++;
                    break;
                case '}' when depth > 0:
                    depth--;
                    break;
                case '}' when EndsEntry(i + 1):
                    _stop = i;
                    return -1;
                case '@':
                    if (EndsAtEntry(i, ref nested, ref nestedCount))
                    {
                        return -1;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>At the end of the text: whether it is worth looking again, at indented lines as well. This happens once in a file.</summary>
    private bool Retries(int nested)
    {
        _stop = nested < 0 ? _text.Length : nested;
        _ranToEnd = true;
        if (nested >= 0 || _acceptsIndented)
        {
            return false;
        }

        _acceptsIndented = true;
        return true;
    }

    /// <summary>Whether a line like <c>@word{</c> within a value shows that the value was not closed.</summary>
    private bool EndsAtEntry(int at, ref int nested, ref int nestedCount)
    {
        if (!StartsLine(at) || !IsEntryStart(at))
        {
            return false;
        }

        nested = nested < 0 ? at : nested;
        _stop = nested;
        return _ranToEnd || ++nestedCount > MostNestedEntries;
    }

    /// <summary>Ends a value that has no closing delimiter: before the next thing that looks like a field, else at <paramref name="stop"/>.</summary>
    private int CloseEarly(int open, int stop)
    {
        _stop = stop;
        var field = _recoveries < MostRecoveries ? FindField(open + 1, stop) : -1;
        var end = TrimEnd(open + 1, field < 0 ? stop : field);
        var left = open;
        var closing = 0;
        if (field >= 0)
        {
            _recoveries++;
            _stop = field;
            end = end > open + 1 && _text[end - 1] == ',' ? TrimEnd(open + 1, end - 1) : end;
            if (_text[open] == '"' && end > open + 1 && _text[end - 1] == '"' && OpenBrace(open + 1, end - 1) is >= 0 and var brace)
            {
                // The quote is closed, but a brace within it is not, which hides that.
                left = brace;
                closing = 1;
            }
        }
        else
        {
            // The brace of the entry itself stands there, if any.
            while (end > open + 1 && _text[end - 1] == '}')
            {
                end = TrimEnd(open + 1, end - 1);
            }
        }

        ReportUnclosed(left, closing == 0 ? _stop : end - 1);
        var kind = _text[open] == '{' ? ValuePartKind.Braced : ValuePartKind.Quoted;
        _syntax.Parts.Add(new ValuePart(kind, open + 1, end - open - 1 - closing));
        return end;
    }

    /// <summary>The last brace between the offsets that none closes; -1 where there is none.</summary>
    private int OpenBrace(int start, int end)
    {
        var closed = 0;
        for (var i = end - 1; i >= start; i--)
        {
            if (_text[i] == '}')
            {
                closed++;
            }
            else if (_text[i] == '{' && --closed < 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// After a value that is followed by something impossible: when the value holds a line that looks like a
    /// field, its own delimiter is missing and it took the next one's. Cuts it there and reads on from there.
    /// </summary>
    /// <returns>The end of what stays; -1 when nothing was cut.</returns>
    private int CutSwallowedField(int valueEnd)
    {
        var last = _syntax.Parts.Count - 1;
        var part = _syntax.Parts[last];
        if (part.Kind > ValuePartKind.Quoted || _recoveries >= MostRecoveries)
        {
            return -1;
        }

        if (_nested > part.Start)
        {
            // Whole entries are in it, and it does not end well: they are entries indeed.
            _syntax.Parts.Truncate(last);
            var early = CloseEarly(part.Start - 1, _nested);
            _position = _stop;
            return early;
        }

        var field = FindField(part.Start, valueEnd);
        if (field < 0)
        {
            return -1;
        }

        _recoveries++;
        var end = TrimEnd(part.Start, field);
        end = end > part.Start && _text[end - 1] == ',' ? TrimEnd(part.Start, end - 1) : end;
        _syntax.Parts[last] = part with { Length = end - part.Start };
        ReportUnclosed(part.Start - 1, field);
        _position = field;
        return end;
    }

    private void ReportUnclosed(int open, int stop)
    {
        _hasUnclosedValue = true;
        var span = new SourceSpan(open, 1);
        if (_text[open] == '"')
        {
            _context.Report(ProblemKind.UnclosedQuote, span, Place(stop));
        }
        else
        {
            _context.Report(ProblemKind.UnclosedBrace, span, _text.Substring(open, 1), Place(stop));
        }
    }

    /// <summary>The first place after a comma or a line end that reads <c>name = value</c>; -1 when there is none.</summary>
    private int FindField(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var index = _text.AsSpan(i, end - i).IndexOfAny(',', '\n', '\r');
            if (index < 0)
            {
                return -1;
            }

            i += index;
            var field = SkipBlanks(i + 1);
            if (field < end && LooksLikeField(field))
            {
                var value = SkipSpace(SkipSpace(EndOfName(field)) + 1);
                if (value < end && (_text[value] is '{' or '"' || IsDigit(_text[value]) || IsLetter(_text[value])))
                {
                    return field;
                }
            }

            i = Math.Max(i, field - 1);
        }

        return -1;
    }

    /// <summary>Passes over what is no field, up to a comma, the end of the entry, the next field's line or the next entry.</summary>
    private void SkipJunk(int start)
    {
        var depth = 0;
        var i = start;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (depth == 0 && i > start && (c == ',' || c == _close))
            {
                break;
            }

            if (c == '@' && IsEntryStart(i) && (depth == 0 || StartsLine(i)))
            {
                break;
            }

            if (depth == 0 && i > start && IsLineEnd(c) && LooksLikeField(SkipBlanks(i)))
            {
                break;
            }

            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            i = IsLineEnd(c) ? SkipBlanks(i) : i + 1;
        }

        var end = TrimEnd(start, i);
        _context.Report(ProblemKind.UnexpectedText, SourceSpan.FromBounds(start, end), Excerpt(start, end));
        _position = i;
    }

    /// <summary>After the brace that ends an entry: whether a comma and a field follow, so that the brace was one too many.</summary>
    private bool ContinuesAfter(int position)
    {
        var comma = SkipBlanks(position);
        return comma < _text.Length && _text[comma] == ',' && LooksLikeField(SkipBlanks(comma + 1));
    }

    /// <summary>Whether nothing but white space stands before the next <c>@</c> or the end.</summary>
    private bool EndsEntry(int position)
    {
        var next = SkipBlanks(position);
        return next >= _text.Length || _text[next] == '@';
    }
}
