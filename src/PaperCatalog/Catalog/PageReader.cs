using System.Globalization;
using PaperCatalog.Collections;

namespace PaperCatalog.Catalog;

/// <summary>Reads a paper from a page record that <see cref="PageWriter"/> wrote.</summary>
internal sealed class PageReader
{
    private readonly List<string> _aliases = [];
    private readonly List<Person> _authors = [];
    private readonly List<Person> _editors = [];
    private readonly List<Contributor> _contributors = [];
    private readonly List<Link> _links = [];
    private readonly List<string> _keywords = [];
    private readonly List<PaperField> _fields = [];
    private readonly List<(string Name, string Value)> _texts = new(16);
    private bool _hasMoreAuthors;

    private PageReader()
    {
    }

    public static Paper Read(string record)
    {
        var reader = new PageReader();
        var rest = record.AsSpan();
        while (PageText.TryReadLine(ref rest, out var name, out var value))
        {
            reader.ReadLine(name, value);
        }

        return reader.ToPaper();
    }

    private void ReadLine(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name[0])
        {
            case PageNames.FieldMark:
                _fields.Add(new PaperField(PageText.Unescape(name.Slice(1)), PageText.Unescape(value)));
                return;
            case PageNames.SameMark:
                _fields.Add(new PaperField(PageText.Unescape(name.Slice(1)), Text(NameOf(value)) ?? string.Empty));
                return;
            case PageNames.RoleMark:
                _ = ContributorRoleNames.TryParse(name.Slice(1).ToString(), out var role);
                _contributors.Add(new Contributor(role, PersonText.Read(value)));
                return;
        }

        switch (NameOf(name))
        {
            case PageNames.Alias:
                _aliases.Add(PageText.Unescape(value));
                break;
            case PageNames.Author:
                _authors.Add(PersonText.Read(value));
                break;
            case PageNames.MoreAuthors:
                _hasMoreAuthors = true;
                break;
            case PageNames.Editor:
                _editors.Add(PersonText.Read(value));
                break;
            case PageNames.Link:
                _links.Add(Link.FromTrusted(PageText.Unescape(value)));
                break;
            case PageNames.Keyword:
                _keywords.Add(PageText.Unescape(value));
                break;
            case var text:
                _texts.Add((text, PageText.Unescape(value)));
                break;
        }
    }

    private Paper ToPaper()
    {
        var (file, line) = Source();
        _ = PaperKindNames.TryParse(Text(PageNames.Type), out var kind);
        return new Paper
        {
            Key = Text(PageNames.Key) ?? string.Empty,
            Aliases = ValueList<string>.From(_aliases),
            Doi = Text(PageNames.Doi),
            ArXivId = Text(PageNames.ArXiv),
            Kind = kind,
            Title = Text(PageNames.Title),
            TitleShort = Text(PageNames.TitleShort),
            ProtectedTitleParts = RangeText.Read(Text(PageNames.ProtectedTitle)),
            Authors = ValueList<Person>.From(_authors),
            HasMoreAuthors = _hasMoreAuthors,
            Editors = ValueList<Person>.From(_editors),
            Contributors = ValueList<Contributor>.From(_contributors),
            Issued = DateText.Read(Text(PageNames.Issued)),
            OriginalDate = DateText.Read(Text(PageNames.OriginalDate)),
            EventDate = DateText.Read(Text(PageNames.EventDate)),
            Accessed = DateText.Read(Text(PageNames.Accessed)),
            ContainerTitle = Text(PageNames.ContainerTitle),
            EventTitle = Text(PageNames.EventTitle),
            EventPlace = Text(PageNames.EventPlace),
            CollectionTitle = Text(PageNames.CollectionTitle),
            CollectionNumber = Text(PageNames.CollectionNumber),
            Publisher = Text(PageNames.Publisher),
            PublisherPlace = Text(PageNames.PublisherPlace),
            Edition = Text(PageNames.Edition),
            Volume = Text(PageNames.Volume),
            NumberOfVolumes = Text(PageNames.NumberOfVolumes),
            Issue = Text(PageNames.Issue),
            Number = Text(PageNames.Number),
            Pages = Text(PageNames.Pages),
            NumberOfPages = Text(PageNames.NumberOfPages),
            ChapterNumber = Text(PageNames.ChapterNumber),
            Status = Text(PageNames.Status),
            Genre = Text(PageNames.Genre),
            PubMedId = Text(PageNames.PubMed),
            PubMedCentralId = Text(PageNames.PubMedCentral),
            Isbn = Text(PageNames.Isbn),
            Issn = Text(PageNames.Issn),
            UrlLink = Text(PageNames.Url) is { } url ? Link.FromTrusted(url) : null,
            LinkTexts = ValueList<Link>.From(_links),
            Keywords = ValueList<string>.From(_keywords),
            Language = Text(PageNames.Language),
            Note = Text(PageNames.Note),
            Heading = Text(PageNames.Heading),
            Abstract = Text(PageNames.Abstract),
            SourceFile = file,
            SourceLine = line,
            Fields = _fields.Count == 0 ? PaperFields.Empty : new PaperFields(_fields),
        };
    }

    private (string? File, int? Line) Source()
    {
        if (Text(PageNames.Source) is not { } source)
        {
            return default;
        }

        var space = source.IndexOf(' ');
        var line = int.Parse(source.Substring(0, space), NumberStyles.None, CultureInfo.InvariantCulture);
        return (source.Substring(space + 1), line == 0 ? null : line);
    }

    private string? Text(string name)
    {
        foreach (var (candidate, value) in _texts)
        {
            // The names are constants here and in the list, so most are the same object.
            if (ReferenceEquals(candidate, name) || string.Equals(candidate, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return name switch
        {
            PageNames.Author => PersonText.AsBibTeX(_authors, _hasMoreAuthors),
            PageNames.Editor => PersonText.AsBibTeX(_editors, hasMore: false),
            _ => null,
        };
    }

    /// <summary>The name of a line; the constant of <see cref="PageNames"/> where it is one.</summary>
    public static string NameOf(ReadOnlySpan<char> name)
    {
        foreach (var known in PageNames.All)
        {
            if (name.SequenceEqual(known.AsSpan()))
            {
                return known;
            }
        }

        return name.ToString();
    }
}
