using System.Globalization;

namespace PaperCatalog.Reading.Yaml;

/// <content>Lists and maps in brackets.</content>
internal sealed partial class YamlReader
{
    /// <summary>Reads from an opening bracket to its partner; a list that is not closed ends before a line that is not indented more.</summary>
    private void ReadFlow(int parent)
    {
        var depth = _stack.Count;
        var start = _position;
        do
        {
            if (!SkipFlowSpace(parent, depth))
            {
                _context.Report(ProblemKind.UnclosedRecord, new SourceSpan(start, 1), _text[start] == '[' ? "']'" : "'}'");
                CloseTo(depth);
                return;
            }

            var c = _text[_position];
            switch (c)
            {
                case '[' or '{':
                    OpenFlow(c);
                    break;
                case ']' or '}':
                    if ((c == ']') != (Top!.Node.Kind == YamlKind.Sequence))
                    {
                        Report(_position, _position + 1, "this bracket closes another kind than was opened");
                    }

                    _position++;
                    Top.Node.End = _position;
                    Close();
                    break;
                case ',':
                    EndFlowItem();
                    _position++;
                    break;
                case '*':
                    Expect();
                    ReadAlias();
                    break;
                case '!' or '&':
                    SkipProperties();
                    break;
                default:
                    ReadFlowScalar();
                    break;
            }
        }
        while (_stack.Count > depth);
    }

    private void OpenFlow(char bracket)
    {
        Expect();
        if (_stack.Count >= ReadLimits.Nesting)
        {
            _context.Report(
                ProblemKind.LimitExceeded,
                new SourceSpan(_position, 1),
                "The depth of this value",
                ReadLimits.Nesting.ToString(CultureInfo.InvariantCulture),
                "what is deeper was left out");
            Complete(new YamlNode(YamlKind.Scalar, _position));
            var level = 0;
            do
            {
                level += _text[_position] is '[' or '{' ? 1 : _text[_position] is ']' or '}' ? -1 : 0;
                _position++;
            }
            while (level > 0 && _position < _text.Length && _text[_position] is not ('\r' or '\n'));
            return;
        }

        _stack.Add(new YamlBlock(new YamlNode(bracket == '[' ? YamlKind.Sequence : YamlKind.Map, _position), -1, _lineStart));
        _position++;
    }

    /// <summary>Makes room for a value where a map has no key for it.</summary>
    private void Expect()
    {
        if (Top is { Node.Kind: YamlKind.Map, Key: null } map)
        {
            map.Key = string.Empty;
            map.KeySpan = new SourceSpan(_position, 0);
        }
    }

    private void EndFlowItem()
    {
        if (Top is { Node.Kind: YamlKind.Map, Key: not null } map)
        {
            Complete(new YamlNode(YamlKind.Scalar, map.KeySpan.End));
        }
    }

    private void ReadFlowScalar()
    {
        var start = _position;
        YamlNode node;
        if (_text[start] is '"' or '\'')
        {
            node = ReadQuoted(-1);
        }
        else
        {
            var end = start;
            for (; _position < _text.Length && !IsFlowEnd(_position, start); _position++)
            {
                end = _text[_position] is ' ' or '\t' ? end : _position + 1;
            }

            if (_position == start)
            {
                ReportColon();
                _position++;
                return;
            }

            var text = _text.Substring(start, end - start);
            node = new YamlNode(YamlKind.Scalar, start, text is "~" or "null" ? null : text) { End = end };
        }

        SkipSpaces(0);
        if (_text[start] is '"' or '\'' && !IsAtLineEnd() && _text[_position] is not (',' or ':' or ']' or '}'))
        {
            Report(_position, _position + 1, "a comma is missing before this");
        }

        var isKey = _position < _text.Length && _text[_position] == ':' && Top is { Node.Kind: YamlKind.Map, Key: null };
        if (isKey)
        {
            Top!.Key = node.Text ?? string.Empty;
            Top.KeySpan = node.Span;
            _position++;
            return;
        }

        if (_position < _text.Length && _text[_position] == ':')
        {
            ReportColon();
        }

        if (Top is { Node.Kind: YamlKind.Map, Key: null } map)
        {
            // A key without a value.
            map.Key = node.Text ?? string.Empty;
            map.KeySpan = node.Span;
            return;
        }

        Complete(node);
    }

    /// <summary>A map as a key, and a pair without braces in a list, are YAML that no citation file needs.</summary>
    private void ReportColon() => Report(_position, _position + 1, "this colon belongs to no key");

    private bool IsFlowEnd(int position, int start)
    {
        var c = _text[position];
        return c is ',' or '[' or ']' or '{' or '}' or '\r' or '\n'
            || (c == ':' && (position + 1 >= _text.Length || _text[position + 1] is ' ' or '\t' or '\r' or '\n' or ',' or ']' or '}'))
            || (c == '#' && position > start && _text[position - 1] == ' ');
    }

    /// <summary>Passes over white space, comments and line ends; false where the brackets cannot go on.</summary>
    private bool SkipFlowSpace(int parent, int depth)
    {
        while (_position < _text.Length)
        {
            SkipSpaces(0);
            if (!IsAtLineEnd())
            {
                return true;
            }

            var next = NextLine(_position);
            var content = IndentOf(next, out var column);
            if (next >= _text.Length)
            {
                return false;
            }

            var isBlank = content >= _text.Length || _text[content] is '\r' or '\n' or '#';
            if (!isBlank && column <= parent && _stack.Count > depth && _text[content] is not (']' or '}'))
            {
                return false;
            }

            if (!isBlank && _stack.Count > depth && column == 0 && IsKeyAt(content))
            {
                return false;
            }

            _lineStart = next;
            _position = content;
        }

        return false;
    }
}
