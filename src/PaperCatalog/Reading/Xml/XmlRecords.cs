using System.Globalization;
using System.Xml;

namespace PaperCatalog.Reading.Xml;

/// <summary>Finds the records of an XML file. A fault costs no more than its own record, of which what came before it is kept.</summary>
internal sealed class XmlRecords
{
    private readonly ReadContext _context;
    private readonly string[] _names;
    private readonly XmlPositions _positions;
    private readonly char[] _text;
    private readonly List<int> _open = [];
    private List<XmlPiece> _pieces = [];
    private XmlTextReader _reader;
    private int _tooDeep;
    private bool _isTooDeepSaid;
    private bool _isAtEnd;

    // Where the last fault was: two at one place mean that restarting does not help.
    private int _restart;

    /// <param name="context">The file.</param>
    /// <param name="names">The names of the elements that are records.</param>
    public XmlRecords(ReadContext context, params string[] names)
    {
        _context = context;
        _names = names;
        _positions = new XmlPositions(context.Text);
        _text = XmlRepair.Read(context);
        _reader = Begin(0);
    }

    /// <summary>The next record; null at the end.</summary>
    public XmlRecord? ReadNext()
    {
        while (!_isAtEnd)
        {
            try
            {
                while (_reader.Read())
                {
                    // One record can be as long as a file.
                    _context.CancellationToken.ThrowIfCancellationRequested();
                    if (Take() is { } record)
                    {
                        return record;
                    }
                }

                _isAtEnd = true;
            }
            catch (XmlException fault)
            {
                if (Recover(fault) is { } record)
                {
                    return record;
                }
            }
        }

        _reader.Dispose();
        return null;
    }

    private XmlTextReader Begin(int origin)
    {
        _restart = origin;
        _positions.Begin(origin);

        // Without namespaces a prefix that nobody declares is no fault; names are compared without their prefix.
        return new XmlTextReader(new FragmentText(_text, origin))
        {
            Namespaces = false,
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            WhitespaceHandling = WhitespaceHandling.All,
        };
    }

