using PaperCatalog.Reading.Dates;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Links;
using PaperCatalog.Reading.Tagged;
using PaperCatalog.Reading.Values;
using PaperCatalog.Reading.Xml;

namespace PaperCatalog.Reading.EndNote;

/// <summary>Makes papers of EndNote's XML records. docs/formats.md has the table of elements.</summary>
internal sealed class EndNoteXmlPaper
{
    private readonly ReadContext _context;
    private readonly XmlRecord _record;

    public EndNoteXmlPaper(ReadContext context, XmlRecord record)
    {
        _context = context;
        _record = record;
    }

    /// <summary>Makes the paper of the record and gives it to the file's result.</summary>
    public void Add(RawFields fields)
    {
        var kind = Kind(out var isEdited);
        var authors = People(isEdited ? null : "authors", out var hasMore);
        var editors = People(isEdited ? "authors" : "secondary-authors", out _);
        Contributor[] contributors =
        [
            .. People("tertiary-authors", out _).Select(static person => new Contributor(ContributorRole.CollectionEditor, person)),
            .. People("subsidiary-authors", out _).Select(static person => new Contributor(ContributorRole.Translator, person)),
            .. People("translated-authors", out _).Select(static person => new Contributor(ContributorRole.Translator, person)),
        ];
        var isBook = kind is PaperKind.Book or PaperKind.Pamphlet;
        var isArticle = kind is PaperKind.ArticleJournal or PaperKind.ArticleMagazine or PaperKind.ArticleNewspaper or PaperKind.Article;
        var isNumbered = kind is PaperKind.Report or PaperKind.Patent or PaperKind.Standard or PaperKind.Bill or PaperKind.Legislation;
        var second = Title("secondary-title");
        var journal = _record.Text(_record.Path(0, "periodical", "full-title")) ?? Text("full-title");
        string? isbn = null;
        string? issn = null;
        if (Text("isbn") is { } serial)
        {
            SerialNumbers.Read(serial.Replace(") ", "); "), isBook || kind == PaperKind.Chapter, ref isbn, ref issn);
        }

        var links = Links(out var url);
        var doi = Text("electronic-resource-num") is { } number ? DoiText.Find(number) : null;
        doi ??= url is null ? null : DoiText.FindInUrl(url);
        var arXiv = (doi is null ? null : ArXivText.FindInDoi(doi))
            ?? (url is null ? null : ArXivText.FindInUrl(url))
            ?? ((journal ?? second) is { } container ? ArXivText.FindLabelled(container) : null);
        var paper = new Paper
        {
            Key = string.Empty,
            Kind = kind == PaperKind.Document && arXiv is not null ? PaperKind.Article : kind,
            Title = Title("title"),
            Authors = authors,
            HasMoreAuthors = hasMore,
            Editors = editors,
            Contributors = contributors,
            TitleShort = Title("short-title"),
            Issued = Date(),
            Accessed = Text("access-date") is { } accessed ? WrittenDate.Parse(accessed) : null,
            Abstract = Text("abstract"),
            ContainerTitle = isBook ? null : isArticle ? journal ?? second : second ?? journal,
            CollectionTitle = Title("tertiary-title") ?? (isBook ? second : null),
            Publisher = Text("publisher"),
            PublisherPlace = Text("pub-location"),
            Edition = Text("edition"),
            NumberOfVolumes = Text("num-vols"),
            Volume = Text("volume"),
            Issue = isNumbered ? null : Text("number"),
            Number = isNumbered ? Text("number") : null,
            Pages = PageRange.Normalize(Text("pages")),
            Genre = isArticle ? null : Text("work-type"),
            Doi = doi,
            ArXivId = arXiv,
            PubMedId = PubMed(),
            PubMedCentralId = Text("custom2") is { } central && central.StartsWith("PMC", StringComparison.OrdinalIgnoreCase)
                ? PubMedCentralText.Find(central)
                : null,
            Isbn = isbn,
            Issn = issn,
            UrlLink = LinkFinder.ToLink(url),
            Keywords = Keywords(),
            Language = Text("language"),
            Note = Text("notes") ?? Text("research-notes"),
            Fields = fields.ToFields(),
        };
        RecordCompletion.Add(_context, paper, _record.Span, keySpan: null, fields.Spans, links);
    }

    private string? Text(string name) => _record.ChildText(0, name);

    private string? Title(string name) => _record.Text(_record.Path(0, "titles", name));

