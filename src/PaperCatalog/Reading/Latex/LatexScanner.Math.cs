namespace PaperCatalog.Reading.Latex;

internal ref partial struct LatexScanner
{
    private const int LongestEnvironment = 40;

    private void ReadDollar()
    {
        var isDouble = _input.Peek(1) == '$';
        var length = _output.IsInAddress() ? -1
            : isDouble ? LengthToDollars()
            : LengthToDollar();
        if (length < 0)
        {
            Write('$', 1);
        }
        else
        {
            WriteMath(_input.Rest.Slice(0, length), length);
        }
    }

    /// <summary>The length from one dollar sign to behind the next; -1 when there is none that belongs to it.</summary>
    private int LengthToDollar()
    {
        if (_hasNoDollar && _input.Depth == 0)
        {
            return -1;
        }

        var text = _input.Rest;
        var depth = 0;
        for (var i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth < 0 && _groups.Count > 0:
                    return -1;
                case '$':
                    return !_isPlain || IsMath(text.Slice(1, i - 1), i + 1 < text.Length ? text[i + 1] : ' ') ? i + 1 : -1;
            }
        }

        _hasNoDollar |= _input.Depth == 0;
        return -1;
    }

    private int LengthToDollars()
    {
        if (_hasNoDoubleDollar && _input.Depth == 0)
        {
            return -1;
        }

        var end = _input.Rest.Slice(2).IndexOf("$$".AsSpan());
        _hasNoDoubleDollar |= end < 0 && _input.Depth == 0;
        return end < 0 ? -1 : end + 4;
    }

    // In plain text "from $5 to $10" is about money.
    private static bool IsMath(ReadOnlySpan<char> content, char next) =>
        content.IndexOfAny('\\', '^', '_') >= 0
        || (content.Length > 0 && !IsSpace(content[0]) && !IsSpace(content[content.Length - 1]) && !char.IsDigit(next));

    private void WriteMath(ReadOnlySpan<char> text, int length)
    {
        _output.FlushMarks();
        while (text.Length > 0)
        {
            var run = 0;
            while (run < text.Length && !IsSpace(text[run]))
            {
                run++;
            }

            _output.Append(text.Slice(0, run));
            text = text.Slice(run);
            if (text.Length > 0)
            {
                _output.AppendSpace();
                text = text.TrimStart(" \t\n\v\f\r".AsSpan());
            }
        }

        _input.Advance(length);
        _isAfterCommand = false;
    }

    /// <summary>Reads <c>\(...\)</c> and its like; the text shows dollar signs instead.</summary>
    private void ReadDelimitedMath(int openLength, string close, string sign)
    {
        var content = _input.Rest.Slice(openLength);
        var end = _hasNoMathEnd && _input.Depth == 0 ? -1 : content.IndexOf(close.AsSpan());
        if (end < 0)
        {
            _hasNoMathEnd |= _input.Depth == 0;
            Write(_input.Rest.Slice(0, openLength), openLength);
            return;
        }

        _output.FlushMarks();
        _output.Append(sign.AsSpan());
        WriteMath(content.Slice(0, end).Trim(" \t\n\v\f\r".AsSpan()), openLength + end + close.Length);
        _output.Append(sign.AsSpan());
    }

    private void ReadEnvironment(bool begins)
    {
        var rest = _input.Rest;
        var end = rest.Slice(0, Math.Min(rest.Length, LongestEnvironment)).IndexOf('}');
        if (_input.Next != '{' || end < 0)
        {
            Write(begins ? "begin".AsSpan() : "end".AsSpan(), 0);
            return;
        }

        var name = rest.Slice(1, end - 1).ToString();
        if (begins && IsMathEnvironment(name))
        {
            _output.AppendSpace();
            ReadDelimitedMath(end + 1, "\\end{" + name + "}", "$$");
            return;
        }

        WriteSpace(end + 1);
        if (begins && name is "tabular" or "array" or "tabular*")
        {
            _isAfterCommand = true;
            _command = LatexCommand.Drop;
            _argument = 0;
        }
    }

    private static bool IsMathEnvironment(string name) => name.TrimEnd('*')
        is "equation" or "align" or "eqnarray" or "gather" or "multline" or "math" or "displaymath" or "flalign" or "alignat";
}
