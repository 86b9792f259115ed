using PaperCatalog.Collections;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Latex;
using PaperCatalog.Reading.Names;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>The fields of the entry that is being read, its own and inherited ones, as text.</summary>
internal sealed class EntryFields
{
    private const int MostRepeated = 2048;

    private readonly BibTeXFile _file;
    private readonly LatexDecoder _decoder;
    private readonly PeopleReader _people;
    private readonly SliceMemory<string> _texts;
    private readonly SliceMemory<ValueList<Person>> _editors;

    // What of the text read last stands in braces.
    private readonly List<TextRange> _protected = [];

    // A field that many entries inherit is decoded, and its faults are reported, once.
    private readonly Dictionary<int, (string? Text, TextRange[] Protected)> _inheritedTexts = [];
    private readonly Dictionary<int, (ValueList<Person> People, bool HasMore)> _inheritedPeople = [];
    private EntrySyntax _entry;
    private int[] _slots = [];

    public EntryFields(BibTeXFile file)
    {
        _file = file;
        _decoder = new LatexDecoder(file.Context, LatexDialect.BibTeX, LatexMacros.FindIn(file.Context.Text, file.Context.CancellationToken));
        _people = new PeopleReader(file.Context, _decoder);
        _texts = new SliceMemory<string>(file.Context.Text, MostRepeated);
        _editors = new SliceMemory<ValueList<Person>>(file.Context.Text, MostRepeated);
    }

    /// <summary>Goes to an entry.</summary>
    public void Enter(EntrySyntax entry, int[] slots)
    {
        _entry = entry;
        _slots = slots;
    }

    /// <summary>Where the value of a field stands; the field must be there.</summary>
    public SourceSpan SpanOf(FieldId id) => _file.Syntax.Fields[_slots[(int)id]].Value;

    public bool Has(FieldId id) => _slots[(int)id] >= 0;

    public bool IsOwn(FieldId id) => Has(id) && IsOwn(_slots[(int)id]);

    /// <summary>The value as it is written; null when there is no field or it is empty.</summary>
    public string? Raw(FieldId id)
    {
        var field = _slots[(int)id];
        return field >= 0 && _file.Value(field) is { Length: > 0 } value ? value : null;
    }

    /// <summary>The value of a field that is no LaTeX.</summary>
    public string? Verbatim(FieldId id) =>
        Raw(id) is { } raw && VerbatimText.Unescape(raw) is { Length: > 0 } text ? text : null;

    /// <summary>The value as Unicode text; null when there is no field or it is empty.</summary>
    public string? Text(FieldId id, List<string>? links = null) => Has(id) ? ReadText(id, links) : null;

    /// <summary>The value as Unicode text, and what of it styles must not change.</summary>
    public string? Title(FieldId id, List<TextRange> protectedParts)
    {
        _protected.Clear();
        var text = Text(id);
        protectedParts.AddRange(_protected);
        return text;
    }

    private string? ReadText(FieldId id, List<string>? links)
    {
        _protected.Clear();
        var field = _slots[(int)id];

        // Other texts are one line, wherever the file breaks it.
        _decoder.KeepsParagraphs = id is FieldId.Abstract or FieldId.Note or FieldId.Addendum or FieldId.Annotation;
        var text = Text(id, field, links);
        _decoder.KeepsParagraphs = false;
        return text;
    }

    private string? Text(FieldId id, int field, List<string>? links)
    {
        if (IsOwn(field))
        {
            return IsRepeated(id) ? DecodeRepeated(field) : Decode(field, links);
        }

        if (_inheritedTexts.TryGetValue(field, out var known))
        {
            _protected.AddRange(known.Protected);
            return known.Text;
        }

        var text = Decode(field, links);
        _inheritedTexts.Add(field, (text, _protected.ToArray()));
        return text;
    }

    /// <summary>The names of a field.</summary>
    public ValueList<Person> People(FieldId id, out bool hasMore)
    {
        var field = _slots[(int)id];
        if (field < 0)
        {
            hasMore = false;
            return ValueList<Person>.Empty;
        }

        if (!IsOwn(field) && _inheritedPeople.TryGetValue(field, out var known))
        {
            hasMore = known.HasMore;
            return known.People;
        }

        ValueList<Person> people;

        if (!_file.IsLiteral(field, out var part))
        {
            people = ValueList<Person>.Own(
                _people.Read(_file.Value(field).AsSpan(), _file.Syntax.Fields[field].Value, isSlice: false, out hasMore));
        }
        else if (id == FieldId.Editor)
        {
            people = Editors(part, out hasMore);
        }
        else
        {
            people = ValueList<Person>.Own(_people.Read(_file.Text(part), part, isSlice: true, out hasMore));
        }

        if (!IsOwn(field))
        {
            _inheritedPeople.Add(field, (people, hasMore));
        }

        return people;
    }

