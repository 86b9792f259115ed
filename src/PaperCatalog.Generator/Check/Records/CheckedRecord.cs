using PaperCatalog.Reading.BibTeX;

namespace PaperCatalog.Generator.Check.Records;

/// <summary>The record that the rules look at: its paper, its raw fields, its place in the text.</summary>
/// <remarks>One object serves all records of a file. Places within a value are looked for only when there is something to say.</remarks>
internal sealed class CheckedRecord
{
    private const int MostTypes = 32;
    private const int MostNames = 256;

    private readonly Dictionary<string, FieldRole> _roles = new(NameReference.Instance);
    private RecordField[] _fields = new RecordField[32];
    private int _count;
    private readonly List<KeyValuePair<string, string>> _types = [];
    private readonly string _text;
    private PaperRecord? _record;

    public CheckedRecord(string text, PaperFormat format, int? lastYear)
    {
        _text = text;
        Format = format;
        LastYear = lastYear;
    }

    public PaperFormat Format { get; }

    /// <summary>The last year in which something can have been published; null where nobody knows.</summary>
    public int? LastYear { get; }

    public Paper Paper => Record.Paper;

    public PaperRecord Record => _record!;

    public ReadOnlySpan<RecordField> Fields => _fields.AsSpan(0, _count);

    /// <summary>The roles that fields with a value have, a bit each.</summary>
    public int Roles { get; private set; }

    /// <summary>The type of a BibTeX entry in lower case; empty in other formats.</summary>
    public string EntryType { get; private set; } = string.Empty;

    public SourceSpan EntryTypeSpan { get; private set; }

    /// <summary>Goes to a record.</summary>
    public void Enter(PaperRecord record)
    {
        _record = record;
        EntryTypeSpan = Format == PaperFormat.BibTeX ? FindEntryType(record.Span) : default;
        EntryType = EntryTypeSpan.Length == 0 ? string.Empty : TypeName(TextOf(EntryTypeSpan));
        var fields = record.Paper.Fields;
        var spans = record.FieldSpans;
        _count = 0;
        Roles = 0;
        if (_fields.Length < fields.Count)
        {
            _fields = new RecordField[fields.Count * 2];
        }

        for (var i = 0; i < fields.Count && i < spans.Count; i++)
        {
            var field = fields[i];
            var role = RoleOf(field.Name);
            Roles |= field.Value.Length > 0 ? 1 << (int)role : 0;
            _fields[_count++] = new RecordField(role, field.Name, field.Value, spans[i]);
        }
    }

    /// <summary>Whether a field with the role has a value.</summary>
    public bool Has(FieldRole role) => (Roles & (1 << (int)role)) != 0;

    /// <summary>The first field with a role that has a value; null when there is none.</summary>
    public RecordField? First(FieldRole role)
    {
        if (!Has(role))
        {
            return null;
        }

        foreach (var field in Fields)
        {
            if (field.Role == role && field.Value.Length > 0)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The first field with a name, empty or not.</summary>
    public RecordField? Named(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    public ReadOnlySpan<char> TextOf(SourceSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>Where a part of a value stands; the whole value where the file writes it in another way.</summary>
    public SourceSpan PlaceOf(RecordField field, string part)
    {
        var content = ContentOf(field);
        var index = part.Length == 0 ? -1 : _text.IndexOf(part, content.Start, content.Length, StringComparison.Ordinal);
        return index < 0 ? content : new SourceSpan(index, part.Length);
    }

    /// <summary>Whether a part of a value stands in the file in the same letters, so that a fix may replace it there.</summary>
    public bool IsLiteral(RecordField field, string part) => TextOf(PlaceOf(field, part)).SequenceEqual(part.AsSpan());

    /// <summary>The value without its braces, quotes or tags.</summary>
    public SourceSpan ContentOf(RecordField field)
    {
        var (start, end) = (field.Span.Start, field.Span.End);
        if (end - start < 2)
        {
            return field.Span;
        }

        switch (_text[start])
        {
            case '{' when _text[end - 1] == '}' && Format == PaperFormat.BibTeX:
            case '"' when _text[end - 1] == '"':
            case '\'' when _text[end - 1] == '\'' && Format == PaperFormat.CitationFile:
                return SourceSpan.FromBounds(start + 1, end - 1);
            case '<':
                var open = _text.IndexOf('>', start, end - start);
                var close = _text.LastIndexOf('<', end - 1, end - start);
                return open >= 0 && close > open ? SourceSpan.FromBounds(open + 1, close) : field.Span;
            default:
                return field.Span;
        }
    }

    /// <summary>The name of a field; its value where the name does not stand before it.</summary>
    public SourceSpan NameOf(RecordField field)
    {
        var end = SkipBack(field.Span.Start);
        if (end > 0 && _text[end - 1] is '=' or ':')
        {
            end = SkipBack(end - 1);
        }

        if (end > 0 && _text[end - 1] == '"' && Format == PaperFormat.CslJson)
        {
            end--;
        }

        var start = end - field.Name.Length;
        return start >= Record.Span.Start && string.Compare(_text, start, field.Name, 0, field.Name.Length, StringComparison.OrdinalIgnoreCase) == 0
            ? SourceSpan.FromBounds(start, end)
            : ContentOf(field);
    }

    // The readers give the same string for the same name, as a rule.
    private FieldRole RoleOf(string name)
    {
        if (!_roles.TryGetValue(name, out var role))
        {
            role = FieldRoles.Find(Format, name);
            if (_roles.Count < MostNames)
            {
                _roles.Add(name, role);
            }
        }

        return role;
    }

    private SourceSpan FindEntryType(SourceSpan record)
    {
        var start = record.Start + 1;
        while (start < record.End && BibTeXCharacters.IsSpace(_text[start]))
        {
            start++;
        }

        var end = start;
        while (end < record.End && BibTeXCharacters.IsName(_text[end]))
        {
            end++;
        }

        return SourceSpan.FromBounds(Math.Min(start, end), end);
    }

    // A file has few types and many entries.
    private string TypeName(ReadOnlySpan<char> type)
    {
        foreach (var known in _types)
        {
            if (type.SequenceEqual(known.Key.AsSpan()))
            {
                return known.Value;
            }
        }

        var text = type.ToString();
        if (_types.Count < MostTypes)
        {
            _types.Add(new(text, text.ToLowerInvariant()));
        }

        return text.ToLowerInvariant();
    }

    private int SkipBack(int end)
    {
        while (end > Record.Span.Start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
