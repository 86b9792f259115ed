using static PaperCatalog.Reading.BibTeX.BibTeXCharacters;

namespace PaperCatalog.Reading.Values;

/// <summary>Collects text as BibTeX keeps it: each run of white space becomes one space, none stays at the ends.</summary>
internal sealed class FoldedText
{
    private const int FirstLength = 256;

    private char[] _buffer = [];
    private int _length;

    /// <summary>The number of units collected, which one space at the end is part of.</summary>
    public int Length => _length;

    public void Clear() => _length = 0;

    public void Append(ReadOnlySpan<char> text)
    {
        if (_buffer.Length - _length < text.Length)
        {
            Array.Resize(ref _buffer, Math.Max(Math.Max(_buffer.Length * 2, FirstLength), _length + text.Length));
        }

        while (text.Length > 0)
        {
            var space = text.IndexOfAny(' ', '\n', '\r');
            var tab = (space < 0 ? text : text.Slice(0, space)).IndexOfAny('\t', '\v', '\f');
            space = tab >= 0 ? tab : space;
            var word = space < 0 ? text.Length : space;
            text.Slice(0, word).CopyTo(_buffer.AsSpan(_length));
            _length += word;
            if (space < 0)
            {
                return;
            }

            if (_length > 0 && _buffer[_length - 1] != ' ')
            {
                _buffer[_length++] = ' ';
            }

            while (space < text.Length && IsFoldedSpace(text[space]))
            {
                space++;
            }

            text = text.Slice(space);
        }
    }

    public override string ToString()
    {
        var length = _length > 0 && _buffer[_length - 1] == ' ' ? _length - 1 : _length;
        return length == 0 ? string.Empty : new string(_buffer, 0, length);
    }

    /// <summary>Folds one text.</summary>
    public string Fold(ReadOnlySpan<char> text)
    {
        if (IsFolded(text))
        {
            return text.ToString();
        }

        Clear();
        Append(text);
        return ToString();
    }

    private static bool IsFolded(ReadOnlySpan<char> text) => text.Length == 0
        || (text[0] != ' ' && text[text.Length - 1] != ' '
            && text.IndexOfAny('\n', '\r', '\t') < 0 && text.IndexOfAny('\v', '\f') < 0
            && text.IndexOf("  ".AsSpan()) < 0);
}
