using PaperCatalog.Collections;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Tagged;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Reading.EndNote;

/// <summary>Makes papers of EndNote's tagged records. docs/formats.md has the table of tags.</summary>
/// <remarks>Source: refer(1), "Bibliography key letters"; the EndNote manual, "EndNote import format".</remarks>
internal sealed class EndNoteTaggedPaper
{
    private static readonly char[] s_keywordSeparators = ['\r', '\n', ';'];

    private readonly ReadContext _context;
    private readonly TaggedRecord _record;
    private readonly TaggedPeople _authors = new();
    private readonly TaggedPeople _editors = new();
    private readonly TaggedLinks _links = new();

    public EndNoteTaggedPaper(ReadContext context, TaggedRecord record)
    {
        _context = context;
        _record = record;
    }

    /// <summary>Whether a tag's value is prose, which may run over several lines and paragraphs.</summary>
    public static bool IsText(string tag) => tag is "%x" or "%o" or "%z" or "%k" or "%<" or "%+";

    /// <summary>Makes the paper of the record and gives it to the file's result.</summary>
    public void Add()
    {
        var kind = ReadKind();
        ReadPeople();
        ReadLinks();
        var isBook = kind is PaperKind.Book or PaperKind.Pamphlet;
        var isNumbered = kind is PaperKind.Report or PaperKind.Patent or PaperKind.Standard or PaperKind.Bill or PaperKind.Legislation;
        var second = _record.First("%b");
        var journal = _record.First("%j");
        string? isbn = null;
        string? issn = null;
        foreach (var number in _record.All("%@"))
        {
            SerialNumbers.Read(number, isBook || kind == PaperKind.Chapter, ref isbn, ref issn);
        }

        var doi = ReadDoi();
        var key = _record.IndexOf("%f");
        key = key >= 0 && _record.Value(key).IndexOf(' ') < 0 ? key : -1;
        var arXivId = ReadArXiv(doi, journal);
        var paper = new Paper
        {
            Key = key < 0 ? string.Empty : _record.Value(key),
            Kind = kind == PaperKind.Document && arXivId is not null ? PaperKind.Article : kind,
            Title = TaggedTitles.Join(_record.All("%t")),
            Authors = ValueList<Person>.Own(_authors.ToArray()),
            HasMoreAuthors = _authors.HasMore,
            Editors = ValueList<Person>.Own(_editors.ToArray()),
            Contributors = TaggedContributors.Read(_context, _record, ("%y", ContributorRole.CollectionEditor), ("%?", ContributorRole.Translator)),
            TitleShort = _record.First("%!"),
            Issued = ReadDate(),
            Accessed = TaggedDates.Read(_context, _record, "%["),
            Abstract = _record.Paragraphs("%x"),
            ContainerTitle = isBook ? null : kind == PaperKind.ArticleJournal ? journal ?? second : second ?? journal,
            CollectionTitle = _record.First("%s") ?? (isBook ? second : null),
            Publisher = _record.First("%i"),
            PublisherPlace = _record.First("%c"),
            Edition = _record.First("%7"),
            NumberOfVolumes = _record.First("%6"),
            Volume = _record.First("%v"),
            Issue = isNumbered ? null : _record.First("%n"),
            Number = isNumbered ? _record.First("%n") ?? (doi is null ? _record.First("%r") : null) : null,
            Pages = PageRange.Normalize(_record.First("%p")),
            Genre = kind is PaperKind.ArticleJournal or PaperKind.ArticleMagazine or PaperKind.ArticleNewspaper ? null : _record.First("%9"),
            Doi = doi,
            ArXivId = arXivId,
            PubMedCentralId = _record.First("%2") is { } central && central.StartsWith("PMC", StringComparison.OrdinalIgnoreCase)
                ? PubMedCentralText.Find(central)
                : null,
            Isbn = isbn,
            Issn = issn,
            UrlLink = Link.Parse(_links.Url),
            Keywords = ReadKeywords(),
            Language = _record.First("%g"),
            Note = _record.Paragraphs("%z") ?? _record.Paragraphs("%o"),
        };
        _record.Complete(paper, key < 0 ? null : _record[key].Value, _links.Others);
    }

    /// <summary>The type, or, as Refer has none, what the other fields are those of.</summary>
    private PaperKind ReadKind()
    {
        if (_record.First("%0") is { } type)
        {
            return EndNoteTypes.TryFind(type, out var kind) ? kind : PaperKind.Document;
        }

        return _record.First("%j") is not null ? PaperKind.ArticleJournal
            : _record.First("%b") is not null ? PaperKind.Chapter
            : _record.First("%r") is { } number && DoiText.Find(number) is null ? PaperKind.Report
            : _record.First("%i") is not null ? PaperKind.Book
            : PaperKind.Document;
    }

    private void ReadPeople()
    {
        _authors.Clear();
        _editors.Clear();
        var isEdited = string.Equals(_record.First("%0"), "Edited Book", StringComparison.OrdinalIgnoreCase);
        for (var i = 0; i < _record.Count; i++)
        {
            if (_record[i].Tag is "%a" or "%e")
            {
                var people = isEdited || _record[i].Tag == "%e" ? _editors : _authors;
                people.Add(_context, _record.Value(i), _record[i].Value);
            }
        }
    }

    private void ReadLinks()
    {
        _links.Clear();
        for (var i = 0; i < _record.Count; i++)
        {
            if (_record[i].Tag is "%u" or "%>")
            {
                _links.Add(_record.Value(i), isOwn: _record[i].Tag == "%u");
            }
        }
    }

    /// <summary>The year stands alone; the other field may repeat it.</summary>
    private PartialDate? ReadDate() => TaggedDates.Read(_context, _record, "%d", "%8");

    private string? ReadDoi()
    {
        foreach (var text in _record.All("%r"))
        {
            if (DoiText.Find(text) is { } doi)
            {
                return doi;
            }
        }

        return _links.Url is { } url ? DoiText.FindInUrl(url) : null;
    }

    private string? ReadArXiv(string? doi, string? journal)
    {
        var url = _links.Url;
        return (doi is null ? null : ArXivText.FindInDoi(doi))
            ?? (url is null ? null : ArXivText.FindInUrl(url))
            ?? (journal is null || journal.Length > 200 ? null : ArXivText.FindLabelled(journal));
    }

    /// <summary>One keyword a field, a line, or a part between semicolons.</summary>
    private ValueList<string> ReadKeywords()
    {
        var keywords = new List<string>();
        for (var i = _record.IndexOf("%k"); i >= 0; i = _record.IndexOf("%k", i + 1))
        {
            foreach (var part in _record.Text(_record[i]).ToString().Split(s_keywordSeparators, StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.Trim() is { Length: > 0 } keyword)
                {
                    keywords.Add(keyword);
                }
            }
        }

        return ValueList<string>.From(keywords);
    }
}
