using PaperCatalog.Collections;
using PaperCatalog.Naming;
using PaperCatalog.Reading.Dates;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>Makes papers of entries.</summary>
internal sealed class EntryReader
{
    private readonly BibTeXFile _file;
    private readonly ReadContext _context;
    private readonly EntryFields _fields;
    private readonly Inheritance _inheritance;
    private readonly int[] _ownSlots = new int[FieldNames.Count];
    private readonly List<string> _links = [];
    private HashSet<string> _otherNames = new(StringComparer.Ordinal);

    public EntryReader(BibTeXFile file)
    {
        _file = file;
        _context = file.Context;
        _fields = new EntryFields(file);
        _inheritance = new Inheritance(file);
    }

    /// <summary>Reads the entry with an index; an <c>@string</c> and an <c>@xdata</c> are no papers.</summary>
    public void Read(int index)
    {
        var entry = _file.Syntax.Entries[index];
        var type = entry.IsString ? default : _file.TypeOf(entry);
        if (entry.IsString || type.Role == EntryRole.Data)
        {
            return;
        }

        _file.FillSlots(entry, _ownSlots);
        ReportDuplicates(entry);
        var inherits = _ownSlots[(int)FieldId.CrossReference] >= 0 || _ownSlots[(int)FieldId.XData] >= 0;
        _fields.Enter(entry, inherits ? _inheritance.Resolve(index) : _ownSlots);
        _links.Clear();
        var paper = ReadPaper(entry, type);
        var origin = KeyOrigin.Record;
        if (entry.Key.Length == 0)
        {
            var name = PaperNames.Infer(paper.Title, paper.Abstract, _links);
            origin = name.Origin;
            paper = paper with { Key = name.Identifier };
            _context.Report(ProblemKind.MissingKey, AtType(entry), name.Identifier);
        }

        var spans = new SourceSpan[entry.FieldCount];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = _file.Syntax.Fields[entry.FirstField + i].Value;
        }

