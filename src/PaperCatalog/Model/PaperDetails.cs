using PaperCatalog.Collections;

namespace PaperCatalog;

/// <summary>What a <see cref="Paper"/> says beyond its key, identifiers and title; its members are described there.</summary>
/// <remarks>Written while a paper is made, and by nobody after that.</remarks>
internal sealed record PaperDetails
{
    public PaperKind Kind { get; set; }

    public string? TitleShort { get; set; }

    public bool HasMoreAuthors { get; set; }

    public PartialDate? Issued { get; set; }

    public PartialDate? OriginalDate { get; set; }

    public PartialDate? EventDate { get; set; }

    public PartialDate? Accessed { get; set; }

    public string? Abstract { get; set; }

    public string? ContainerTitle { get; set; }

    public string? EventTitle { get; set; }

    public string? EventPlace { get; set; }

    public string? CollectionTitle { get; set; }

    public string? CollectionNumber { get; set; }

    public string? Publisher { get; set; }

    public string? PublisherPlace { get; set; }

    public string? Edition { get; set; }

    public string? Volume { get; set; }

    public string? NumberOfVolumes { get; set; }

    public string? Issue { get; set; }

    public string? Number { get; set; }

    public string? Pages { get; set; }

    public string? NumberOfPages { get; set; }

    public string? ChapterNumber { get; set; }

    public string? Status { get; set; }

    public string? Genre { get; set; }

    public string? PubMedId { get; set; }

    public string? PubMedCentralId { get; set; }

    public string? Isbn { get; set; }

    public string? Issn { get; set; }

    public string? Language { get; set; }

    public string? Note { get; set; }

    public string? Heading { get; set; }

    public PaperFields Fields { get; set; } = PaperFields.Empty;

    public string? SourceFile { get; set; }

    public int? SourceLine { get; set; }

    public ValueList<string> Aliases { get; set; } = ValueList<string>.Empty;

    public ValueList<Person> Authors { get; set; } = ValueList<Person>.Empty;

    public ValueList<Person> Editors { get; set; } = ValueList<Person>.Empty;

    public ValueList<Contributor> Contributors { get; set; } = ValueList<Contributor>.Empty;

    public ValueList<string> Keywords { get; set; } = ValueList<string>.Empty;

    public ValueList<TextRange>? ProtectedTitleParts { get; set; }

    public Link? Url { get; set; }

    public LinkList Links { get; set; } = LinkList.Empty;
}
