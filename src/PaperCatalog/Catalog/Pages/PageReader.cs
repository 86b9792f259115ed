using System.Globalization;
using PaperCatalog.Collections;

namespace PaperCatalog.Catalog.Pages;

/// <summary>Reads from a page record what <see cref="PageRecord"/> leaves in it.</summary>
internal sealed class PageReader
{
    private readonly ShelfTexts _texts;
    private List<string>? _aliases;
    private List<Person>? _authors;
    private List<Person>? _editors;
    private List<Contributor>? _contributors;
    private List<Link>? _links;
    private List<string>? _keywords;
    private bool _hasMoreAuthors;
    private string? _type;
    private string? _titleShort;
    private string? _protectedTitle;
    private string? _issued;
    private string? _originalDate;
    private string? _eventDate;
    private string? _accessed;
    private string? _containerTitle;
    private string? _eventTitle;
    private string? _eventPlace;
    private string? _collectionTitle;
    private string? _collectionNumber;
    private string? _publisher;
    private string? _publisherPlace;
    private string? _edition;
    private string? _volume;
    private string? _numberOfVolumes;
    private string? _issue;
    private string? _number;
    private string? _pages;
    private string? _numberOfPages;
    private string? _chapterNumber;
    private string? _status;
    private string? _genre;
    private string? _pubMed;
    private string? _pubMedCentral;
    private string? _isbn;
    private string? _issn;
    private string? _url;
    private string? _language;
    private string? _note;
    private string? _heading;
    private string? _abstract;
    private string? _source;

    private PageReader(ShelfTexts texts) => _texts = texts;

    /// <summary>The details of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="texts">What it shares with others.</param>
    /// <param name="paper">The paper whose they are.</param>
    public static PaperDetails Read(string record, ShelfTexts texts, Paper paper)
    {
        var reader = new PageReader(texts);
        var fields = PaperFields.Empty;
        var rest = record.AsSpan();
        while (PageText.TryReadLine(ref rest, out var name, out var value))
        {
            var isShared = name[name.Length - 1] == PageNames.SharedMark;
            name = isShared ? name.Slice(0, name.Length - 1) : name;
            if (name.SequenceEqual(PageNames.Fields.AsSpan()))
            {
                // The last lines; few programs ask for them.
                fields = PageFields.Of(reader.TextOf(value, isShared), rest, paper);
                break;
            }

            reader.ReadLine(name, value, isShared);
        }

        return reader.ToDetails(fields);
    }

    private void ReadLine(ReadOnlySpan<char> name, ReadOnlySpan<char> value, bool isShared)
    {
        switch (name)
        {
            case PageNames.Key or PageNames.Doi or PageNames.ArXiv or PageNames.Title:
                break; // the paper has them already
            case PageNames.Type:
                _type = TextOf(value, isShared);
                break;
            case PageNames.TitleShort:
                _titleShort = TextOf(value, isShared);
                break;
            case PageNames.ProtectedTitle:
                _protectedTitle = TextOf(value, isShared);
                break;
            case PageNames.Issued:
                _issued = TextOf(value, isShared);
                break;
            case PageNames.OriginalDate:
                _originalDate = TextOf(value, isShared);
                break;
            case PageNames.EventDate:
                _eventDate = TextOf(value, isShared);
                break;
            case PageNames.Accessed:
                _accessed = TextOf(value, isShared);
                break;
            case PageNames.ContainerTitle:
                _containerTitle = TextOf(value, isShared);
                break;
            case PageNames.EventTitle:
                _eventTitle = TextOf(value, isShared);
                break;
            case PageNames.EventPlace:
                _eventPlace = TextOf(value, isShared);
                break;
            case PageNames.CollectionTitle:
                _collectionTitle = TextOf(value, isShared);
                break;
            case PageNames.CollectionNumber:
                _collectionNumber = TextOf(value, isShared);
                break;
            case PageNames.Publisher:
                _publisher = TextOf(value, isShared);
                break;
            case PageNames.PublisherPlace:
                _publisherPlace = TextOf(value, isShared);
                break;
            case PageNames.Edition:
                _edition = TextOf(value, isShared);
                break;
            case PageNames.Volume:
                _volume = TextOf(value, isShared);
                break;
            case PageNames.NumberOfVolumes:
                _numberOfVolumes = TextOf(value, isShared);
                break;
            case PageNames.Issue:
                _issue = TextOf(value, isShared);
                break;
            case PageNames.Number:
                _number = TextOf(value, isShared);
                break;
            case PageNames.Pages:
                _pages = TextOf(value, isShared);
                break;
            case PageNames.NumberOfPages:
                _numberOfPages = TextOf(value, isShared);
                break;
            case PageNames.ChapterNumber:
                _chapterNumber = TextOf(value, isShared);
                break;
            case PageNames.Status:
                _status = TextOf(value, isShared);
                break;
            case PageNames.Genre:
                _genre = TextOf(value, isShared);
                break;
            case PageNames.PubMed:
                _pubMed = TextOf(value, isShared);
                break;
            case PageNames.PubMedCentral:
                _pubMedCentral = TextOf(value, isShared);
                break;
            case PageNames.Isbn:
                _isbn = TextOf(value, isShared);
                break;
            case PageNames.Issn:
                _issn = TextOf(value, isShared);
                break;
            case PageNames.Url:
                _url = TextOf(value, isShared);
                break;
            case PageNames.Language:
                _language = TextOf(value, isShared);
                break;
            case PageNames.Note:
                _note = TextOf(value, isShared);
                break;
            case PageNames.Heading:
                _heading = TextOf(value, isShared);
                break;
            case PageNames.Abstract:
                _abstract = TextOf(value, isShared);
                break;
            case PageNames.Source:
                _source = TextOf(value, isShared);
                break;
            case PageNames.Author:
                (_authors ??= []).Add(PersonOf(value, isShared));
                break;
            case PageNames.Editor:
                (_editors ??= []).Add(PersonOf(value, isShared));
                break;
            case PageNames.MoreAuthors:
                _hasMoreAuthors = true;
                break;
            case PageNames.Alias:
                (_aliases ??= []).Add(TextOf(value, isShared));
                break;
            case PageNames.Link:
                (_links ??= []).Add(Link.FromTrusted(TextOf(value, isShared)));
                break;
            case PageNames.Keyword:
                (_keywords ??= []).Add(TextOf(value, isShared));
                break;
            default:
                _ = ContributorRoleNames.TryParse(name.Slice(1).ToString(), out var role);
                (_contributors ??= []).Add(new Contributor(role, PersonOf(value, isShared)));
                break;
        }
    }