        _context.Add(new PaperRecord
        {
            Paper = paper,
            Span = entry.Span,
            KeySpan = entry.Key.Length == 0 ? AtType(entry) : entry.Key,
            KeyOrigin = origin,
            FieldSpans = ValueList<SourceSpan>.Own(spans),
        });
    }

    private static SourceSpan AtType(EntrySyntax entry) => SourceSpan.FromBounds(entry.Span.Start, entry.Type.End);

    private Paper ReadPaper(EntrySyntax entry, EntryType type)
    {
        var authors = _fields.People(FieldId.Author, out var hasMore);
        var editors = _fields.People(FieldId.Editor, out _);
        var identifiers = EntryIdentifiers.Read(_fields);
        var number = _fields.Text(FieldId.Number);
        var isIssue = type.NumberRole == NumberRole.Issue;
        var isCollection = type.NumberRole == NumberRole.Collection;
        var institution = _fields.Text(FieldId.Institution) ?? _fields.Text(FieldId.Organization);
        return new Paper
        {
            Key = _file.Text(entry.Key).ToString(),
            Aliases = ValueList<string>.From(_fields.List(FieldId.Identifiers)),
            Kind = EntryKinds.Of(type, _fields, identifiers),
            Title = EntryTitles.Join(_fields, FieldId.Title, FieldId.Subtitle),
            Authors = ValueList<Person>.Own(OrcidAnnotation.Apply(authors, _fields.Raw(FieldId.AuthorOrcids))),
            HasMoreAuthors = hasMore,
            Editors = ValueList<Person>.Own(editors),
            Issued = ReadDate(),
            Abstract = ReadLinkedText(FieldId.Abstract),
            ContainerTitle = EntryTitles.Container(_fields, type),
            CollectionTitle = _fields.Text(FieldId.Series),
            CollectionNumber = isCollection ? number : null,
            Publisher = _fields.Text(FieldId.Publisher) ?? institution,
            PublisherPlace = _fields.Text(FieldId.Location),
            Edition = _fields.Text(FieldId.Edition),
            Volume = _fields.Text(FieldId.Volume),
            Issue = isIssue ? number ?? _fields.Text(FieldId.Issue) : _fields.Text(FieldId.Issue),
            Number = isIssue || isCollection ? null : number,
            Pages = PageRange.Normalize(_fields.Text(FieldId.Pages) ?? _fields.Text(FieldId.Eid)),
            Genre = Genres.Find(_fields.Text(FieldId.Type)) ?? type.Genre,
            Doi = identifiers.Doi,
            ArXivId = identifiers.ArXivId,
            PubMedId = identifiers.PubMedId,
            Isbn = _fields.Text(FieldId.Isbn),
            Issn = _fields.Text(FieldId.Issn),
            UrlLink = identifiers.Url,
            Keywords = ValueList<string>.From(_fields.List(FieldId.Keywords)),
            Language = _fields.Text(FieldId.Language),
            Note = ReadNote(),
            LinkTexts = RecordCompletion.ToLinks(_links),
            Fields = RawFields(entry),
            SourceFile = _context.Path,
            SourceLine = _context.Path is null ? null : _context.Lines.LineOf(entry.Span.Start),
        };
    }

    /// <summary>The note; <c>howpublished</c> stands in for it, as CSL has no place for that.</summary>
    private string? ReadNote()
    {
        var note = ReadLinkedText(FieldId.Note);
        var addendum = ReadLinkedText(FieldId.Addendum);
        var howPublished = ReadLinkedText(FieldId.HowPublished);
        return note ?? addendum ?? howPublished;
    }

    /// <summary>The text of a field, of which the addresses become links.</summary>
    private string? ReadLinkedText(FieldId id) => _fields.Text(id, _links);

    private PartialDate? ReadDate()
    {
        var field = FieldId.Date;
        var date = _fields.Raw(FieldId.Date) is { } raw ? EdtfDate.Parse(raw.AsSpan()) ?? LooseDate.Parse(raw) : null;
        if (!_fields.Has(FieldId.Date) || (date is null && _fields.Has(FieldId.Year)))
        {
            if (_fields.Raw(FieldId.Date) is not null)
            {
                ReportDate(FieldId.Date);
            }

            field = FieldId.Year;
            var month = _fields.Raw(FieldId.Month);
            var year = _fields.Text(FieldId.Year);
            date = YearMonthDate.Parse(year, month, _fields.Raw(FieldId.Day)) ?? (year is null ? null : LooseDate.Parse(year));
            if (date is { Month: null, Season: null } && month is not null)
            {
                field = FieldId.Month;
                ReportDate(field);
            }
        }

        if (date is null && _fields.Raw(field) is not null)
        {
            ReportDate(field);
        }

        return date;
    }

    private void ReportDate(FieldId field)
    {
        if (_fields.IsOwn(field))
        {
            _context.Report(ProblemKind.InvalidDate, _fields.SpanOf(field), _fields.Raw(field)!);
        }
    }

    private PaperFields RawFields(EntrySyntax entry)
    {
        var fields = new PaperField[entry.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = new PaperField(_file.Name(entry.FirstField + i), _file.Value(entry.FirstField + i));
        }

        return new PaperFields(ValueList<PaperField>.Own(fields));
    }

    private void ReportDuplicates(EntrySyntax entry)
    {
        _otherNames.Clear();
        for (var i = entry.FirstField; i < entry.FirstField + entry.FieldCount; i++)
        {
            var id = _file.Id(i);
            var isDuplicate = id == FieldId.Other
                ? !_otherNames.Add(_file.Name(i))
                : _ownSlots[(int)id] != i && ReferenceEquals(_file.Name(_ownSlots[(int)id]), _file.Name(i));
            if (isDuplicate)
            {
                _context.Report(ProblemKind.DuplicateField, _file.Syntax.Fields[i].Name, _file.Name(i));
            }
        }

        if (_otherNames.Count > 64)
        {
            // A large set is slow to clear for each further entry.
            _otherNames = new HashSet<string>(StringComparer.Ordinal);
        }
    }
}
