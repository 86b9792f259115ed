using PaperCatalog.Collections;
using PaperCatalog.Reading.BibTeX;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.Tagged;

/// <summary>The fields of the record that is being read. One object serves all records of a file.</summary>
internal sealed class TaggedRecord
{
    private readonly ReadContext _context;
    private readonly FoldedText _folded = new();
    private readonly List<TaggedField> _fields = [];
    private readonly List<string> _values = [];

    public TaggedRecord(ReadContext context) => _context = context;

    /// <summary>Where the record begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where its last line ends.</summary>
    public int End { get; private set; }

    public int Count => _fields.Count;

    public TaggedField this[int index] => _fields[index];

    /// <summary>The last field; there must be one.</summary>
    public TaggedField Last => _fields[_fields.Count - 1];

    /// <summary>Empties the record for the next one.</summary>
    public void Begin(int start)
    {
        _fields.Clear();
        _values.Clear();
        Start = start;
        End = start;
    }

    /// <summary>Adds a field whose value is the rest of a line.</summary>
    public void Add(string tag, SourceSpan name, SourceSpan rest)
    {
        _fields.Add(new TaggedField(tag, name, Trim(rest)));
        End = rest.End;
    }

    /// <summary>Adds a line to the value of the last field.</summary>
    public void Continue(SourceSpan line)
    {
        var last = Last;
        var addition = Trim(line);
        var value = last.Value.Length == 0 ? addition : SourceSpan.FromBounds(last.Value.Start, addition.End);
        _fields[_fields.Count - 1] = last with { Value = value };
        End = line.End;
    }

    /// <summary>The line that ends the record belongs to it.</summary>
    public void Close(int end) => End = Math.Max(End, end);

    /// <summary>Makes the values; to be called once when all fields are there.</summary>
    public void Fold()
    {
        _values.Clear();
        foreach (var field in _fields)
        {
            _values.Add(_folded.Fold(Text(field)));
        }
    }

    /// <summary>The value of a field in one line.</summary>
    public string Value(int index) => _values[index];

    /// <summary>The value of a field with its line ends.</summary>
    public ReadOnlySpan<char> Text(TaggedField field) => _context.Text.AsSpan(field.Value.Start, field.Value.Length);

    /// <summary>A stretch of the file in one line.</summary>
    public string Fold(SourceSpan span) => _folded.Fold(_context.Text.AsSpan(span.Start, span.Length));

    /// <summary>The value of the first field with a tag that has one; null when there is none.</summary>
    public string? First(string tag)
    {
        var index = IndexOf(tag);
        return index < 0 ? null : _values[index];
    }

    /// <summary>The value of the first of some tags that has one.</summary>
    public string? First(params string[] tags)
    {
        foreach (var tag in tags)
        {
            if (First(tag) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The first field with a tag that has a value, at or after an index; -1 when there is none. White space of any sort is no value.</summary>
    public int IndexOf(string tag, int from = 0)
    {
        for (var i = from; i < _fields.Count; i++)
        {
            if (string.Equals(_fields[i].Tag, tag, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(_values[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The values of all fields with a tag, without empty ones.</summary>
    public List<string> All(string tag)
    {
        var values = new List<string>();
        for (var i = IndexOf(tag); i >= 0; i = IndexOf(tag, i + 1))
        {
            values.Add(_values[i]);
        }

        return values;
    }

    /// <summary>The values of all fields with a tag as text of paragraphs; null when there are none.</summary>
    public string? Paragraphs(string tag)
    {
        List<string>? paragraphs = null;
        for (var i = IndexOf(tag); i >= 0; i = IndexOf(tag, i + 1))
        {
            paragraphs ??= [];
            AddParagraphs(paragraphs, i);
        }

        return paragraphs is null ? null : string.Join("\n", paragraphs);
    }

    /// <summary>Gives the paper, with the fields as they are, to the file's result.</summary>
    public void Complete(Paper paper, SourceSpan? keySpan, List<string> links)
    {
        var fields = new PaperField[_fields.Count];
        var spans = new List<SourceSpan>(_fields.Count);
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = new PaperField(_fields[i].Tag, _values[i]);
            spans.Add(_fields[i].Value);
        }

        paper = paper with { Fields = new PaperFields(ValueList<PaperField>.Own(fields)) };
        RecordCompletion.Add(_context, paper, SourceSpan.FromBounds(Start, End), keySpan, spans, links);
    }

    /// <summary>Blank lines part the paragraphs of a value.</summary>
    private void AddParagraphs(List<string> paragraphs, int index)
    {
        var span = _fields[index].Value;
        var text = Text(_fields[index]);
        if (text.IndexOfAny('\r', '\n') < 0)
        {
            paragraphs.Add(_values[index]);
            return;
        }

        var start = span.Start;
        var end = start;
        var lines = new LineReader(_context.Text, span);
        while (lines.TryNext(out var line))
        {
            if (Trim(line).Length > 0)
            {
                end = line.End;
                continue;
            }

            Add(start, end);
            start = line.End;
            end = start;
        }

        Add(start, end);

        void Add(int from, int to)
        {
            if (to > from)
            {
                paragraphs.Add(Fold(SourceSpan.FromBounds(from, to)));
            }
        }
    }

    private SourceSpan Trim(SourceSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (end > start && BibTeXCharacters.IsFoldedSpace(_context.Text[end - 1]))
        {
            end--;
        }

        while (start < end && BibTeXCharacters.IsFoldedSpace(_context.Text[start]))
        {
            start++;
        }

        return SourceSpan.FromBounds(start, end);
    }
}