    private PaperDetails ToDetails(PaperFields fields)
    {
        var (file, line) = Source();
        _ = PaperKindNames.TryParse(_type, out var kind);
        return new PaperDetails
        {
            Aliases = ValueList<string>.From(_aliases),
            Kind = kind,
            ProtectedTitleParts = RangeText.Read(_protectedTitle),
            Authors = ValueList<Person>.From(_authors),
            HasMoreAuthors = _hasMoreAuthors,
            Editors = ValueList<Person>.From(_editors),
            Contributors = ValueList<Contributor>.From(_contributors),
            Issued = DateText.Read(_issued),
            OriginalDate = DateText.Read(_originalDate),
            EventDate = DateText.Read(_eventDate),
            Accessed = DateText.Read(_accessed),
            Url = _url is null ? null : Link.FromTrusted(_url),
            Links = LinkList.Of(ValueList<Link>.From(_links)),
            Keywords = ValueList<string>.From(_keywords),
            TitleShort = _titleShort,
            ContainerTitle = _containerTitle,
            EventTitle = _eventTitle,
            EventPlace = _eventPlace,
            CollectionTitle = _collectionTitle,
            CollectionNumber = _collectionNumber,
            Publisher = _publisher,
            PublisherPlace = _publisherPlace,
            Edition = _edition,
            Volume = _volume,
            NumberOfVolumes = _numberOfVolumes,
            Issue = _issue,
            Number = _number,
            Pages = _pages,
            NumberOfPages = _numberOfPages,
            ChapterNumber = _chapterNumber,
            Status = _status,
            Genre = _genre,
            PubMedId = _pubMed,
            PubMedCentralId = _pubMedCentral,
            Isbn = _isbn,
            Issn = _issn,
            Language = _language,
            Note = _note,
            Heading = _heading,
            Abstract = _abstract,
            SourceFile = file,
            SourceLine = line,
            Fields = fields,
        };
    }

    private (string? File, int? Line) Source()
    {
        if (_source is null)
        {
            return default;
        }

        var space = _source.IndexOf(' ');
        var digits = space < 0 ? _source : _source.Substring(0, space);
        var line = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return (space < 0 ? _texts.Path : _source.Substring(space + 1), line == 0 ? null : line);
    }

    private string TextOf(ReadOnlySpan<char> value, bool isShared) => isShared ? _texts[NumberOf(value)] : PageText.Unescape(value);

    private Person PersonOf(ReadOnlySpan<char> value, bool isShared) => isShared ? _texts.PersonAt(NumberOf(value)) : PersonText.Read(value);

    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
