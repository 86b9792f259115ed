using System.Globalization;

namespace PaperCatalog.Reading.Yaml;

/// <summary>Reads the part of YAML that citation files use; what is malformed is reported, and the reading goes on with the next line.</summary>
/// <remarks>
/// Source: YAML 1.2.2. Every scalar is text, so that a version <c>1.10</c> keeps its zero. Anchors, aliases and merge keys are
/// refused with a problem, because their expansion has no bound; tags are passed over.
/// </remarks>
internal sealed partial class YamlReader
{
    private const string Yaml = "YAML";

    private readonly ReadContext _context;
    private readonly string _text;
    private readonly List<YamlBlock> _stack = [];
    private int _position;
    private int _lineStart;
    private YamlNode? _root;

    public YamlReader(ReadContext context)
    {
        _context = context;
        _text = context.Text;
    }

    private YamlBlock? Top => _stack.Count == 0 ? null : _stack[_stack.Count - 1];

    /// <summary>The next document; null at the end.</summary>
    public YamlNode? ReadDocument()
    {
        _root = null;
        _stack.Clear();
        while (_position < _text.Length)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            _lineStart = _position;
            if (IsMarker("---") || IsMarker("..."))
            {
                if (_root is not null || _stack.Count > 0)
                {
                    break;
                }

                _position += 3;
                if (_position < _text.Length)
                {
                    ReadLine(column: 3);
                }

                continue;
            }

            if (_text[_position] == '%' && _root is null && _stack.Count == 0)
            {
                SkipLine();
                continue;
            }

            ReadLine(column: 0);
        }

