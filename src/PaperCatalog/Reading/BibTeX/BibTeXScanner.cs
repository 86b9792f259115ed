using static PaperCatalog.Reading.BibTeX.BibTeXCharacters;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>Finds the entries, fields and parts of values of a file in one pass, and the next entry after any fault.</summary>
/// <remarks>
/// Source: O. Patashnik, "BibTeXing" and bibtex.web, part "Reading the database file"; where BibTeX and
/// btparse (the parser in biber) differ, the choice is said beside it.
/// </remarks>
internal sealed partial class BibTeXScanner
{
    /// <summary>How far the end of a key is looked for behind a brace too many.</summary>
    private const int LongestKey = 200;

    private readonly string _text;
    private readonly ReadContext _context;
    private readonly BibTeXSyntax _syntax = new();

    private int _position;
    private int _steps;

    /// <summary>The opening delimiter of the entry that is being read.</summary>
    private int _open;

    /// <summary>The character that closes the entry.</summary>
    private char _close;

    private BibTeXScanner(ReadContext context)
    {
        _context = context;
        _text = context.Text;
    }

    public static BibTeXSyntax Scan(ReadContext context)
    {
        var scanner = new BibTeXScanner(context);
        while (scanner.FindAt())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            scanner.ScanCommand();
        }

        return scanner._syntax;
    }

    /// <summary>
    /// Goes to the next <c>@</c>. Other text between entries is no part of them and is passed over in silence,
    /// as BibTeX does; a line that begins with <c>%</c> is a comment, as in btparse, even if it holds an <c>@</c>.
    /// </summary>
    private bool FindAt()
    {
        var begin = _position;
        while (true)
        {
            var index = _text.AsSpan(_position).IndexOfAny('@', '%');
            if (index < 0)
            {
                _position = _text.Length;
                return false;
            }

            _position += index;
            if (_text[_position] == '@')
            {
                return true;
            }

            var before = _position - 1;
            while (before >= begin && _text[before] is ' ' or '\t')
            {
                before--;
            }

            _position = before < begin || IsLineEnd(_text[before]) ? EndOfLine(_position) : _position + 1;
        }
    }

    private void ScanCommand()
    {
        var start = _position;
        var typeStart = SkipBlanks(start + 1);
        var typeEnd = EndOfName(typeStart);
        var type = SourceSpan.FromBounds(typeStart, typeEnd);
        if (IsWord(type, "comment"))
        {
            ScanComment(typeEnd);
            return;
        }

        _open = SkipBlanks(typeEnd);
        var isEntry = type.Length > 0 && _open < _text.Length && (_text[_open] == '{'
            || (_text[_open] == '(' && !StandsInWord(start)));
        if (!isEntry)
        {
            // An address in the text between entries is no fault.
            if (!StandsInWord(start))
            {
                var span = SourceSpan.FromBounds(start, type.Length > 0 ? typeEnd : start + 1);
                _context.Report(ProblemKind.UnexpectedText, span, Excerpt(span.Start, span.End));
            }

            _position = Math.Max(start + 1, typeEnd);
            return;
        }

        _close = _text[_open] == '{' ? '}' : ')';
        _recoveries = 0;
        _hasUnclosedValue = false;
        var firstField = _syntax.Fields.Count;
        _position = _open + 1;
        if (IsWord(type, "preamble"))
        {
            // Its text is TeX for the bibliography as a whole; LatexMacros looks into it by itself.
            ScanValue(type, _position, keep: false);
            ScanFields();
            return;
        }

        var isString = IsWord(type, "string");
        _position = isString ? _position : SkipSecondBrace(_position);
        var key = isString ? new SourceSpan(_position, 0) : ScanKey();
        ScanFields();
        var span2 = SourceSpan.FromBounds(start, TrimEnd(_open + 1, _position));
        _syntax.Entries.Add(new EntrySyntax(span2, type, key, firstField, _syntax.Fields.Count - firstField, isString));
    }

    /// <summary>
    /// Passes over an <c>@comment</c>: with its braces as in btparse and JabRef; without braces, or when they are
    /// not closed, only the word itself, as in BibTeX.
    /// </summary>
    private void ScanComment(int end)
    {
        _position = end;
        var open = SkipBlanks(end);
        if (open >= _text.Length || _text[open] is not ('{' or '(') || _hasUnclosedComment)
        {
            return;
        }

        var close = EndOfGroup(open);
        if (close >= 0)
        {
            _position = close;
            return;
        }

        _context.Report(ProblemKind.UnclosedBrace, new SourceSpan(open, 1), _text.Substring(open, 1), Place(EndOfLine(open)));
    }

    /// <summary>
    /// The offset behind the group of a comment; -1 when it is not closed. A comment may hold entries, if it begins
    /// with one; in one that begins with words, several entries show that its own end is missing.
    /// </summary>
    private int EndOfGroup(int open)
    {
        var opening = _text[open];
        var closing = opening == '{' ? '}' : ')';
        var first = SkipBlanks(open + 1);
        var mayHoldEntries = first < _text.Length && _text[first] == '@';
        var depth = 1;
        var entries = 0;
        for (var i = open + 1; ; i++)
        {
            CountStep();
            var index = _text.AsSpan(i).IndexOfAny(opening, closing, '@');
            if (index < 0)
            {
                _hasUnclosedComment = true;
                return -1;
            }

            i += index;
            if (_text[i] == '@')
            {
                if (!mayHoldEntries && StartsLine(i) && IsEntryStart(i) && ++entries > MostNestedEntries)
                {
                    return -1;
                }
            }
            else
            {
                depth += _text[i] == opening ? 1 : -1;
                if (depth == 0)
                {
                    return i + 1;
                }
            }
        }
    }

    /// <summary>Passes over a brace that opens an entry for the second time: what it holds is a key and fields.</summary>
    private int SkipSecondBrace(int position)
    {
        var next = SkipSpace(position);
        if (next >= _text.Length || _text[next] != '{'
            || _text.AsSpan(next + 1, Math.Min(LongestKey, _text.Length - next - 1)).IndexOfAny(',', '}', '=') is not (> 0 and var end) || _text[next + 1 + end] != ',')
        {
            return position;
        }

        _context.Report(ProblemKind.UnexpectedText, new SourceSpan(next, 1), "{");
        return next + 1;
    }

    /// <summary>
    /// Reads the citation key: anything but a comma, white space and braces. Words before the first comma
    /// belong to one key that holds spaces, unless they are a field already.
    /// </summary>
    private SourceSpan ScanKey()
    {
        var start = SkipSpace(_position);
        if (start < _text.Length && StartsLine(start) && IsEntryStart(start))
        {
            // What begins here is the next entry, whatever is missing of this one.
            _position = start;
            return new SourceSpan(_open + 1, 0);
        }

        var end = start;
        while (end < _text.Length && !IsSpace(_text[end]) && _text[end] is not (',' or '{' or '}'))
        {
            var next = end + 1 < _text.Length ? _text[end + 1] : ' ';
            if (_text[end] == '=' && (next is '{' or '"' || IsSpace(next) || IsDigit(next)))
            {
                break;
            }

            end++;
        }

        if (_close == ')' && end > start && _text[end - 1] == ')' && (end >= _text.Length || _text[end] != ','))
        {
            // BibTeX lets a key hold ')'; here it ends an entry without fields.
            end--;
        }

        var after = SkipSpace(end);
        if (after < _text.Length && _text[after] == '=')
        {
            _position = start;
            return new SourceSpan(_position, 0);
        }

        if (after < _text.Length && end > start && _text[after] != ',' && _text[after] != _close)
        {
            var comma = EndOfSpacedKey(after);
            if (comma >= 0)
            {
                end = TrimEnd(start, comma);
                after = comma;
            }
            else if (_text[after] is not ('@' or '{' or '"'))
            {
                _context.Report(ProblemKind.MissingComma, new SourceSpan(after, 0), Word(after));
            }
        }

        _position = after;
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>The comma that ends a key with spaces; -1 where the text is something else.</summary>
    private int EndOfSpacedKey(int start)
    {
        for (var i = start; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case ',':
                    return i;
                case '=' or '{' or '}' or '"' or '@' or '\n' or '\r':
                    return -1;
                default:
                    break;
            }
        }

        return -1;
    }
}