    /// <summary>The editors are the same for all papers of a volume.</summary>
    private ValueList<Person> Editors(SourceSpan list, out bool hasMore)
    {
        hasMore = false;
        if (_editors.Find(list, out var place) is { } known)
        {
            return known;
        }

        var problems = _file.Context.ProblemCount;
        var people = ValueList<Person>.Own(_people.Read(_file.Text(list), list, isSlice: true, out hasMore));
        if (!hasMore && _file.Context.ProblemCount == problems)
        {
            _editors.Keep(list, place, people);
        }

        return people;
    }

    /// <summary>The parts of a field between separators outside braces, each as Unicode text.</summary>
    public ValueList<string> List(FieldId id)
    {
        if (Raw(id) is not { } raw)
        {
            return ValueList<string>.Empty;
        }

        var items = new List<string>();
        var separator = SeparatorOf(raw);
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= raw.Length; i++)
        {
            var c = i < raw.Length ? raw[i] : separator;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (i == raw.Length || (c == separator && depth == 0))
            {
                var item = Decode(raw.AsSpan(start, i - start), SpanOf(id).Start, isSlice: false, links: null);
                if (item is not null)
                {
                    items.Add(item);
                }

                start = i + 1;
            }
        }

        return ValueList<string>.From(items);
    }

    /// <summary>
    /// A list is separated by commas. Where there are semicolons, commas belong to the items; but one without a space behind it is no
    /// comma of a phrase, so then the semicolons do (<c>Antibodies; Monoclonal,Catalysis</c>).
    /// </summary>
    private static char SeparatorOf(string list)
    {
        if (list.IndexOf(';') < 0)
        {
            return ',';
        }

        var depth = 0;
        var hasSemicolon = false;
        for (var i = 0; i < list.Length; i++)
        {
            var c = list[i];
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth == 0 && i + 1 < list.Length && char.IsLetter(list[i + 1]))
            {
                return ',';
            }

            hasSemicolon |= c == ';' && depth == 0;
        }

        return hasSemicolon ? ';' : ',';
    }

    private bool IsOwn(int field) => field >= _entry.FirstField && field < _entry.FirstField + _entry.FieldCount;

    /// <summary>Whether many entries have the same value in a field, and none that matters for links or for braces in titles.</summary>
    private static bool IsRepeated(FieldId id) => id
        is FieldId.BookTitle or FieldId.Edition or FieldId.Institution or FieldId.Issn or FieldId.Issue or FieldId.JournalTitle
        or FieldId.Language or FieldId.Location or FieldId.Number or FieldId.Organization or FieldId.Publisher or FieldId.Series
        or FieldId.Type or FieldId.Volume or FieldId.Year;

    private string? DecodeRepeated(int field)
    {
        if (!_file.IsLiteral(field, out var span))
        {
            return Decode(field, links: null);
        }

        if (_texts.Find(span, out var place) is { } known)
        {
            return known;
        }

        var problems = _file.Context.ProblemCount;
        var text = Decode(_file.Text(span), span.Start, isSlice: true, links: null);
        if (text is not null && _file.Context.ProblemCount == problems)
        {
            _texts.Keep(span, place, text);
        }

        return text;
    }

    private string? Decode(int field, List<string>? links) => _file.IsLiteral(field, out var span)
        ? Decode(_file.Text(span), span.Start, isSlice: true, links)
        : Decode(_file.Value(field).AsSpan(), _file.Syntax.Fields[field].Value.Start, isSlice: false, links);

    private string? Decode(ReadOnlySpan<char> text, int offset, bool isSlice, List<string>? links)
    {
        var result = _decoder.Decode(text, offset, isSlice, links);
        foreach (var range in _decoder.Protected)
        {
            // White space at the end went away.
            if (range.Start < result.Length)
            {
                _protected.Add(new TextRange(range.Start, Math.Min(range.End, result.Length) - range.Start));
            }
        }

        return result.Length == 0 ? null : result.ToString();
    }
}
