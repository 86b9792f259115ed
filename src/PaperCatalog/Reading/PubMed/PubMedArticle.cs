using System.Text;
using PaperCatalog.Reading.Dates;
using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Values;
using PaperCatalog.Reading.Xml;

namespace PaperCatalog.Reading.PubMed;

/// <summary>What the elements of an article or a book mean.</summary>
internal sealed class PubMedArticle
{
    private readonly ReadContext _context;
    private readonly XmlRecord _record;
    private readonly int _citation;
    private readonly int _article;
    private readonly int _journal;
    private readonly int _book;
    private readonly bool _isBook;

    public PubMedArticle(ReadContext context, XmlRecord record)
    {
        _context = context;
        _record = record;
        _isBook = record.NameOf(0) == "PubmedBookArticle";
        _citation = record.NameOf(0) == "MedlineCitation" ? 0 : record.Child(0, _isBook ? "BookDocument" : "MedlineCitation");
        _article = _isBook ? _citation : record.Child(_citation, "Article");
        _journal = record.Child(_article, "Journal");
        _book = record.Child(_article, "Book");
    }

    public Paper ToPaper(PaperFields fields)
    {
        // A document of a book with a title of its own is a chapter of it.
        var title = _record.ChildText(_article, "ArticleTitle");
        var bookTitle = _record.ChildText(_book, "BookTitle");
        var isChapter = _isBook && title is not null && bookTitle is not null;
        var people = new PubMedPeople(_record);
        var authors = people.Read(_article, "authors", out var hasMore);
        if (_isBook && authors.Count == 0)
        {
            authors = people.Read(_book, "authors", out hasMore);
        }

        var identifiers = new PubMedIdentifiers(_record, _citation, _article, _book);
        var issue = _record.Child(_journal, "JournalIssue");
        return new Paper
        {
            Key = string.Empty,
            Kind = Kind(isChapter),
            Title = title ?? bookTitle ?? _record.ChildText(_article, "VernacularTitle"),
            Authors = authors,
            HasMoreAuthors = hasMore,
            Editors = people.Read(_isBook ? _book : _article, "editors", out _),
            Issued = Date(issue),
            Abstract = Abstract(),
            ContainerTitle = _isBook
                ? isChapter ? bookTitle : null
                : _record.ChildText(_journal, "Title") ?? _record.ChildText(_journal, "ISOAbbreviation")
                    ?? _record.Text(_record.Path(_citation, "MedlineJournalInfo", "MedlineTA")),
            CollectionTitle = _record.ChildText(_book, "CollectionTitle"),
            Publisher = _record.Text(_record.Path(_book, "Publisher", "PublisherName")),
            PublisherPlace = _record.Text(_record.Path(_book, "Publisher", "PublisherLocation")),
            Edition = _record.ChildText(_book, "Edition"),
            Volume = _record.ChildText(issue, "Volume") ?? _record.ChildText(_book, "Volume"),
            Issue = _record.ChildText(issue, "Issue"),
            Pages = Pages(),
            Number = _record.ChildText(_book, "ReportNumber"),
            Doi = identifiers.Doi,
            ArXivId = identifiers.Doi is { } doi ? ArXivText.FindInDoi(doi) : null,
            PubMedId = identifiers.PubMedId,
            PubMedCentralId = identifiers.PubMedCentralId,
            Isbn = _record.ChildText(_book, "Isbn"),
            Issn = _record.ChildText(_journal, "ISSN") ?? _record.Text(_record.Path(_citation, "MedlineJournalInfo", "ISSNLinking")),
            Keywords = Keywords(),
            Language = _record.ChildText(_article, "Language"),
            Note = _record.ChildText(_citation, "GeneralNote"),
            Fields = fields,
        };
    }

    private PaperKind Kind(bool isChapter)
    {
        if (_isBook)
        {
            return isChapter ? PaperKind.Chapter : PaperKind.Book;
        }

        var types = new List<string>();
        foreach (var type in _record.Children(_record.Child(_article, "PublicationTypeList"), "PublicationType"))
        {
            if (_record.Text(type) is { } name)
            {
                types.Add(name);
            }
        }

        return PubMedTypes.Find(types) ?? PaperKind.ArticleJournal;
    }

    private PartialDate? Date(int issue)
    {
        var element = _record.Child(_isBook ? _book : issue, "PubDate");
        if (element < 0)
        {
            foreach (var date in _record.Children(_article, "ArticleDate"))
            {
                element = date;
                break;
            }
        }

        if (element < 0)
        {
            return null;
        }

        var medline = _record.ChildText(element, "MedlineDate");
        var read = medline is not null
            ? WrittenDate.Parse(medline)
            : YearMonthDate.Parse(
                _record.ChildText(element, "Year"),
                _record.ChildText(element, "Month") ?? _record.ChildText(element, "Season"),
                _record.ChildText(element, "Day"));
        if (read is null && _record.Text(element) is { } text)
        {
            _context.Report(ProblemKind.InvalidDate, _record.SpanOf(element), text);
        }

        return read;
    }

    /// <summary>The sections of the abstract, each with its label, as paragraphs; its copyright is a raw field.</summary>
    private string? Abstract()
    {
        var element = _record.Child(_article, "Abstract");
        if (element < 0)
        {
            element = _record.Child(_citation, "OtherAbstract");
        }

        var text = new StringBuilder();
        foreach (var section in _record.Children(element, "AbstractText"))
        {
            if (_record.Text(section) is not { } content)
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append('\n');
            }

            if (_record.Attribute(section, "Label")?.Trim() is { Length: > 0 } label
                && !label.Equals("UNLABELLED", StringComparison.OrdinalIgnoreCase)
                && !content.StartsWith(label + ":", StringComparison.OrdinalIgnoreCase))
            {
                text.Append(label).Append(label[label.Length - 1] == ':' ? " " : ": ");
            }

            text.Append(content);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private string? Pages()
    {
        var pagination = _record.Child(_article, "Pagination");
        var pages = _record.ChildText(pagination, "MedlinePgn");
        if (pages is null && _record.ChildText(pagination, "StartPage") is { } start)
        {
            pages = _record.ChildText(pagination, "EndPage") is { } end && end != start ? start + "-" + end : start;
        }

        return PageRange.Normalize(pages);
    }

    /// <summary>The subject headings and the authors' keywords.</summary>
    private List<string> Keywords()
    {
        var keywords = new List<string>();
        foreach (var heading in _record.Children(_record.Child(_citation, "MeshHeadingList"), "MeshHeading"))
        {
            var keyword = _record.ChildText(heading, "DescriptorName");
            foreach (var qualifier in _record.Children(heading, "QualifierName"))
            {
                Add(keyword + "/" + _record.Text(qualifier));
            }

            Add(_record.Child(heading, "QualifierName") < 0 ? keyword : null);
        }

        foreach (var parent in (ReadOnlySpan<int>)[_citation, _book])
        {
            foreach (var list in _record.Children(parent, "KeywordList"))
            {
                foreach (var keyword in _record.Children(list, "Keyword"))
                {
                    Add(_record.Text(keyword));
                }
            }
        }

        return keywords;

        void Add(string? keyword)
        {
            if (keyword is { Length: > 0 })
            {
                keywords.Add(keyword);
            }
        }
    }
}
