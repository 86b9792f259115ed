namespace PaperCatalog.Catalog.Pages;

/// <summary>The names of the lines of a page record: CSL's variables where CSL has one.</summary>
internal static class PageNames
{
    public const string Key = "key";
    public const string Alias = "alias";
    public const string Doi = "doi";
    public const string ArXiv = "arxiv";
    public const string Type = "type";
    public const string Title = "title";
    public const string TitleShort = "title-short";
    public const string ProtectedTitle = "title-nocase";
    public const string Author = "author";
    public const string MoreAuthors = "and-others";
    public const string Editor = "editor";
    public const string Issued = "issued";
    public const string OriginalDate = "original-date";
    public const string EventDate = "event-date";
    public const string Accessed = "accessed";
    public const string Abstract = "abstract";
    public const string ContainerTitle = "container-title";
    public const string EventTitle = "event-title";
    public const string EventPlace = "event-place";
    public const string CollectionTitle = "collection-title";
    public const string CollectionNumber = "collection-number";
    public const string Publisher = "publisher";
    public const string PublisherPlace = "publisher-place";
    public const string Edition = "edition";
    public const string Volume = "volume";
    public const string NumberOfVolumes = "number-of-volumes";
    public const string Issue = "issue";
    public const string Number = "number";
    public const string Pages = "page";
    public const string NumberOfPages = "number-of-pages";
    public const string ChapterNumber = "chapter-number";
    public const string Status = "status";
    public const string Genre = "genre";
    public const string PubMed = "pmid";
    public const string PubMedCentral = "pmcid";
    public const string Isbn = "isbn";
    public const string Issn = "issn";
    public const string Url = "url";
    public const string Link = "link";
    public const string Keyword = "keyword";
    public const string Language = "language";
    public const string Note = "note";
    public const string Heading = "heading";
    public const string Source = "source";

    /// <summary>The names of the raw fields in order, spaces between; the lines behind it are those of <see cref="FieldInLine"/>.</summary>
    public const string Fields = "fields";

    /// <summary>Stands among the names of the fields for one that has a line of its own.</summary>
    public const char FieldInLine = '=';

    /// <summary>Stands before the name of a raw field that has a line of its own.</summary>
    public const char FieldMark = '=';

    /// <summary>Stands before the name of a raw field whose text is that of a variable, which the value names.</summary>
    public const char SameMark = '~';

    /// <summary>Stands before the name of a raw field whose text comes of a variable by <see cref="TextEdits"/>.</summary>
    public const char EditMark = '^';

    /// <summary>Stands before the role of a contributor.</summary>
    public const char RoleMark = '@';

    /// <summary>Stands behind the name of a line whose value is the number of a text that the shelf has.</summary>
    public const char SharedMark = '#';
}