    private XmlRecord? Take()
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element:
                return TakeElement();
            case XmlNodeType.EndElement:
                return _tooDeep > 0 ? Shallower() : _open.Count > 0 ? TakeEnd(EndOfTag(Offset())) : null;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _open.Count > 0:
                var text = XmlRepair.Restore(_reader.Value);
                var start = Offset();
                _pieces.Add(new XmlPiece(null, text, start, Math.Min(_text.Length, start + text.Length)));
                return null;
            default:
                return null;
        }
    }

    private XmlRecord? TakeElement()
    {
        var isEmpty = _reader.IsEmptyElement;
        var name = LocalName(_reader.Name);
        if (_tooDeep > 0 || _open.Count >= ReadLimits.Nesting)
        {
            Deeper(isEmpty);
            return null;
        }

        var start = Math.Max(0, Offset() - 1);
        var isRecord = Array.IndexOf(_names, name) >= 0;
        XmlRecord? unclosed = null;
        if (isRecord && _open.Count > 0)
        {
            // No record holds another one: the one before was left open.
            unclosed = Abandon(start);
            ReportUnclosed(unclosed);
        }

        if (_open.Count == 0)
        {
            if (!isRecord)
            {
                return null;
            }

            _pieces = [];
        }
        else
        {
            _pieces[_open[_open.Count - 1]].HasChildren = true;
        }

        var piece = new XmlPiece(name, null, start, start) { Attributes = ReadAttributes() };
        _open.Add(_pieces.Count);
        _pieces.Add(piece);
        return isEmpty && unclosed is null ? TakeEnd(EndOfTag(start)) : unclosed;
    }

    private List<string>? ReadAttributes()
    {
        List<string>? attributes = null;
        while (_reader.MoveToNextAttribute())
        {
            if (_reader.Name != "xmlns" && !_reader.Name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                attributes ??= [];
                attributes.Add(LocalName(_reader.Name));
                attributes.Add(XmlRepair.Restore(_reader.Value));
            }
        }

        _reader.MoveToElement();
        return attributes;
    }

    private XmlRecord? TakeEnd(int end)
    {
        var index = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        _pieces[index].End = end;
        _pieces.Add(new XmlPiece(null, null, end, end));
        _pieces[index].Next = _pieces.Count;
        return _open.Count == 0 ? new XmlRecord(_pieces) : null;
    }

    private void Deeper(bool isEmpty)
    {
        _tooDeep += isEmpty ? 0 : 1;
        if (!_isTooDeepSaid)
        {
            _isTooDeepSaid = true;
            _context.Report(
                ProblemKind.LimitExceeded,
                new SourceSpan(Offset(), 0),
                "The depth of this element",
                ReadLimits.Nesting.ToString(CultureInfo.InvariantCulture),
                "elements that are deeper were left out");
        }
    }

    private XmlRecord? Shallower()
    {
        _tooDeep--;
        return null;
    }

    /// <summary>Says the fault, and goes on with the next record; gives the record in which it was.</summary>
    private XmlRecord? Recover(XmlException fault)
    {
        var place = Math.Max(_restart, _positions.OffsetOf(fault.LineNumber, fault.LinePosition));
        var isOutside = _open.Count == 0;
        var record = isOutside ? null : Abandon(place);

        // After a restart the end tags of what was around the records have no begin.
        var isOuterEnd = isOutside && _restart > 0 && place >= 2 && _text[place - 2] == '<' && place <= _text.Length && _text[place - 1] == '/';
        if (!isOuterEnd)
        {
            if (record is not null && place >= _text.Length)
            {
                ReportUnclosed(record);
            }
            else
            {
                _context.Report(
                    ProblemKind.MalformedSyntax, new SourceSpan(place, place < _text.Length ? 1 : 0), "XML", Describe(fault.LineNumber, fault.LinePosition));
            }
        }

        var next = NextRecord(Math.Max(place - 1, _restart + 1));
        if (next < 0)
        {
            _isAtEnd = true;
        }
        else
        {
            _reader.Dispose();
            _reader = Begin(next);
        }

        return record;
    }

    /// <summary>Ends the open record where it broke off.</summary>
    private XmlRecord Abandon(int end)
    {
        XmlRecord? record = null;
        while (_open.Count > 0)
        {
            record = TakeEnd(end);
        }

        _tooDeep = 0;
        return record!;
    }

    /// <summary>The offset of the next record's tag behind an offset; -1 when there is none.</summary>
    private int NextRecord(int from)
    {
        for (var i = Array.IndexOf(_text, '<', Math.Min(from, _text.Length)); i >= 0; i = Array.IndexOf(_text, '<', i + 1))
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            if (Array.Exists(_names, name => IsTag(i + 1, name)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsTag(int start, string name)
    {
        var colon = start;
        while (colon < _text.Length && colon - start < 16 && char.IsLetterOrDigit(_text[colon]))
        {
            colon++;
        }

        start = colon < _text.Length && _text[colon] == ':' ? colon + 1 : start;
        var end = start + name.Length;
        return end < _text.Length && _text.AsSpan(start, name.Length).SequenceEqual(name.AsSpan())
            && (_text[end] is '>' or '/' || char.IsWhiteSpace(_text[end]));
    }

    /// <summary>What the fault is, in words that do not depend on the culture.</summary>
    private string Describe(int line, int column) =>
        _positions.OffsetOf(line, column) >= _text.Length
            ? "the file ends within an element"
            : "a tag is malformed, or an element ends that never began";

    private void ReportUnclosed(XmlRecord record) =>
        _context.Report(ProblemKind.UnclosedRecord, new SourceSpan(record.Span.Start, 1), "'</" + record.NameOf(0) + ">'");

    private int Offset() => _positions.OffsetOf(_reader.LineNumber, _reader.LinePosition);

    /// <summary>The offset behind the tag that begins before or at an offset.</summary>
    private int EndOfTag(int offset)
    {
        var quote = '\0';
        for (var i = offset; i < _text.Length; i++)
        {
            var c = _text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return _text.Length;
    }

    private static string LocalName(string name)
    {
        var colon = name.IndexOf(':');
        return colon < 0 ? name : name.Substring(colon + 1);
    }
}
