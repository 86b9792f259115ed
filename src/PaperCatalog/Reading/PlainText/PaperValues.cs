using PaperCatalog.Reading.Links;

namespace PaperCatalog.Reading.PlainText;

/// <summary>What the fields of a record mean.</summary>
internal sealed class PaperValues
{
    private readonly Dictionary<PlainTextField, string> _texts = [];
    private readonly List<Person> _authors = [];
    private readonly List<Person> _editors = [];
    private readonly List<string> _keywords = [];
    private bool _hasMoreAuthors;
    private PartialDate? _date;

    public SourceSpan KeySpan { get; private set; }

    public string? Key => Get(PlainTextField.Key);

    public string? Title => Get(PlainTextField.Title);

    public string? Abstract => Get(PlainTextField.Abstract);

    /// <summary>Whether a record without an abstract says which paper it means.</summary>
    public bool IsWorthKeeping =>
        Title is not null || Key is not null || Get(PlainTextField.Doi) is not null
        || Get(PlainTextField.ArXiv) is not null || Get(PlainTextField.Url) is not null;

    /// <summary>Takes the text of a field; false if it has one already that this one cannot be added to.</summary>
    public bool TrySet(PlainTextField field, string? text, SourceSpan span, ReadContext context)
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
                NameLine.AddTo(_authors, text, ref _hasMoreAuthors);
                return true;
            case PlainTextField.Editors:
                var ignored = false;
                NameLine.AddTo(_editors, text, ref ignored);
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
            context.Report(ProblemKind.InvalidDate, span, text);
        }

        return true;
    }

    public Paper ToPaper(string key) => new()
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
        Doi = IdentifierLine.Doi(Get(PlainTextField.Doi)),
        ArXivId = IdentifierLine.ArXiv(Get(PlainTextField.ArXiv)),
        UrlLink = Get(PlainTextField.Url) is { } url && LinkFinder.IsAddress(url.AsSpan()) ? Link.Parse(url) : null,
        Keywords = _keywords,
    };

    private string? Get(PlainTextField field) => _texts.TryGetValue(field, out var text) ? text : null;

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
