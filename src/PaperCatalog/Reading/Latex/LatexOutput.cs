using System.Text;

namespace PaperCatalog.Reading.Latex;

/// <summary>The text that comes of LaTeX: folds white space, puts marks on letters, pairs quotes.</summary>
internal sealed class LatexOutput
{
    private const int MostMarks = 8;

    private readonly char[] _marks = new char[MostMarks];
    private readonly List<(int Position, string Address)> _links = [];
    private readonly List<TextRange> _protected = [];
    private char[] _buffer = new char[256];
    private int _markCount;
    private bool _startsAfterSpace;

    // How far addresses were looked for, and whether the word there is one.
    private int _addressLooked;
    private bool _isInAddress;

    public int Length { get; private set; }

    public bool HasMarks => _markCount > 0;

    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, Length);

    /// <summary>The addresses that the source marks as such, with their places in the text.</summary>
    public List<(int Position, string Address)> Links => _links;

    /// <summary>What stands in braces of no command, in order and apart.</summary>
    public List<TextRange> Protected => _protected;

    public char Last => Length > 0 ? _buffer[Length - 1] : '\0';

    /// <summary>Begins a new text.</summary>
    public void Reset(bool startsAfterSpace)
    {
        Length = 0;
        _markCount = 0;
        _links.Clear();
        _protected.Clear();
        _addressLooked = 0;
        _isInAddress = false;
        _startsAfterSpace = startsAfterSpace;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_markCount > 0)
        {
            text = text.Slice(AppendMarked(text));
        }

        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char c)
    {
        if (_markCount > 0)
        {
            AppendMarked([c]);
            return;
        }

        Reserve(1);
        _buffer[Length++] = c;
    }

    /// <summary>Appends a space, unless there is one.</summary>
    public void AppendSpace()
    {
        FlushMarks();
        if (Length == 0 ? !_startsAfterSpace : _buffer[Length - 1] is not (' ' or '\u00A0' or '\n'))
        {
            Append(' ');
        }
    }

    /// <summary>Ends the paragraph, unless it is empty: a line feed instead of a space.</summary>
    public void AppendParagraph()
    {
        FlushMarks();
        if (Last == ' ')
        {
            _buffer[Length - 1] = '\n';
        }
        else if (Length > 0 && Last != '\n')
        {
            Append('\n');
        }
    }

    /// <summary>Keeps a mark for the letter to come.</summary>
    public void AddMark(char mark)
    {
        if (_markCount == MostMarks)
        {
            FlushMarks();
        }

        _marks[_markCount++] = mark;
    }

    /// <summary>Writes the marks that found no letter.</summary>
    public void FlushMarks()
    {
        var count = _markCount;
        _markCount = 0;
        for (var i = 0; i < count; i++)
        {
            Append(LatexAccents.Alone(_marks[i]).AsSpan());
        }
    }

    /// <summary>Puts another character in place of one.</summary>
    public void Replace(int position, char c) => _buffer[position] = c;

    /// <summary>Takes back all from a place on.</summary>
    public void Truncate(int length)
    {
        Length = length;
        while (_protected.Count > 0 && _protected[_protected.Count - 1].End > length)
        {
            _protected.RemoveAt(_protected.Count - 1);
        }

        if (_addressLooked > length)
        {
            _addressLooked = length;
            _isInAddress = false;
        }
    }

    /// <summary>Takes from a place on, to put something else there.</summary>
    public string Take(int start)
    {
        var text = new string(_buffer, start, Length - start);
        Truncate(start);
        return text;
    }

    /// <summary>Whether the last word is an address so far: there <c>--</c> and <c>~</c> are no LaTeX.</summary>
    public bool IsInAddress()
    {
        for (; _addressLooked < Length; _addressLooked++)
        {
            var c = _buffer[_addressLooked];
            if (c is ' ' or '\u00A0' or '\n')
            {
                _isInAddress = false;
            }
            else if (c == '/' && _addressLooked > 1 && _buffer[_addressLooked - 1] == '/' && _buffer[_addressLooked - 2] == ':')
            {
                _isInAddress = true;
            }
        }

        return _isInAddress;
    }

    /// <summary>Protects the text from a place on; what was protected within it is part of it.</summary>
    public void Protect(int start)
    {
        while (_protected.Count > 0 && _protected[_protected.Count - 1].End > start)
        {
            _protected.RemoveAt(_protected.Count - 1);
        }

        if (Length > start)
        {
            _protected.Add(new TextRange(start, Length - start));
        }
    }

    public void AddLink(int position, string address) => _links.Add((position, address));

    public void WriteTo(StringBuilder output) => output.Append(_buffer, 0, Length);

    private int AppendMarked(ReadOnlySpan<char> text)
    {
        var letter = text[0];
        var isBase = char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
            || (_marks[_markCount - 1] == '\u0338' && char.IsSymbol(letter));
        if (!isBase)
        {
            FlushMarks();
            Append(letter);
            return 1;
        }

        // The mark that was met last is the innermost.
        var marks = _marks.AsSpan(0, _markCount);
        marks.Reverse();
        _markCount = 0;
        if (char.IsSurrogate(letter))
        {
            var length = Math.Min(2, text.Length);
            Append(text.Slice(0, length));
            Append(marks);
            return length;
        }

        Span<char> composed = stackalloc char[MostMarks + Composition.MostMarksOfLetter + 1];
        var dotless = letter switch { '\u0131' => 'i', '\u0237' => 'j', _ => letter };
        Append(composed.Slice(0, Composition.Write(dotless, marks, composed)));
        return 1;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - Length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, Length + count));
        }
    }
}
