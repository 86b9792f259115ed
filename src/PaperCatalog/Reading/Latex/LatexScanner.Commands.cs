namespace PaperCatalog.Reading.Latex;

internal ref partial struct LatexScanner
{
    private const int LongestVerb = 1000;

    private void ReadCommand()
    {
        var text = _input.Rest;
        var length = 1;
        while (length < text.Length && ArgumentReader.IsLetter(text[length]))
        {
            length++;
        }

        if (length > 1)
        {
            ReadWord(text.Slice(1, length - 1));
        }
        else
        {
            ReadSymbol(_input.Peek(1));
        }
    }

    private void ReadSymbol(char c)
    {
        if (LatexAccents.OfSymbol(c) is not '\0' and var mark)
        {
            ReadAccent(mark, 2, c);
            return;
        }

        switch (c)
        {
            case '&' or '%' or '$' or '#' or '_' or '{' or '}':
                _output.FlushMarks();
                Write(c, 2);
                break;
            case '\\':
                WriteSpace(2);
                SkipLineOption();
                break;
            case ',' or ';' or ':' or '>' or ' ' or '\t' or '\n' or '\r':
                WriteSpace(2);
                break;
            case '-' or '/' or '@':
                _input.Advance(2);
                break;
            case '!' or '*' when !_isPlain:
                _input.Advance(2);
                break;
            case '!' or '*':
                Write(c, 2);
                break;
            case '|':
                Write('\u2016', 2);
                break;
            case '(':
                ReadDelimitedMath(2, "\\)", "$");
                break;
            case '[':
                ReadDelimitedMath(2, "\\]", "$$");
                break;
            default:
                _output.FlushMarks();
                Write('\\', 1);
                break;
        }
    }

    /// <summary>Passes over what may follow the end of a line: a star and a length.</summary>
    private void SkipLineOption()
    {
        if (_input.Next == '*')
        {
            _input.Advance(1);
            _input.SkipSpace();
        }

        var distance = 1;
        if (_input.Next == '[' && (char.IsDigit(_input.Peek(1)) || _input.Peek(1) is '-' or '.'))
        {
            while (char.IsLetterOrDigit(_input.Peek(distance)) || _input.Peek(distance) is '.' or '-' or ' ')
            {
                distance++;
            }

            if (_input.Peek(distance) == ']')
            {
                _input.Advance(distance + 1);
                _input.SkipSpace();
            }
        }
    }

    private void ReadAccent(char mark, int length, char symbol)
    {
        var next = _input.Peek(length);
        var isBare = symbol != '\0' ? !(char.IsLetter(next) || next is '\\' or '{') : next == '\0' && _input.Depth == 0;
        if (_isPlain && symbol != '\0' && isBare)
        {
            _output.FlushMarks();
            Write(symbol, length);
            return;
        }

        _input.Advance(length);
        _output.AddMark(mark);
        _input.SkipSpace();
        _isAfterCommand = true;
        _command = LatexCommand.None;
        _argument = 0;
    }

    private void ReadWord(ReadOnlySpan<char> name)
    {
        var length = name.Length + 1;
        if (_decoder.Macros.Find(name) is { } macro)
        {
            _input.Advance(length);
            Expand(macro);
        }
        else if (LatexAccents.OfWord(name) is { Length: > 0 } marks
            && (_input.Peek(length) == '{' || !LatexAccents.NeedsBrace(marks[0])))
        {
            if (marks.Length > 1)
            {
                _output.AddMark(marks[0]);
            }

            ReadAccent(marks[marks.Length - 1], length, '\0');
        }
        else if (LatexLetters.Table.TryFind(name, out var value))
        {
            Write(value, length);
            _input.SkipSpace();
            SkipEmptyBraces();
            Await(LatexCommand.None);
        }
        else if (LatexSymbols.Table.TryFind(name, out value))
        {
            Write(value, length);
            SkipEmptyBraces();
            Await(LatexCommand.None);
        }
        else
        {
            var call = _input.Rest;
            _input.Advance(length);
            Execute(LatexCommands.Find(name), name, call);
        }
    }

    /// <summary>Lets braces that follow at once belong to a command.</summary>
    private void Await(LatexCommand command)
    {
        _isAfterCommand = true;
        _command = command;
        _argument = 0;
    }

    private void Execute(LatexCommand command, ReadOnlySpan<char> name, ReadOnlySpan<char> call)
    {
        switch (command)
        {
            case LatexCommand.Unknown:
            case LatexCommand.Definition when !TrySkipDefinition(name, call):
                WriteUnknown(name);
                break;
            case LatexCommand.Definition:
                break;
            case LatexCommand.Switch:
                _input.SkipSpace();
                SkipEmptyBraces();
                Await(LatexCommand.None);
                break;
            case LatexCommand.Space:
                if (_decoder.KeepsParagraphs && name.SequenceEqual("par".AsSpan()))
                {
                    _output.AppendParagraph();
                }

                WriteSpace(0);
                SkipEmptyBraces();
                break;
            case LatexCommand.Verb:
                ReadVerb(name);
                break;
            case LatexCommand.Item:
                ReadItem();
                break;
            case LatexCommand.Begin:
            case LatexCommand.End:
                ReadEnvironment(command == LatexCommand.Begin);
                break;
            case LatexCommand.Character:
                ReadCharacter(name);
                break;
            case LatexCommand.Ding:
                ReadDing(name);
                break;
            case LatexCommand.Dimension:
                SkipDimension();
                break;
            default:
                if (_input.Next == '*' && _input.Peek(1) is '{' or '[')
                {
                    _input.Advance(1);
                }

                Await(command);
                ReadOptions();
                break;
        }
    }

    private void WriteUnknown(ReadOnlySpan<char> name)
    {
        _decoder.Context.Report(ProblemKind.UnknownMacro, _input.SpanOfLast(name.Length + 1), name.ToString());
        _output.Append(name);
        Await(LatexCommand.Unknown);
    }

    private bool TrySkipDefinition(ReadOnlySpan<char> name, ReadOnlySpan<char> call)
    {
        var isRead = MacroDefinition.TryRead(call, out _, out _, out var length);
        if (isRead)
        {
            _input.Advance(length - name.Length - 1);
        }

        return isRead;
    }

    private void ReadVerb(ReadOnlySpan<char> name)
    {
        if (_input.Next == '*')
        {
            _input.Advance(1);
        }

        var rest = _input.Rest;
        var open = _input.Next;
        var close = open == '{' ? '}' : open;
        var length = rest.Length < 2 || char.IsLetterOrDigit(open) || IsSpace(open)
            ? -1
            : rest.Slice(1, Math.Min(rest.Length - 1, LongestVerb)).IndexOf(close);
        if (length < 0)
        {
            Write(name, 0);
        }
        else
        {
            WriteMath(rest.Slice(1, length), length + 2);
        }
    }

    private void ReadItem()
    {
        if (_output.Length > 0)
        {
            _output.AppendSpace();
        }

        if (_input.Next == '[')
        {
            Await(LatexCommand.Item);
            ReadOptions();
        }
        else
        {
            Write('\u2022', 0);
            WriteSpace(0);
        }
    }

    private void SkipDimension()
    {
        _input.SkipSpace();
        var distance = 0;
        while (char.IsDigit(_input.Peek(distance)) || _input.Peek(distance) is '.' or '-' or '+')
        {
            distance++;
        }

        if (distance == 0)
        {
            return;
        }

        if (_input.Rest.Slice(distance) is [var first, var second, ..]
            && ArgumentReader.IsLetter(first) && ArgumentReader.IsLetter(second))
        {
            distance += 2;
        }

        _input.Advance(distance);
    }

    /// <summary>Reads the number after <c>\char</c> or <c>\symbol</c>: decimal, octal after ' or hexadecimal after " (Elsevier's always).</summary>
    private void ReadCharacter(ReadOnlySpan<char> name)
    {
        var isBraced = _input.Next == '{';
        var distance = isBraced ? 1 : 0;
        var sign = _input.Peek(distance);
        var radix = sign == '"' || name.SequenceEqual("ElsevierGlyph".AsSpan()) ? 16 : sign == '\'' ? 8 : 10;
        distance += sign is '"' or '\'' ? 1 : 0;
        var number = 0;
        var digits = 0;
        while (digits < 6 && DigitOf(_input.Peek(distance), radix) is >= 0 and var digit)
        {
            number = (number * radix) + digit;
            digits++;
            distance++;
        }

        var isClosed = !isBraced || _input.Peek(distance) == '}';
        if (digits == 0 || !isClosed || number is < ' ' or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) or (>= 0x7F and < 0xA0))
        {
            WriteUnknown(name);
            return;
        }

        Write(char.ConvertFromUtf32(number).AsSpan(), distance + (isBraced ? 1 : 0));
    }

    private void ReadDing(ReadOnlySpan<char> name)
    {
        var isOctal = _input.Peek(1) is '\'' or '"';
        var end = _input.Rest.IndexOf('}') is > 0 and <= 5 and var close && _input.Next == '{' ? close : 0;
        var digits = end == 0 ? default : _input.Rest.Slice(isOctal ? 2 : 1, end - (isOctal ? 2 : 1));
        var radix = _input.Peek(1) switch { '"' => 16, '\'' => 8, _ => 10 };
        var number = 0;
        foreach (var c in digits)
        {
            number = DigitOf(c, radix) is >= 0 and var digit ? (number * radix) + digit : -1;
            if (number < 0)
            {
                break;
            }
        }

        if (Dingbat.Of(number) is not '\0' and var dingbat)
        {
            Write(dingbat, end + 1);
        }
        else
        {
            WriteUnknown(name);
        }
    }

    private static int DigitOf(char c, int radix)
    {
        var digit = c switch
        {
            >= '0' and <= '9' => c - '0',
            >= 'A' and <= 'F' => c - 'A' + 10,
            _ => -1,
        };
        return digit < radix ? digit : -1;
    }
}