        CloseTo(-1);
        return _root;
    }

    private bool IsMarker(string marker) =>
        string.CompareOrdinal(_text, _position, marker, 0, 3) == 0
        && (_position + 3 >= _text.Length || _text[_position + 3] is ' ' or '\t' or '\r' or '\n');

    /// <summary>Reads a line, and those after it that belong to its value.</summary>
    private void ReadLine(int column)
    {
        column = SkipIndent(column);
        if (IsAtLineEnd())
        {
            SkipLine();
            return;
        }

        CloseForLine(column);
        while (!IsAtLineEnd() && ReadToken(ref column))
        {
        }

        if (!IsAtLineEnd())
        {
            var end = EndOfLine(_position);
            Report(_position, end, "this belongs to no key");
        }

        SkipLine();
    }

    /// <summary>Passes over spaces, tabs and the like; returns the column.</summary>
    private int SkipIndent(int column)
    {
        var isTabSaid = false;
        while (_position < _text.Length && _text[_position] is ' ' or '\t' or '\uFEFF' or '\u00A0')
        {
            if (_text[_position] == '\t' && !isTabSaid && column + _lineStart == _position)
            {
                isTabSaid = !IsBlankFrom(_position);
                if (isTabSaid)
                {
                    Report(_position, _position + 1, "tabs do not indent; it was taken for two spaces");
                }
            }

            column += _text[_position] switch { '\t' => 2, '\uFEFF' => 0, _ => 1 };
            _position++;
        }

        return column;
    }

    /// <summary>Ends what a line at a column does not belong to.</summary>
    private void CloseForLine(int column)
    {
        var isDash = IsDash(_position);
        while (Top is { } top)
        {
            if (column > top.Indent)
            {
                break;
            }

            if (column == top.Indent && (top.Node.Kind == YamlKind.Map ? !isDash || top.Key is not null : isDash))
            {
                break;
            }

            if (_stack.Count == 1 && !(column == top.Indent && top.Node.Kind == YamlKind.Map))
            {
                // Less indented than the document itself: it goes on all the same.
                break;
            }

            if (column == top.Indent && isDash && top.Node.Kind == YamlKind.Map)
            {
                break;
            }

            Close();
        }

        if (Top is { Node.Kind: YamlKind.Map, Key: not null } map && column == map.Indent && !isDash)
        {
            // A key without a value.
            Complete(new YamlNode(YamlKind.Scalar, map.KeySpan.End));
        }
    }

    /// <summary>Reads a dash, a key or a value; false when nothing can follow in this line.</summary>
    private bool ReadToken(ref int column)
    {
        if (IsDash(_position))
        {
            _position++;
            EnterSequence(column, _position - 1);
            column = SkipSpaces(column + 1);
            return true;
        }

        var start = _position;
        if (TryKey(out var key, out var end))
        {
            if (!EnterMap(column, start))
            {
                return false;
            }

            if (Top!.Key is not null)
            {
                Complete(new YamlNode(YamlKind.Scalar, Top.KeySpan.End));
            }

            Top.Key = key;
            Top.KeySpan = SourceSpan.FromBounds(start, end);
            column = SkipSpaces(column + (_position - start));
            if (key == "<<")
            {
                Report(start, end, "merge keys are not supported");
            }

            if (IsAtLineEnd())
            {
                return false;
            }

            return ReadInlineValue();
        }

        if (Top is null || Top.IsPending)
        {
            return ReadInlineValue();
        }

        return false;
    }

    private void EnterSequence(int column, int dash)
    {
        if (Top is { Node.Kind: YamlKind.Sequence } sequence && sequence.Indent == column && !sequence.IsAfterDash)
        {
            sequence.IsAfterDash = true;
            return;
        }

        if (Top is { Node.Kind: YamlKind.Sequence, IsAfterDash: true } before && before.Indent == column)
        {
            Complete(new YamlNode(YamlKind.Scalar, _position));
            before.IsAfterDash = true;
            return;
        }

        if (Top is { IsPending: false })
        {
            Report(dash, dash + 1, "this item belongs to no key");
            if (Top.Node.Kind == YamlKind.Sequence)
            {
                Top.IsAfterDash = true;
                return;
            }

            Top.Key = string.Empty;
            Top.KeySpan = new SourceSpan(_position, 0);
        }

        Push(YamlKind.Sequence, column, dash).IsAfterDash = true;
    }

    private bool EnterMap(int column, int start)
    {
        if (Top is { Node.Kind: YamlKind.Map } map && (map.Indent == column || (!map.IsPending && _lineStart != map.Line)))
        {
            if (map.Indent != column)
            {
                Report(start, start + 1, "this key is indented differently from those before it");
            }

            return true;
        }

        if (Top is null || Top.IsPending)
        {
            Push(YamlKind.Map, column, start);
            return true;
        }

        return false;
    }

    private YamlBlock Push(YamlKind kind, int column, int start)
    {
        if (_stack.Count >= ReadLimits.Nesting)
        {
            _context.Report(
                ProblemKind.LimitExceeded,
                new SourceSpan(_position, 0),
                "The depth of this value",
                ReadLimits.Nesting.ToString(CultureInfo.InvariantCulture),
                "what is deeper was left out");
            _position = EndOfLine(_position);
            return new YamlBlock(new YamlNode(kind, start), column, _lineStart);
        }

        var block = new YamlBlock(new YamlNode(kind, start), column, _lineStart);
        _stack.Add(block);
        return block;
    }

    private void CloseTo(int depth)
    {
        while (_stack.Count > Math.Max(0, depth))
        {
            Close();
        }
    }

    private void Close()
    {
        var block = _stack[_stack.Count - 1];
        if (block.IsPending)
        {
            block.Add(new YamlNode(YamlKind.Scalar, block.Key is null ? block.Node.Start : block.KeySpan.End));
        }

        _stack.RemoveAt(_stack.Count - 1);
        block.Node.End = EndOf(block.Node);
        Complete(block.Node);
    }

    private static int EndOf(YamlNode node)
    {
        var end = node.Start + 1;
        if (node.Members.Count > 0)
        {
            var last = node.Members[node.Members.Count - 1];
            end = Math.Max(last.KeySpan.End, last.Value.End);
        }
        else if (node.Items.Count > 0)
        {
            end = Math.Max(end, node.Items[node.Items.Count - 1].End);
        }

        return Math.Max(end, node.End);
    }

    private void Complete(YamlNode node)
    {
        if (Top is { } top)
        {
            top.Add(node);
        }
        else if (_root is null || (_root.Kind == YamlKind.Scalar && node.Kind != YamlKind.Scalar))
        {
            Passed(_root);
            _root = node;
        }
        else
        {
            Passed(node);
        }
    }

    /// <summary>Text beside the one value that a document has.</summary>
    private void Passed(YamlNode? node)
    {
        if (node?.Text is { Length: > 0 } text)
        {
            _context.Report(ProblemKind.UnexpectedText, node.Span, text);
        }
        else if (node is not null)
        {
            Report(node.Start, node.End, "a document has one value; this second one was passed over");
        }
    }

    private void Report(int start, int end, string message) =>
        _context.Report(ProblemKind.MalformedSyntax, SourceSpan.FromBounds(start, Math.Min(end, _text.Length)), Yaml, message);
}
