namespace PaperCatalog.Reading.Json;

/// <summary>Reads JSON values one after another; what is malformed is reported, and the reading goes on behind it.</summary>
/// <remarks>
/// Source: RFC 8259. Taken with a <see cref="ProblemKind.MalformedSyntax"/>: comments, commas too many or too few, single quotes,
/// names without quotes, control characters in strings, lone surrogates, and brackets that are left open.
/// An array at the outside is looked through, so that its items come one by one, as the lines of NDJSON do.
/// </remarks>
internal sealed partial class JsonReader
{
    private const string Json = "JSON";

    private readonly ReadContext _context;
    private readonly string _text;
    private readonly List<JsonFrame> _stack = [];
    private int _position;
    private bool _hasNoMoreCommentEnds;
    private int _quoteOrLineEnd = -1;
    private bool _isQuoteAtEnd;
    private int _openArrays;
    private int _openObjects;
    private JsonValue? _result;

    // The array at the outside.
    private int _outerArray = -1;
    private int _outerComma = -1;
    private bool _isAfterOuterItem;

    // What tells that a value was left open: the indentation of its first line, and the problems before it.
    private int _indent = -1;
    private int _memberIndent;
    private int _problemsBefore;
    private bool _isNestedAtIndent;
    private bool _isNextLikely;
    private bool _isIndentTrusted;

    public JsonReader(ReadContext context)
    {
        _context = context;
        _text = context.Text;
    }

    private JsonFrame Top => _stack[_stack.Count - 1];

    /// <summary>The next value at the outside, or the next item of the array there; null at the end.</summary>
    public JsonValue? ReadNext()
    {
        while (SkipSpace())
        {
            switch (_text[_position])
            {
                case '[' when _outerArray < 0:
                    _outerArray = _position++;
                    _isAfterOuterItem = false;
                    break;
                case ']' when _outerArray >= 0:
                    ReportTrailingComma(_outerComma);
                    _outerArray = -1;
                    _outerComma = -1;
                    _position++;
                    break;
                case ',':
                    ReadOuterComma();
                    break;
                case ']' or '}' or ':':
                    Report(_position, _position + 1, "nothing is open here that this could close or name");
                    _position++;
                    break;
                default:
                    if (_isAfterOuterItem && _outerArray >= 0 && _outerComma < 0)
                    {
                        Report(_position, _position, "a comma is missing before this item");
                    }

                    _isAfterOuterItem = true;
                    _outerComma = -1;
                    if (ReadValue() is { } value)
                    {
                        return value;
                    }

                    break;
            }
        }

        if (_outerArray >= 0)
        {
            _context.Report(ProblemKind.UnclosedRecord, new SourceSpan(_outerArray, 1), "']'");
            _outerArray = -1;
        }

        return null;
    }

    private void ReadOuterComma()
    {
        if (_outerArray < 0 || !_isAfterOuterItem || _outerComma >= 0)
        {
            Report(_position, _position + 1, "a comma too many");
        }
        else
        {
            _outerComma = _position;
        }

        _position++;
    }

    /// <summary>Reads a value with all that is in it; null when there is none here, which was passed over then.</summary>
    private JsonValue? ReadValue()
    {
        var start = _position;
        _result = null;
        _stack.Clear();
        _openArrays = 0;
        _openObjects = 0;
        // A value behind another in its line, or behind what is no value at all, is as far out as the first of the line.
        _indent = IndentOf(start) is >= 0 and var indent ? indent : _indent;
        _problemsBefore = _context.ProblemCount;
        _isNestedAtIndent = false;
        _isNextLikely = false;
        _memberIndent = -1;
        ReadItem();
        while (_stack.Count > 0)
        {
            // One value can be as long as a file.
            _context.CancellationToken.ThrowIfCancellationRequested();
            if (!SkipSpace())
            {
                if (_isNextLikely)
                {
                    return ReadAgain(start);
                }

                CloseAll();
                break;
            }

            if (_text[_position] == '{' && IsNextItem())
            {
                CloseBefore();
                break;
            }

            if (Top.IsObject)
            {
                ReadInObject(Top);
            }
            else
            {
                ReadInArray(Top);
            }
        }

        return _result;
    }

    private void ReadInObject(JsonFrame frame)
    {
        var c = _text[_position];
        if (frame.Name is not null)
        {
            if (c is ',' or '}' or ']')
            {
                Report(frame.NameSpan.Start, frame.NameSpan.End, "a value is missing after this name");
                Complete(new JsonValue(JsonKind.Null, _position, _position));
            }
            else
            {
                ReadItem();
            }

            return;
        }

        switch (c)
        {
            case '}':
                ReportTrailingComma(frame.Comma);
                _position++;
                Close();
                break;
            case ',':
                ReadComma(frame);
                break;
            case '{':
                // A name must stand here; what begins is the next item of an array around.
                Unclosed(frame, "'}'");
                break;
            case ']' when _openArrays > 0 || _outerArray >= 0:
                Unclosed(frame, "'}'");
                break;
            default:
                ReadMemberName(frame);
                break;
        }
    }

