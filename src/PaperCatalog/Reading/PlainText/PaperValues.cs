using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Links;
using PaperCatalog.Reading.Names;

namespace PaperCatalog.Reading.PlainText;

/// <summary>What the fields of a record mean.</summary>
internal sealed class PaperValues
{
    private readonly Dictionary<PlainTextField, string> _texts = [];
    private readonly List<Person> _authors = [];
    private readonly List<Person> _editors = [];
    private readonly List<string> _keywords = [];
    private readonly ReadContext _context;
    private readonly PeopleReader _people;
    private bool _hasMoreAuthors;
    private PartialDate? _date;

    public PaperValues(ReadContext context, PeopleReader people)
    {
        _context = context;
        _people = people;
    }

    public SourceSpan KeySpan { get; private set; }

    public string? Key => Get(PlainTextField.Key);

    public string? Title => Get(PlainTextField.Title);

    public string? Abstract => Get(PlainTextField.Abstract);

    /// <summary>Whether a record without an abstract says which paper it means.</summary>
    public bool IsWorthKeeping =>
        Title is not null || Key is not null || Get(PlainTextField.Doi) is not null
        || Get(PlainTextField.ArXiv) is not null || Get(PlainTextField.Url) is not null;

    /// <summary>Takes the text of a field; false if it has one already that this one cannot be added to.</summary>
    public bool TrySet(PlainTextField field, string? text, SourceSpan span)
    {
        if (text is null)
        {
            return true;
        }

        switch (field)
        {
            case PlainTextField.Other:
                return true;
            case PlainTextField.Authors:
                AddNames(_authors, text, span);
                return true;
            case PlainTextField.Editors:
                AddNames(_editors, text, span);
                return true;
            case PlainTextField.Keywords:
                AddKeywords(text);
                return true;
        }

        if (_texts.ContainsKey(field))
        {
            return false;
        }

        _texts.Add(field, text);
        if (field == PlainTextField.Key)
        {
            KeySpan = span;
        }
        else if (field == PlainTextField.Date && !DateLine.TryRead(text, out _date))
        {
            _context.Report(ProblemKind.InvalidDate, span, text);
        }

        return true;
    }

    public Paper ToPaper(string key)
    {
        var address = Address();
        return new()
        {
            Key = key,
            Kind = Kind(),
            Title = Title,
            Authors = _authors,
            HasMoreAuthors = _hasMoreAuthors,
            Editors = _editors,
            Issued = _date,
            Abstract = Abstract,
            ContainerTitle = Get(PlainTextField.Journal) ?? Get(PlainTextField.BookTitle) ?? Get(PlainTextField.Venue),
            Publisher = Get(PlainTextField.Publisher),
            Volume = Get(PlainTextField.Volume),
            Issue = Get(PlainTextField.Issue),
            Pages = Get(PlainTextField.Pages)?.Replace("\u2013", "-").Replace("\u2014", "-"),
            Doi = Get(PlainTextField.Doi) is { } doi ? DoiText.Find(doi) : address is null ? null : DoiText.FindInUrl(address),
            ArXivId = Get(PlainTextField.ArXiv) is { } id ? ArXivText.Find(id) : address is null ? null : ArXivText.FindInUrl(address),
            UrlLink = LinkFinder.ToLink(address),
            Keywords = _keywords,
        };
    }

    /// <summary>The field of the address, or the first address within it.</summary>
    private string? Address()
    {
        if (Get(PlainTextField.Url) is not { } text || LinkFinder.IsAddress(text.AsSpan()))
        {
            return Get(PlainTextField.Url);
        }

        var links = new List<string>();
        LinkFinder.AddTo(links, text.AsSpan());
        return links.Count == 0 ? null : links[0];
    }

    private string? Get(PlainTextField field) => _texts.TryGetValue(field, out var text) ? text : null;

    private void AddNames(List<Person> persons, string text, SourceSpan span)
    {
        persons.AddRange(_people.Read(NameLine.ToList(text).AsSpan(), span, isSlice: false, out var hasMore));
        _hasMoreAuthors |= hasMore && ReferenceEquals(persons, _authors);
    }

    private void AddKeywords(string text)
    {
        foreach (var part in text.Split(text.IndexOf(';') >= 0 ? ';' : ','))
        {
            var keyword = part.Trim();
            if (keyword.Length > 0)
            {
                _keywords.Add(keyword);
            }
        }
    }

    private PaperKind Kind() =>
        Get(PlainTextField.Journal) is not null ? PaperKind.ArticleJournal
        : Get(PlainTextField.BookTitle) is not null ? PaperKind.PaperConference
        : VenueKind.Of(Get(PlainTextField.Venue));
}
