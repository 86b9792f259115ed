namespace PaperCatalog.Reading.PlainText;

/// <summary>The lines of a text; CR, LF and CRLF end one, and a byte order mark belongs to none.</summary>
internal sealed class TextLines
{
    private const int ShortestRule = 3;

    private readonly string _text;
    private readonly List<SourceSpan> _spans = [];

    public TextLines(string text)
    {
        _text = text;
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                _spans.Add(SourceSpan.FromBounds(start, text.Length));
                break;
            }

            _spans.Add(new SourceSpan(start, length));
            start += length + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n')
            {
                start++;
            }
        }
    }

    public int Count => _spans.Count;

    /// <summary>Where a line stands, without what ends it.</summary>
    public SourceSpan SpanOf(int line) => _spans[line];

    public ReadOnlySpan<char> this[int line] => _text.AsSpan(_spans[line].Start, _spans[line].Length);

    /// <summary>Whether a line holds nothing, or only a rule such as <c>-----</c> that sets parts of a file apart.</summary>
    public bool IsBlank(int line)
    {
        var trimmed = this[line].Trim();
        if (trimmed.Length == 0)
        {
            return true;
        }

        if (trimmed.Length < ShortestRule || trimmed[0] is not ('-' or '=' or '_' or '*' or '~' or '#' or '+'))
        {
            return false;
        }

        foreach (var c in trimmed)
        {
            if (c != trimmed[0])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line is a known field's.</summary>
    public bool IsField(int line) => FieldLabel.TryRead(this[line], out var label) && label.Field != PlainTextField.Other;
}
