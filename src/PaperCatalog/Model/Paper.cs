using PaperCatalog.Collections;
using PaperCatalog.Formatting;

namespace PaperCatalog;

/// <summary>One paper: its bibliographic data, its abstract, and where it was read.</summary>
/// <remarks>
/// The members are the variables of CSL 1.0.2 (appendix "Standard Variables") under .NET names, and a
/// few of our own. Text is plain Unicode: LaTeX has been read, except for mathematics, which stays as
/// <c>$…$</c>. What a record does not have is null, or an empty list. A paper never changes; two papers
/// with the same content are equal.
/// </remarks>
public sealed record Paper
{
    private readonly ValueList<Person> _authors = ValueList<Person>.Empty;
    private readonly ValueList<Person> _editors = ValueList<Person>.Empty;
    private readonly ValueList<TextRange>? _protectedTitleParts;
    private readonly ValueList<Contributor> _contributors = ValueList<Contributor>.Empty;
    private readonly ValueList<string> _keywords = ValueList<string>.Empty;
    private readonly ValueList<string> _aliases = ValueList<string>.Empty;
    private readonly LinkList _links = LinkList.Empty;
    private readonly Link? _url;

    /// <summary>
    /// The citation key, unique in a catalog, such as <c>he2021correct</c>. A record without one has the
    /// name that was inferred from its text.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>Other keys under which the paper is known (BibLaTeX's <c>ids</c>, keys of merged records).</summary>
    public IReadOnlyList<string> Aliases { get => _aliases; init => _aliases = ValueList<string>.From(value); }

    /// <summary>What the paper is (CSL's <c>type</c>).</summary>
    public PaperKind Kind { get; init; }

    /// <summary>The title with its subtitle; null for a bare abstract.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The parts of <see cref="Title"/> that a citation style must not put into small or capital letters, in order and apart:
    /// what stands in braces in BibTeX, and in <c>nocase</c> spans in CSL-JSON. Empty when a BibTeX record leaves a word with inner
    /// capitals unprotected; null when there is nothing to protect, or the record's format does not tell.
    /// </summary>
    public IReadOnlyList<TextRange>? ProtectedTitleParts
    {
        get => _protectedTitleParts;
        init => _protectedTitleParts = value is null ? null : ValueList<TextRange>.From(value);
    }

    /// <summary>The title in few words (CSL's <c>title-short</c>); null when the record gives none.</summary>
    public string? TitleShort { get; init; }

    /// <summary>The authors in order (CSL's <c>author</c>).</summary>
    public IReadOnlyList<Person> Authors { get => _authors; init => _authors = ValueList<Person>.From(value); }

    /// <summary>Whether the record leaves out further authors (<c>and others</c>).</summary>
    public bool HasMoreAuthors { get; init; }

    /// <summary>The editors in order (CSL's <c>editor</c>).</summary>
    public IReadOnlyList<Person> Editors { get => _editors; init => _editors = ValueList<Person>.From(value); }

    /// <summary>The translators, the authors of the book that holds the paper, and others with a role of their own, in the order of the record.</summary>
    public IReadOnlyList<Contributor> Contributors { get => _contributors; init => _contributors = ValueList<Contributor>.From(value); }

    /// <summary>The date of publication (CSL's <c>issued</c>); null when it is not known or could not be read.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>The year of <see cref="Issued"/>; null when that is null.</summary>
    public int? Year => Issued?.Year;

    /// <summary>When the work was first published, if this is a reprint or translation (CSL's <c>original-date</c>); null when it is not said.</summary>
    public PartialDate? OriginalDate { get; init; }

    /// <summary>When the conference was held (CSL's <c>event-date</c>); null when it is not said.</summary>
    public PartialDate? EventDate { get; init; }

    /// <summary>When somebody last looked at the address (CSL's <c>accessed</c>); null when it is not said.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>
    /// The abstract as text; a line feed separates paragraphs. Null when there is none.
    /// </summary>
    public string? Abstract { get; init; }

    /// <summary>The journal, proceedings or book that holds the paper (CSL's <c>container-title</c>); null when there is none.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>The conference or other event (CSL's <c>event-title</c>); null when the record names none apart from its container.</summary>
    public string? EventTitle { get; init; }

    /// <summary>Where the event was held (CSL's <c>event-place</c>); null when it is not said.</summary>
    public string? EventPlace { get; init; }

    /// <summary>The series (CSL's <c>collection-title</c>); null when there is none.</summary>
    public string? CollectionTitle { get; init; }

    /// <summary>The number in the series (CSL's <c>collection-number</c>); null when there is none.</summary>
    public string? CollectionNumber { get; init; }

