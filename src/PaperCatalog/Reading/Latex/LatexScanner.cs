namespace PaperCatalog.Reading.Latex;

/// <summary>Goes through a piece of LaTeX once and writes its text.</summary>
/// <remarks>Groups are kept on a stack and each macro's body is read in place, so nothing recurs.</remarks>
internal ref partial struct LatexScanner
{
    private const string Special = "\\{}$~-`']\t\n\v\f\r";

#if NET
    private static readonly System.Buffers.SearchValues<char> s_special = System.Buffers.SearchValues.Create(Special);
#else
    private static readonly bool[] s_isSpecial = SpecialCharacters();
#endif

    /// <summary>How many pieces are read before somebody may say stop: one is a word or a command.</summary>
    private const int PiecesBetweenStops = 1024;

    /// <summary>How far the end of a quotation is looked for in plain text.</summary>
    private const int LongestQuotation = 2000;

    private readonly LatexDecoder _decoder;
    private readonly LatexOutput _output;
    private readonly Stack<LatexGroup> _groups;
    private readonly bool _isPlain;
    private LatexInput _input;

    // The command whose argument a brace would open now; Unknown also for one that has had all of them.
    private bool _isAfterCommand;
    private LatexCommand _command;
    private int _argument;

    // Braces within a raw argument, and within what is nested too deeply to be read.
    private int _rawDepth;
    private int _literalDepth;

    private int _openSingleQuote;
    private int _openDoubleQuotes;

    // Set once a search has come to the end in vain, so that none is made again.
    private bool _hasNoDollar;
    private bool _hasNoDoubleDollar;
    private bool _hasNoMathEnd;
    private bool _isDeep;

    public LatexScanner(LatexDecoder decoder, LatexOutput output, Stack<LatexGroup> groups, LatexInput input)
    {
        _decoder = decoder;
        _output = output;
        _groups = groups;
        _groups.Clear();
        _isPlain = decoder.Dialect == LatexDialect.PlainText;
        _input = input;
        _openSingleQuote = -1;
    }

    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    public void Run()
    {
        for (var piece = 1; ; piece++)
        {
            if (piece % PiecesBetweenStops == 0)
            {
                // A value can be as long as a file.
                _decoder.Context.CancellationToken.ThrowIfCancellationRequested();
            }

            if (_input.IsAtEnd)
            {
                if (!_input.Pop())
                {
                    break;
                }
            }
            else if (_literalDepth > 0)
            {
                ReadLiteral();
            }
            else if (_groups.Count > 0 && _groups.Peek().IsRaw)
            {
                ReadRaw(_groups.Peek());
            }
            else if (PlainLength() is > 0 and var length)
            {
                Write(_input.Rest.Slice(0, length), length);
            }
            else
            {
                ReadSpecial(_input.Next);
            }
        }

        _output.FlushMarks();
    }

#if !NET
    private static bool[] SpecialCharacters()
    {
        var special = new bool[128];
        foreach (var c in Special + " ")
        {
            special[c] = true;
        }

        return special;
    }
#endif

    private readonly int PlainLength()
    {
        var text = _input.Rest;
        if (text[0] == ' ')
        {
            // Whether it is one too many depends on what was written last.
            return 0;
        }

        var i = 0;
        while (true)
        {
            var run = OrdinaryLength(text.Slice(i));
            i += run;
            if (i == text.Length || !IsOrdinaryHere(text[i], i + 1 < text.Length ? text[i + 1] : '\0'))
            {
                return i;
            }

            i++;
        }
    }

    private readonly bool IsOrdinaryHere(char c, char next) => c switch
    {
        ' ' => !IsSpace(next),
        '-' => next != '-',
        '\'' => next != '\'' && _openSingleQuote < 0,
        ']' => _groups.Count == 0 || _groups.Peek().Close != ']',
        _ => false,
    };

    /// <summary>How much of a text holds neither LaTeX nor more than single spaces.</summary>
    private static int OrdinaryLength(ReadOnlySpan<char> text)
    {
#if NET
        var special = text.IndexOfAny(s_special);
        var run = special < 0 ? text : text.Slice(0, special);
        var spaces = run.IndexOf("  ");
        return spaces < 0 ? run.Length : spaces;
#else
        var i = 0;
        while (i < text.Length && (text[i] >= s_isSpecial.Length || !s_isSpecial[text[i]]))
        {
            i++;
        }

        return i;
#endif
    }

    /// <summary>Writes text and passes over what it stands for.</summary>
    private void Write(ReadOnlySpan<char> text, int length)
    {
        _output.Append(text);
        _input.Advance(length);
        _isAfterCommand = false;
    }

    private void Write(char c, int length)
    {
        _output.Append(c);
        _input.Advance(length);
        _isAfterCommand = false;
    }

    private void WriteSpace(int length)
    {
        if (_decoder.KeepsParagraphs && _input.IsBeforeBlankLine())
        {
            _output.AppendParagraph();
        }
        else
        {
            _output.AppendSpace();
        }

        _input.Advance(length);
        _input.SkipSpace();
        _isAfterCommand = false;
    }

    private void ReadSpecial(char c)
    {
        switch (c)
        {
            case '\\':
                ReadCommand();
                break;
            case '{':
                ReadOpenBrace();
                break;
            case '}':
                ReadCloseBrace();
                break;
            case ']':
                _input.Advance(1);
                CloseGroup();
                break;
            case '$':
                ReadDollar();
                break;
            case '~':
                ReadTilde();
                break;
            case '-':
                ReadHyphens();
                break;
            case '`':
                ReadGrave();
                break;
            case '\'':
                ReadApostrophe();
                break;
            default:
                WriteSpace(1);
                break;
        }
    }

    private void ReadTilde()
    {
        var isTie = !_isPlain || _groups.Count > 0 || _isAfterCommand
            || (_input.Peek(1) == '\\' && ArgumentReader.IsLetter(_input.Peek(2)));
        if (!isTie || _output.IsInAddress())
        {
            Write('~', 1);
        }
        else if (_output.Last is ' ' or '\u00A0')
        {
            WriteSpace(1);
        }
        else
        {
            _output.FlushMarks();
            Write('\u00A0', 1);
        }
    }

    private void ReadHyphens()
    {
        var count = 1;
        while (_input.Peek(count) == '-')
        {
            count++;
        }

        var next = _input.Peek(count);
        var isDash = _isPlain
            ? count is 2 or 3 && next != '>' && _output.Last is not ('<' or '!') && !IsOption(next)
            : count > 1;
        if (!isDash || _output.IsInAddress())
        {
            Write(_input.Rest.Slice(0, count), count);
            return;
        }

        // TeX takes three at a time.
        for (; count > 1; count -= 3)
        {
            Write(count == 2 ? '\u2013' : '\u2014', Math.Min(count, 3));
        }
    }

    /// <summary>Whether hyphens begin a word, as in <c>--help</c>.</summary>
    private readonly bool IsOption(char next) => _output.Last is '\0' or ' ' or '(' && char.IsLetterOrDigit(next);

    private void ReadGrave()
    {
        var next = _input.Peek(1);
        if (_output.IsInAddress())
        {
            Write('`', 1);
        }
        else if (next == '`')
        {
            if (!_isPlain || IsQuotationClosed())
            {
                _openDoubleQuotes++;
                Write('\u201C', 2);
            }
            else
            {
                Write("``".AsSpan(), 2);
            }
        }
        else if (_output.Last is '?' or '!' && char.IsLetter(next))
        {
            _output.Replace(_output.Length - 1, _output.Last == '?' ? '\u00BF' : '\u00A1');
            _input.Advance(1);
        }
        else
        {
            if (!char.IsLetterOrDigit(_output.Last) && !IsSpace(next))
            {
                _openSingleQuote = _output.Length;
            }

            Write('`', 1);
        }
    }

    private readonly bool IsQuotationClosed()
    {
        var rest = _input.Rest.Slice(2);
        return rest.Slice(0, Math.Min(rest.Length, LongestQuotation)).IndexOf("''".AsSpan()) >= 0;
    }

    private void ReadApostrophe()
    {
        var isDouble = _input.Peek(1) == '\'' && !(_openSingleQuote >= 0 && _input.Peek(2) == '\'');
        if (_output.IsInAddress())
        {
            Write('\'', 1);
        }
        else if (isDouble)
        {
            var isQuote = !_isPlain || _openDoubleQuotes > 0;
            _openDoubleQuotes -= isQuote && _openDoubleQuotes > 0 ? 1 : 0;
            Write(isQuote ? "\u201D".AsSpan() : "''".AsSpan(), 2);
        }
        else if (_openSingleQuote >= 0 && _openSingleQuote < _output.Length
            && _output.Written[_openSingleQuote] == '`' && !char.IsLetterOrDigit(_input.Peek(1)))
        {
            _output.Replace(_openSingleQuote, '\u2018');
            _openSingleQuote = -1;
            Write('\u2019', 1);
        }
        else
        {
            Write('\'', 1);
        }
    }
}
