using System.Globalization;

namespace PaperCatalog.Reading.Latex;

internal ref partial struct LatexScanner
{
    private void ReadOpenBrace()
    {
        var isGroup = !_isPlain || _groups.Count > 0 || _isAfterCommand || _output.HasMarks || IsCommand(1);
        if (isGroup)
        {
            OpenGroup('}', _isAfterCommand ? _command : LatexCommand.None, _argument);
        }
        else
        {
            Write('{', 1);
        }
    }

    /// <summary>Whether a command or an accent begins at a distance; <c>\{</c> and the like are neither.</summary>
    private readonly bool IsCommand(int distance) =>
        _input.Peek(distance) == '\\'
        && (ArgumentReader.IsLetter(_input.Peek(distance + 1)) || LatexAccents.OfSymbol(_input.Peek(distance + 1)) != 0);

    private void OpenGroup(char close, LatexCommand command, int argument)
    {
        var isOfCommand = _isAfterCommand;
        _input.Advance(1);
        _isAfterCommand = false;
        if (_groups.Count >= ReadLimits.Nesting)
        {
            if (!_isDeep)
            {
                _isDeep = true;
                _decoder.Context.Report(
                    ProblemKind.LimitExceeded,
                    _input.SpanOfLast(1),
                    "The nesting of braces",
                    ReadLimits.Nesting.ToString(CultureInfo.InvariantCulture),
                    "deeper text stays as it is");
            }

            _output.Append(close == '}' ? '{' : '[');
            _literalDepth = close == '}' ? 1 : 0;
            return;
        }

        if (argument >= LatexArguments.CountOf(command) && command != LatexCommand.Unknown)
        {
            command = LatexCommand.None;
        }

        var isDropped = LatexArguments.IsDropped(command, argument);
        var start = _output.Length;
        if (!isDropped)
        {
            var needsSpace = command switch
            {
                LatexCommand.Unknown => isOfCommand && char.IsLetterOrDigit(_output.Last) && char.IsLetterOrDigit(_input.Next),
                LatexCommand.Footnote => start > 0,
                LatexCommand.TwoTexts => argument == 1,
                _ => false,
            };
            if (needsSpace)
            {
                _output.AppendSpace();
            }

            _output.Append(LatexArguments.Before(command, argument).AsSpan());
            start = _output.Length;
        }

        _rawDepth = 0;
        _groups.Push(new LatexGroup(close, start, command, argument, LatexArguments.IsRaw(command, argument), close == '}' && !isOfCommand && _input.Next != '\\'));
    }

    private void ReadCloseBrace()
    {
        while (_groups.Count > 0 && _groups.Peek().Close == ']')
        {
            // The bracket was never closed: what it held is text.
            _groups.Pop();
        }

        if (_groups.Count == 0)
        {
            _output.FlushMarks();
            Write('}', 1);
            return;
        }

        _input.Advance(1);
        CloseGroup();
    }

    private void CloseGroup()
    {
        _output.FlushMarks();
        var group = _groups.Pop();
        if (LatexArguments.IsDropped(group.Command, group.Argument))
        {
            _output.Truncate(Math.Min(_output.Length, group.Start));
        }
        else
        {
            FinishText(group);
            if (group.IsProtection)
            {
                _output.Protect(group.Start);
            }

            _output.Append(LatexArguments.After(group.Command, group.Argument).AsSpan());
        }

        // Whether or not the command wants more arguments, braces that follow at once are its own.
        _isAfterCommand = group.Command != LatexCommand.None;
        _command = group.Command;
        _argument = group.Argument + 1;
        if (group.Argument < 0)
        {
            ReadOptions();
        }
        else if (_argument < LatexArguments.CountOf(_command))
        {
            SkipSpaceBeforeBrace();
        }
    }

    private void FinishText(LatexGroup group)
    {
        switch (group.Command)
        {
            case LatexCommand.Address:
                _output.AddLink(group.Start, _output.Written.Slice(group.Start).ToString());
                break;
            case LatexCommand.Reference when group.Argument == 0:
                _output.AddLink(group.Start, _output.Take(group.Start));
                break;
            case LatexCommand.Upper:
                _output.Append(_output.Take(group.Start).ToUpperInvariant().AsSpan());
                break;
            case LatexCommand.Lower:
                _output.Append(_output.Take(group.Start).ToLowerInvariant().AsSpan());
                break;
            case LatexCommand.Superscript:
                _output.Append(Script.Raise(_output.Take(group.Start)).AsSpan());
                break;
            case LatexCommand.Subscript:
                _output.Append(Script.Lower(_output.Take(group.Start)).AsSpan());
                break;
            case LatexCommand.Citation or LatexCommand.Item when group.Argument < 0:
                _output.AppendSpace();
                break;
        }
    }

    /// <summary>Copies text that is nested too deeply.</summary>
    private void ReadLiteral()
    {
        var c = _input.Next;
        if (IsSpace(c))
        {
            WriteSpace(1);
            return;
        }

        _literalDepth += c switch { '{' => 1, '}' => -1, _ => 0 };
        Write(c, 1);
    }

    /// <summary>Copies a raw argument up to its end.</summary>
    private void ReadRaw(LatexGroup group)
    {
        var c = _input.Next;
        if (IsSpace(c))
        {
            WriteSpace(1);
        }
        else if (c == '\\')
        {
            ReadRawBackslash(group.Command);
        }
        else if (_rawDepth == 0 && (c == group.Close || c == '}'))
        {
            if (c == group.Close)
            {
                _input.Advance(1);
                CloseGroup();
            }
            else
            {
                ReadCloseBrace();
            }
        }
        else
        {
            _rawDepth += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (c is '{' or '}' && group.Command is LatexCommand.Address or LatexCommand.Reference)
            {
                _input.Advance(1);
            }
            else
            {
                Write(c, 1);
            }
        }
    }

    private void ReadRawBackslash(LatexCommand command)
    {
        const string Tilde = "\\textasciitilde";
        var next = _input.Peek(1);
        if (command == LatexCommand.Mathematics || LatexArguments.IsDropped(command, 0))
        {
            Write(_input.Rest.Slice(0, next == '\0' ? 1 : 2), next == '\0' ? 1 : 2);
        }
        else if (_input.Rest.StartsWith(Tilde.AsSpan()))
        {
            Write('~', Tilde.Length);
            SkipEmptyBraces();
        }
        else if (IsSpace(next))
        {
            WriteSpace(2);
        }
        else if (next is '%' or '#' or '&' or '_' or '~' or '{' or '}' or '$' or '^')
        {
            Write(next, 2);
            if (next == '~')
            {
                SkipEmptyBraces();
            }
        }
        else
        {
            Write('\\', 1);
        }
    }

    private void SkipEmptyBraces()
    {
        if (_input.Next == '{' && _input.Peek(1) == '}')
        {
            _input.Advance(2);
        }
    }

    /// <summary>Passes over white space if a brace comes after it.</summary>
    private void SkipSpaceBeforeBrace()
    {
        var distance = 0;
        while (IsSpace(_input.Peek(distance)))
        {
            distance++;
        }

        if (_input.Peek(distance) == '{')
        {
            _input.Advance(distance);
        }
    }

    private void ReadOptions()
    {
        if (_input.Next == '[' && LatexArguments.TakesOption(_command))
        {
            OpenGroup(']', _command, -1);
        }
        else
        {
            _argument = 0;
            SkipSpaceBeforeBrace();
        }
    }
}
