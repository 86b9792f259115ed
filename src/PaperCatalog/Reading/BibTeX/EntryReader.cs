using PaperCatalog.Collections;
using PaperCatalog.Naming;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.BibTeX;

/// <summary>Makes papers of entries.</summary>
internal sealed class EntryReader
{
    private readonly BibTeXFile _file;
    private readonly ReadContext _context;
    private readonly EntryFields _fields;
    private readonly EntryDates _dates;
    private readonly Inheritance _inheritance;
    private readonly int[] _ownSlots = new int[FieldNames.Count];
    private readonly List<string> _links = [];
    private readonly List<TextRange> _titleParts = [];
    private readonly List<string> _publicationLinks = [];
    private HashSet<string> _otherNames = new(StringComparer.Ordinal);

    public EntryReader(BibTeXFile file)
    {
        _file = file;
        _context = file.Context;
        _fields = new EntryFields(file);
        _dates = new EntryDates(file.Context, _fields);
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
        _inheritance.CheckReference(_ownSlots[(int)FieldId.XReference]);
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
        var contributors = EntryContributors.Read(_fields);
        var identifiers = EntryIdentifiers.Read(_fields, _links);
        _publicationLinks.Clear();
        var howPublished = _fields.Text(FieldId.HowPublished, _publicationLinks);
        var address = identifiers.Url ?? (_publicationLinks.Count > 0 ? Link.Parse(_publicationLinks[0]) : null);
        var number = _fields.Text(FieldId.Number);
        var isIssue = type.NumberRole == NumberRole.Issue;
        var isCollection = type.NumberRole == NumberRole.Collection;
        var institution = _fields.Text(FieldId.Institution) ?? _fields.Text(FieldId.Organization);
        return new Paper
        {
            Key = _file.Key(entry),
            Aliases = _fields.List(FieldId.Identifiers),
            Kind = EntryKinds.Of(type, _fields, identifiers),
            Title = EntryTitles.Own(_fields, _titleParts, out var protectedParts),
            ProtectedTitleParts = protectedParts,
            TitleShort = _fields.Text(FieldId.ShortTitle),
            Authors = OrcidAnnotation.Apply(authors, _fields.Raw(FieldId.AuthorOrcids)),
            HasMoreAuthors = hasMore,
            Editors = contributors.Editors,
            Contributors = contributors.Others,
            Issued = _dates.ReadIssued(),
            OriginalDate = _dates.Read(FieldId.OriginalDate),
            EventDate = _dates.Read(FieldId.EventDate),
            Accessed = _dates.Read(FieldId.Accessed),
            Abstract = ReadLinkedText(FieldId.Abstract),
            ContainerTitle = EntryTitles.Container(_fields, type),
            EventTitle = _fields.Text(FieldId.EventTitle),
            EventPlace = _fields.Text(FieldId.Venue) ?? (HasTwoPlaces() ? _fields.Text(FieldId.Location) : null),
            CollectionTitle = _fields.Text(FieldId.Series),
            CollectionNumber = isCollection ? number : null,
            Publisher = _fields.Text(FieldId.Publisher) ?? institution,
            PublisherPlace = ReadPlace(),
            Edition = _fields.Text(FieldId.Edition),
            Volume = _fields.Text(FieldId.Volume),
            NumberOfVolumes = _fields.Text(FieldId.Volumes),
            Issue = isIssue ? number ?? _fields.Text(FieldId.Issue) : _fields.Text(FieldId.Issue),
            Number = isIssue || isCollection ? null : number,
            Pages = PageRange.Normalize(_fields.Text(FieldId.Pages) ?? _fields.Text(FieldId.Eid)),
            NumberOfPages = _fields.Text(FieldId.PageTotal),
            ChapterNumber = _fields.Text(FieldId.Chapter),
            Status = _fields.Text(FieldId.PublicationState),
            Genre = Genres.Find(_fields.Text(FieldId.Type)) ?? type.Genre,
            Doi = identifiers.Doi,
            ArXivId = identifiers.ArXivId,
            PubMedId = identifiers.PubMedId,
            PubMedCentralId = identifiers.PubMedCentralId,
            Isbn = _fields.Text(FieldId.Isbn),
            Issn = _fields.Text(FieldId.Issn),
            UrlLink = address,
            Keywords = _fields.List(FieldId.Keywords),
            Language = _fields.Text(FieldId.Language) ?? _fields.Text(FieldId.LanguageId),
            Note = ReadNote(howPublished, address),
            LinkTexts = RecordCompletion.ToLinks(_links),
            Fields = entry.FieldCount == 0 ? PaperFields.Empty : new PaperFields(_file, entry.FirstField, entry.FieldCount),
            SourceFile = _context.Path,
            SourceLine = _context.Path is null ? null : _context.Lines.LineOf(entry.Span.Start),
        };
    }

    /// <summary>
    /// BibLaTeX's <c>address</c> is another name of <c>location</c>, the publisher's place; beside one, as the ACM writes it, the
    /// <c>location</c> is that of the conference.
    /// </summary>
    private bool HasTwoPlaces() => _fields.IsOwn(FieldId.Location) && _fields.IsOwn(FieldId.Address);

    private string? ReadPlace() => _fields.IsOwn(FieldId.Location) && !HasTwoPlaces()
        ? _fields.Text(FieldId.Location)
        : _fields.Text(FieldId.Address) ?? _fields.Text(FieldId.Location);

    /// <summary>The note; <c>howpublished</c> stands in for it, as CSL has no place for that, unless it is the address.</summary>
    private string? ReadNote(string? howPublished, Link? address)
    {
        var note = ReadLinkedText(FieldId.Note);
        var addendum = ReadLinkedText(FieldId.Addendum);
        foreach (var link in _publicationLinks)
        {
            if (link != address?.Text)
            {
                _links.Add(link);
            }
        }

        return note ?? addendum ?? (howPublished == address?.Text ? null : howPublished);
    }

    /// <summary>The text of a field, of which the addresses become links.</summary>
    private string? ReadLinkedText(FieldId id) => _fields.Text(id, _links);

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
