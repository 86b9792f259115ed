namespace PaperCatalog.Reading.Xml;

/// <summary>The rest of a text with an element around it, so that a reader takes several roots, and an end without its begin.</summary>
internal sealed class FragmentText : TextReader
{
    /// <summary>The element around; it has a line of its own, so that the columns of the text are right.</summary>
    private const string Before = "<r>\n";

    private const string After = "\n</r>";

    private readonly char[] _text;
    private readonly int _start;
    private int _position;

    public FragmentText(char[] text, int start)
    {
        _text = text;
        _start = start;
    }

    private int Length => Before.Length + (_text.Length - _start) + After.Length;

    public override int Peek() => _position < Length ? At(_position) : -1;

    public override int Read() => _position < Length ? At(_position++) : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var written = 0;
        while (written < count && _position < Length)
        {
            var inText = _position - Before.Length;
            if (inText >= 0 && inText < _text.Length - _start)
            {
                var length = Math.Min(count - written, _text.Length - _start - inText);
                Array.Copy(_text, _start + inText, buffer, index + written, length);
                written += length;
                _position += length;
            }
            else
            {
                buffer[index + written++] = At(_position++);
            }
        }

        return written;
    }

    private char At(int position)
    {
        position -= Before.Length;
        return position < 0 ? Before[position + Before.Length]
            : position < _text.Length - _start ? _text[_start + position]
            : After[position - (_text.Length - _start)];
    }
}
