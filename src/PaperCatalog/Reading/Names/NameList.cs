namespace PaperCatalog.Reading.Names;

/// <summary>Cuts a list of names at each <c>and</c> between white space outside braces.</summary>
/// <remarks>Source: bibtex.web, "name_scan_for_and": the word counts in any case, and not before the first name.</remarks>
internal ref struct NameList
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    public NameList(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = SkipSpace(0);
    }

    /// <summary>Gives the next name without the white space around it.</summary>
    public bool TryNext(out int start, out int length)
    {
        start = _position;
        length = 0;
        if (start >= _text.Length)
        {
            return false;
        }

        var depth = 0;
        for (var i = start; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth = Math.Max(0, depth - 1);
                    break;
                case 'a' or 'A' when depth == 0 && IsAnd(i, start):
                    _position = SkipSpace(i + 3);
                    length = TrimEnd(start, i) - start;
                    return true;
                default:
                    break;
            }
        }

        _position = _text.Length;
        length = TrimEnd(start, _text.Length) - start;
        return true;
    }

    private readonly bool IsAnd(int i, int start)
    {
        if (i == start || i + 3 >= _text.Length
            || (_text[i + 1] | 0x20) != 'n' || (_text[i + 2] | 0x20) != 'd'
            || !char.IsWhiteSpace(_text[i - 1]) || !char.IsWhiteSpace(_text[i + 3]))
        {
            return false;
        }

        // At the end of the list it is part of the last name.
        return SkipSpace(i + 3) < _text.Length;
    }

    private readonly int SkipSpace(int position)
    {
        while (position < _text.Length && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        return position;
    }

    private readonly int TrimEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
