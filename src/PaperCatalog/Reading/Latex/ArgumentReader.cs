namespace PaperCatalog.Reading.Latex;

/// <summary>Reads the arguments of a command as they stand.</summary>
internal ref struct ArgumentReader
{
    private readonly ReadOnlySpan<char> _text;

    public ArgumentReader(ReadOnlySpan<char> text, int position)
    {
        _text = text;
        Position = position;
    }

    /// <summary>Where the next argument is looked for; after a failure, how far one was looked for.</summary>
    public int Position { get; private set; }

    public readonly bool IsAtBrace => Position < _text.Length && _text[Position] == '{';

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Passes over a character if it is next.</summary>
    public void Skip(char c)
    {
        if (Position < _text.Length && _text[Position] == c)
        {
            Position++;
        }
    }

    /// <summary>Passes over <c>#1</c> or whichever number is expected.</summary>
    public bool TryReadParameter(int number)
    {
        SkipSpace();
        if (Position + 1 >= _text.Length || _text[Position] != '#' || _text[Position + 1] != '0' + number)
        {
            return false;
        }

        Position += 2;
        return true;
    }

    /// <summary>Reads what stands in braces, or else one character or command.</summary>
    public bool TryReadArgument(out ReadOnlySpan<char> argument)
    {
        argument = default;
        SkipSpace();
        if (Position >= _text.Length || _text[Position] == '}')
        {
            return false;
        }

        if (_text[Position] == '{')
        {
            return TryReadTo('}', out argument);
        }

        var start = Position++;
        if (_text[start] == '\\' && Position < _text.Length)
        {
            var isWord = IsLetter(_text[Position++]);
            while (isWord && Position < _text.Length && IsLetter(_text[Position]))
            {
                Position++;
            }
        }
        else if (char.IsHighSurrogate(_text[start]) && Position < _text.Length && char.IsLowSurrogate(_text[Position]))
        {
            Position++;
        }

        argument = _text.Slice(start, Position - start);
        return true;
    }

    /// <summary>Reads what stands in square brackets.</summary>
    public bool TryReadOption(out ReadOnlySpan<char> option)
    {
        option = default;
        var start = Position;
        SkipSpace();
        if (Position < _text.Length && _text[Position] == '[')
        {
            return TryReadTo(']', out option);
        }

        Position = start;
        return false;
    }

    private void SkipSpace()
    {
        while (Position < _text.Length && char.IsWhiteSpace(_text[Position]))
        {
            Position++;
        }
    }

    private bool TryReadTo(char close, out ReadOnlySpan<char> content)
    {
        var start = ++Position;
        var depth = 0;
        for (; Position < _text.Length; Position++)
        {
            var c = _text[Position];
            if (depth == 0 && c == close)
            {
                content = _text.Slice(start, Position++ - start);
                return true;
            }

            if (c == '\\')
            {
                Position++;
            }
            else if (c == '{')
            {
                depth++;
            }
            else if (c == '}' && --depth < 0)
            {
                break;
            }
        }

        Position = Math.Min(Position, _text.Length);
        content = default;
        return false;
    }
}