    /// <summary>The publisher, or for theses and reports the institution; null when it is not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>The place of the publisher (CSL's <c>publisher-place</c>); null when it is not known.</summary>
    public string? PublisherPlace { get; init; }

    /// <summary>The edition as it is written, such as <c>2</c> or <c>Second</c>; null when it is not known.</summary>
    public string? Edition { get; init; }

    /// <summary>The volume; null when there is none.</summary>
    public string? Volume { get; init; }

    /// <summary>How many volumes the work has (CSL's <c>number-of-volumes</c>); null when it is not said.</summary>
    public string? NumberOfVolumes { get; init; }

    /// <summary>The issue within the volume; null when there is none.</summary>
    public string? Issue { get; init; }

    /// <summary>The number of a report, patent or standard (CSL's <c>number</c>); null when there is none.</summary>
    public string? Number { get; init; }

    /// <summary>The pages, ranges with a plain hyphen, such as <c>626-630</c> (CSL's <c>page</c>); null when they are not known.</summary>
    public string? Pages { get; init; }

    /// <summary>How many pages the work has (CSL's <c>number-of-pages</c>); null when it is not said.</summary>
    public string? NumberOfPages { get; init; }

    /// <summary>The number of the chapter (CSL's <c>chapter-number</c>); null when there is none.</summary>
    public string? ChapterNumber { get; init; }

    /// <summary>
    /// How far publication has come, in the record's words, such as <c>forthcoming</c> or <c>retracted</c> (CSL's <c>status</c>,
    /// BibLaTeX's <c>pubstate</c>); null when it is not said.
    /// </summary>
    public string? Status { get; init; }

    /// <summary>The sort of thesis, report or the like in words, such as <c>PhD thesis</c> (CSL's <c>genre</c>); null when it is not said.</summary>
    public string? Genre { get; init; }

    /// <summary>The DOI without a resolver's address, such as <c>10.18653/v1/S15-2104</c>; null when there is none.</summary>
    public string? Doi { get; init; }

    /// <summary>The arXiv identifier without <c>arXiv:</c>, such as <c>2010.13993</c> or <c>math/0211159v1</c>; null when there is none.</summary>
    public string? ArXivId { get; init; }

    /// <summary>The PubMed number (CSL's <c>PMID</c>); null when there is none.</summary>
    public string? PubMedId { get; init; }

    /// <summary>The PubMed Central number with its letters, such as <c>PMC3531190</c> (CSL's <c>PMCID</c>); null when there is none.</summary>
    public string? PubMedCentralId { get; init; }

    /// <summary>The ISBN as it is written; null when there is none.</summary>
    public string? Isbn { get; init; }

    /// <summary>The ISSN as it is written; null when there is none.</summary>
    public string? Issn { get; init; }

    /// <summary>The address that the record gives (CSL's <c>URL</c>); null when there is none or it is no absolute address.</summary>
    public Uri? Url { get => _url?.Uri; init => _url = Link.From(value); }

    /// <summary>The addresses found in the text of the record, such as a repository named in the abstract, each once and in order.</summary>
    public IReadOnlyList<Uri> Links { get => _links; init => _links = LinkList.From(value); }

    /// <summary>The keywords (CSL's <c>keyword</c>).</summary>
    public IReadOnlyList<string> Keywords { get => _keywords; init => _keywords = ValueList<string>.From(value); }

    /// <summary>The language, as the record writes it; null when it is not said.</summary>
    public string? Language { get; init; }

    /// <summary>A note; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The heading under which the record stands in a plain-text file; null when there is none.</summary>
    public string? Heading { get; init; }

    /// <summary>The fields of the record as they stand in the file.</summary>
    public PaperFields Fields { get; init; } = PaperFields.Empty;

    /// <summary>The file that the record was read from, relative to the project, with <c>/</c>; null when it was read from no file.</summary>
    public string? SourceFile { get; init; }

    /// <summary>The line on which the record begins, from 1; null when <see cref="SourceFile"/> is null.</summary>
    public int? SourceLine { get; init; }

    /// <summary>The address as text, without making a <see cref="Uri"/>.</summary>
    internal Link? UrlLink { get => _url; init => _url = value; }

    /// <summary>The links as text, without making <see cref="Uri"/> objects.</summary>
    internal ValueList<Link> LinkTexts { get => _links.Links; init => _links = LinkList.Of(value); }

    /// <summary>Returns the reference line: author, date, title, source.</summary>
    public override string ToString() => ReferenceFormatter.Apa.Format(this);
}
