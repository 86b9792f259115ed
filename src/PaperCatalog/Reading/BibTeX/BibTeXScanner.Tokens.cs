using static PaperCatalog.Reading.BibTeX.BibTeXCharacters;

namespace PaperCatalog.Reading.BibTeX;

/// <content>The small steps of the scanner.</content>
internal sealed partial class BibTeXScanner
{
    private const int LongestExcerpt = 80;
    private const int StepsBetweenStops = 4096;

    /// <summary>Asks now and then whether somebody said stop: a value can be as long as a file.</summary>
    private void CountStep()
    {
        if (++_steps % StepsBetweenStops == 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private int SkipBlanks(int position)
    {
        while (position < _text.Length && IsSpace(_text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Passes over white space, and comments from <c>%</c> to the end of the line, as btparse does.</summary>
    private int SkipSpace(int position)
    {
        position = SkipBlanks(position);
        while (position < _text.Length && _text[position] == '%')
        {
            position = SkipBlanks(EndOfLine(position));
        }

        return position;
    }

    private int EndOfLine(int position)
    {
        var index = _text.AsSpan(position).IndexOfAny('\n', '\r');
        return index < 0 ? _text.Length : position + index;
    }

    private int EndOfName(int position)
    {
        while (position < _text.Length && IsName(_text[position]))
        {
            position++;
        }

        return position;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && IsSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private bool IsWord(SourceSpan span, string lowerCase) => EqualsWord(_text.AsSpan(span.Start, span.Length), lowerCase);

    /// <summary>Whether <c>@word{</c> or <c>@word(</c> stands here.</summary>
    private bool IsEntryStart(int position)
    {
        if (_text[position] != '@')
        {
            return false;
        }

        var name = SkipBlanks(position + 1);
        if (name >= _text.Length || !IsLetter(_text[name]))
        {
            return false;
        }

        var end = EndOfName(name);
        var open = SkipBlanks(end);
        return open < _text.Length && (_text[open] == '{' || (_text[open] == '(' && open == end));
    }

    private bool StartsLine(int position)
    {
        var before = position - 1;
        while (_acceptsIndented && before >= 0 && _text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || IsLineEnd(_text[before]);
    }

    /// <summary>Whether an <c>@</c> follows a letter or a digit, as in a mail address.</summary>
    private bool StandsInWord(int at) => at > 0 && char.IsLetterOrDigit(_text[at - 1]);

    /// <summary>Whether <c>name =</c> stands here.</summary>
    private bool LooksLikeField(int position)
    {
        var end = EndOfName(position);
        if (end == position)
        {
            return false;
        }

        var equals = SkipSpace(end);
        return equals < _text.Length && _text[equals] == '=';
    }

    /// <summary>A place in words for a message.</summary>
    private string Place(int position)
    {
        position = SkipBlanks(position);
        return position >= _text.Length ? "the end of the file" : "'" + Excerpt(position, EndOfLine(position)) + "'";
    }

    private string Word(int position) => Excerpt(position, Math.Max(EndOfName(position), Math.Min(position + 1, _text.Length)));

    private string Excerpt(int start, int end) => _text.Substring(start, Math.Min(end - start, LongestExcerpt));
}