    /// <summary>The type by its name, else by its number.</summary>
    private PaperKind Kind(out bool isEdited)
    {
        var type = _record.Child(0, "ref-type");
        var name = _record.Attribute(type, "name")?.Trim();
        var number = _record.Text(type);
        isEdited = string.Equals(name, "Edited Book", StringComparison.OrdinalIgnoreCase) || (name is null && number == "28");
        return name is not null && EndNoteTypes.TryFind(name, out var kind) ? kind : KindOfNumber(number);
    }

    /// <summary>The numbers of the types that EndNote has had from the beginning.</summary>
    private static PaperKind KindOfNumber(string? number) => number switch
    {
        "0" or "17" => PaperKind.ArticleJournal,
        "1" or "6" or "28" or "44" => PaperKind.Book,
        "2" or "32" => PaperKind.Thesis,
        "3" or "10" or "47" => PaperKind.PaperConference,
        "5" or "60" => PaperKind.Chapter,
        "9" => PaperKind.Software,
        "12" or "16" => PaperKind.Webpage,
        "19" => PaperKind.ArticleMagazine,
        "20" => PaperKind.Map,
        "23" => PaperKind.ArticleNewspaper,
        "25" => PaperKind.Patent,
        "26" => PaperKind.PersonalCommunication,
        "27" or "46" => PaperKind.Report,
        "34" or "36" => PaperKind.Manuscript,
        "43" => PaperKind.ArticleJournal,
        "58" => PaperKind.Standard,
        "59" => PaperKind.Dataset,
        _ => PaperKind.Document,
    };

    private Person[] People(string? role, out bool hasMore)
    {
        var people = new TaggedPeople();
        if (role is not null)
        {
            foreach (var author in _record.Children(_record.Path(0, "contributors", role)))
            {
                if (_record.Text(author) is { } name)
                {
                    people.AddOne(_context, name, _record.SpanOf(author), isPerson: false);
                }
            }
        }

        hasMore = people.HasMore;
        return people.ToArray();
    }

    /// <summary>The year, with the month and day that a second element says in words, such as <c>Mar 3</c>.</summary>
    private PartialDate? Date()
    {
        var dates = _record.Child(0, "dates");
        var year = _record.Child(dates, "year");
        var day = _record.Path(dates, "pub-dates", "date");
        if ((_record.Text(year) ?? _record.Attribute(year, "year") ?? _record.Attribute(day, "year")) is not { } text)
        {
            text = _record.Text(day) ?? string.Empty;
            day = -1;
        }

        if (text.Length == 0)
        {
            return null;
        }

        var written = _record.Text(day) is { } rest ? WrittenDate.Parse(rest) : null;
        var date = WrittenDate.Parse(text);
        if (date is null)
        {
            _context.Report(ProblemKind.InvalidDate, _record.SpanOf(year >= 0 ? year : dates), text);
        }
        else if (date.Month is null && written is not null && written.Year == date.Year)
        {
            date = written;
        }
        else if (written is null && date.Month is null && date.Season is null && _record.Text(day) is { } month)
        {
            date = YearMonthDate.Parse(text, month, day: null) ?? date;
        }

        return date;
    }

    /// <summary>The addresses but those of files on the owner's machine; the first is the paper's.</summary>
    private List<string> Links(out string? url)
    {
        var links = new List<string>();
        url = null;
        foreach (var group in _record.Children(_record.Child(0, "urls")))
        {
            foreach (var address in _record.Children(group, "url"))
            {
                if (_record.NameOf(group) != "pdf-urls" && _record.Text(address) is { } text && LinkFinder.IsAddress(text.AsSpan()))
                {
                    if (url is null)
                    {
                        url = text;
                    }
                    else
                    {
                        links.Add(text);
                    }
                }
            }
        }

        return links;
    }

    private List<string> Keywords()
    {
        var keywords = new List<string>();
        foreach (var keyword in _record.Children(_record.Child(0, "keywords"), "keyword"))
        {
            if (_record.Text(keyword) is { } text)
            {
                keywords.Add(text);
            }
        }

        return keywords;
    }

    /// <summary>The accession number of a record that EndNote fetched from PubMed.</summary>
    private string? PubMed()
    {
        var isPubMed = Text("remote-database-name") is { } database
            && (database.IndexOf("medline", StringComparison.OrdinalIgnoreCase) >= 0 || database.IndexOf("pubmed", StringComparison.OrdinalIgnoreCase) >= 0
                || database.Equals("NLM", StringComparison.OrdinalIgnoreCase));
        return isPubMed && Text("accession-num") is { Length: <= 9 } number && number.All(static c => c is >= '0' and <= '9') ? number : null;
    }
}