    private void ReadMemberName(JsonFrame frame)
    {
        var start = _position;
        _memberIndent = _memberIndent < 0 && _stack.Count == 1 ? IndentOf(start) : _memberIndent;
        string? name;
        if (_text[start] is '"' or '\'')
        {
            ReportMissingComma(frame);
            name = ReadName(start);
        }
        else
        {
            name = ReadWord();
            Report(start, _position, name is null ? "this belongs to no member" : "a name needs quotes");
        }

        if (name is null)
        {
            return;
        }

        SkipQuote(':');
        frame.Name = name;
        frame.NameSpan = SourceSpan.FromBounds(start, _position);
        frame.Comma = -1;
        frame.IsAfterValue = false;
        if (SkipSpace() && _text[_position] is ':' or '=')
        {
            if (_text[_position] == '=')
            {
                Report(_position, _position + 1, "a colon must stand here");
            }

            _position++;
        }
        else
        {
            Report(start, frame.NameSpan.End, "a colon is missing after this name");
        }
    }

    private void ReadInArray(JsonFrame frame)
    {
        switch (_text[_position])
        {
            case ']':
                ReportTrailingComma(frame.Comma);
                _position++;
                Close();
                break;
            case ',':
                ReadComma(frame);
                break;
            case '}' when _openObjects > 0:
                Unclosed(frame, "']'");
                break;
            case ':' when frame.Value.Items.Count > 0 && _stack.Count > 1 && _stack[_stack.Count - 2].IsObject && IsLastAString(frame):
                // The array was left open: its last item is the name of the next member of the object around.
                var name = frame.TakeLast();
                frame.Value.End = name.Start;
                Unclosed(frame, "']'");
                Top.Name = name.Text;
                Top.NameSpan = name.Span;
                Top.IsAfterValue = false;
                _position++;
                break;
            default:
                ReadItem();
                break;
        }
    }

    private static bool IsLastAString(JsonFrame frame) => frame.Value.Items[frame.Value.Items.Count - 1].Kind == JsonKind.String;

    private void ReadComma(JsonFrame frame)
    {
        if (!frame.IsAfterValue || frame.Comma >= 0)
        {
            Report(_position, _position + 1, "a comma too many");
        }
        else
        {
            frame.Comma = _position;
        }

        _position++;
    }

    /// <summary>Reads a value, or enters an array or object.</summary>
    private void ReadItem()
    {
        if (_stack.Count > 0 && !Top.IsObject)
        {
            ReportMissingComma(Top);
        }

        var start = _position;
        var c = _text[start];
        switch (c)
        {
            case '{' or '[':
                Open(c == '{' ? JsonKind.Object : JsonKind.Array);
                break;
            case '"' or '\'':
                var text = ReadString(isName: false);
                Complete(new JsonValue(JsonKind.String, start, _position, text));
                break;
            default:
                ReadLiteral();
                break;
        }
    }

    private void Open(JsonKind kind)
    {
        var start = _position;
        if (_stack.Count >= ReadLimits.Nesting)
        {
            SkipNested();
            _context.Report(
                ProblemKind.LimitExceeded,
                new SourceSpan(start, 1),
                "The depth of this value",
                ReadLimits.Nesting.ToString(System.Globalization.CultureInfo.InvariantCulture),
                "what is deeper was left out");
            Complete(new JsonValue(JsonKind.Null, start, _position));
            return;
        }

        _position++;
        _stack.Add(new JsonFrame(new JsonValue(kind, start, start)));
        _openObjects += kind == JsonKind.Object ? 1 : 0;
        _openArrays += kind == JsonKind.Array ? 1 : 0;
    }

    private void Unclosed(JsonFrame frame, string bracket)
    {
        _context.Report(ProblemKind.UnclosedRecord, new SourceSpan(frame.Value.Start, 1), bracket);
        Close();
    }

    private void Close()
    {
        var frame = Top;
        _stack.RemoveAt(_stack.Count - 1);
        _openObjects -= frame.IsObject ? 1 : 0;
        _openArrays -= frame.IsObject ? 0 : 1;
        frame.Value.End = Math.Max(frame.Value.End, _position);
        Complete(frame.Value);
    }

    private void Complete(JsonValue value)
    {
        if (_stack.Count == 0)
        {
            _result = value;
        }
        else
        {
            Top.Add(value);
        }
    }

    private void ReportMissingComma(JsonFrame frame)
    {
        if (frame.IsAfterValue && frame.Comma < 0)
        {
            Report(_position, _position + 1, "a comma is missing before this");
        }
    }

    private void ReportTrailingComma(int comma)
    {
        if (comma >= 0)
        {
            Report(comma, comma + 1, "a comma too many");
        }
    }

    private void Report(int start, int end, string message) =>
        _context.Report(ProblemKind.MalformedSyntax, SourceSpan.FromBounds(start, Math.Min(end, _text.Length)), Json, message);
}
