using System.Diagnostics.CodeAnalysis;
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
    private readonly string? _doi;
    private readonly string? _arXivId;
    private readonly string? _title;

    // A PaperDetails; of a catalog's paper that nobody asked for more than its key, identifiers and title, what reads them.
    private volatile object _details;

    /// <summary>Creates a paper without content.</summary>
    public Paper() => _details = new PaperDetails();

    /// <summary>Creates a paper whose details are read when they are asked for.</summary>
    [SetsRequiredMembers]
    internal Paper(string key, string? doi, string? arXivId, string? title, IPaperDetailsSource details)
    {
        Key = key;
        _doi = doi;
        _arXivId = arXivId;
        _title = title;
        _details = details;
    }

    [SetsRequiredMembers]
    private Paper(Paper original)
    {
        Key = original.Key;
        _doi = original._doi;
        _arXivId = original._arXivId;
        _title = original._title;
        _details = original.Details with { };
    }

    /// <summary>
    /// The citation key, unique in a catalog, such as <c>he2021correct</c>. A record without one has the
    /// name that was inferred from its text.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>Other keys under which the paper is known (BibLaTeX's <c>ids</c>, keys of merged records).</summary>
    public IReadOnlyList<string> Aliases { get => Details.Aliases; init => Own.Aliases = ValueList<string>.From(value); }

    /// <summary>What the paper is (CSL's <c>type</c>).</summary>
    public PaperKind Kind { get => Details.Kind; init => Own.Kind = value; }

    /// <summary>The title with its subtitle; null for a bare abstract.</summary>
    public string? Title { get => _title; init => _title = value; }

    /// <summary>
    /// The parts of <see cref="Title"/> that a citation style must not put into small or capital letters, in order and apart:
    /// what stands in braces in BibTeX, and in <c>nocase</c> spans in CSL-JSON. Empty when a BibTeX record leaves a word with inner
    /// capitals unprotected; null when there is nothing to protect, or the record's format does not tell.
    /// </summary>
    public IReadOnlyList<TextRange>? ProtectedTitleParts
    {
        get => Details.ProtectedTitleParts;
        init => Own.ProtectedTitleParts = value is null ? null : ValueList<TextRange>.From(value);
    }

    /// <summary>The title in few words (CSL's <c>title-short</c>); null when the record gives none.</summary>
    public string? TitleShort { get => Details.TitleShort; init => Own.TitleShort = value; }

    /// <summary>The authors in order (CSL's <c>author</c>).</summary>
    public IReadOnlyList<Person> Authors { get => Details.Authors; init => Own.Authors = ValueList<Person>.From(value); }

    /// <summary>Whether the record leaves out further authors (<c>and others</c>).</summary>
    public bool HasMoreAuthors { get => Details.HasMoreAuthors; init => Own.HasMoreAuthors = value; }

    /// <summary>The editors in order (CSL's <c>editor</c>).</summary>
    public IReadOnlyList<Person> Editors { get => Details.Editors; init => Own.Editors = ValueList<Person>.From(value); }

    /// <summary>The translators, the authors of the book that holds the paper, and others with a role of their own, in the order of the record.</summary>
    public IReadOnlyList<Contributor> Contributors { get => Details.Contributors; init => Own.Contributors = ValueList<Contributor>.From(value); }

    /// <summary>The date of publication (CSL's <c>issued</c>); null when it is not known or could not be read.</summary>
    public PartialDate? Issued { get => Details.Issued; init => Own.Issued = value; }

    /// <summary>The year of <see cref="Issued"/>; null when that is null.</summary>
    public int? Year => Details.Issued?.Year;

    /// <summary>When the work was first published, if this is a reprint or translation (CSL's <c>original-date</c>); null when it is not said.</summary>
    public PartialDate? OriginalDate { get => Details.OriginalDate; init => Own.OriginalDate = value; }

    /// <summary>When the conference was held (CSL's <c>event-date</c>); null when it is not said.</summary>
    public PartialDate? EventDate { get => Details.EventDate; init => Own.EventDate = value; }

    /// <summary>When somebody last looked at the address (CSL's <c>accessed</c>); null when it is not said.</summary>
    public PartialDate? Accessed { get => Details.Accessed; init => Own.Accessed = value; }

    /// <summary>
    /// The abstract as text; a line feed separates paragraphs. Null when there is none.
    /// </summary>
    public string? Abstract { get => Details.Abstract; init => Own.Abstract = value; }

    /// <summary>The journal, proceedings or book that holds the paper (CSL's <c>container-title</c>); null when there is none.</summary>
    public string? ContainerTitle { get => Details.ContainerTitle; init => Own.ContainerTitle = value; }

    /// <summary>The conference or other event (CSL's <c>event-title</c>); null when the record names none apart from its container.</summary>
    public string? EventTitle { get => Details.EventTitle; init => Own.EventTitle = value; }

    /// <summary>Where the event was held (CSL's <c>event-place</c>); null when it is not said.</summary>
    public string? EventPlace { get => Details.EventPlace; init => Own.EventPlace = value; }

    /// <summary>The series (CSL's <c>collection-title</c>); null when there is none.</summary>
    public string? CollectionTitle { get => Details.CollectionTitle; init => Own.CollectionTitle = value; }

    /// <summary>The number in the series (CSL's <c>collection-number</c>); null when there is none.</summary>
    public string? CollectionNumber { get => Details.CollectionNumber; init => Own.CollectionNumber = value; }

    /// <summary>The publisher, or for theses and reports the institution; null when it is not known.</summary>
    public string? Publisher { get => Details.Publisher; init => Own.Publisher = value; }

    /// <summary>The place of the publisher (CSL's <c>publisher-place</c>); null when it is not known.</summary>
    public string? PublisherPlace { get => Details.PublisherPlace; init => Own.PublisherPlace = value; }

    /// <summary>The edition as it is written, such as <c>2</c> or <c>Second</c>; null when it is not known.</summary>
    public string? Edition { get => Details.Edition; init => Own.Edition = value; }

    /// <summary>The volume; null when there is none.</summary>
    public string? Volume { get => Details.Volume; init => Own.Volume = value; }

    /// <summary>How many volumes the work has (CSL's <c>number-of-volumes</c>); null when it is not said.</summary>
    public string? NumberOfVolumes { get => Details.NumberOfVolumes; init => Own.NumberOfVolumes = value; }

    /// <summary>The issue within the volume; null when there is none.</summary>
    public string? Issue { get => Details.Issue; init => Own.Issue = value; }

    /// <summary>The number of a report, patent or standard (CSL's <c>number</c>); null when there is none.</summary>
    public string? Number { get => Details.Number; init => Own.Number = value; }

    /// <summary>The pages, ranges with a plain hyphen, such as <c>626-630</c> (CSL's <c>page</c>); null when they are not known.</summary>
    public string? Pages { get => Details.Pages; init => Own.Pages = value; }

    /// <summary>How many pages the work has (CSL's <c>number-of-pages</c>); null when it is not said.</summary>
    public string? NumberOfPages { get => Details.NumberOfPages; init => Own.NumberOfPages = value; }

    /// <summary>The number of the chapter (CSL's <c>chapter-number</c>); null when there is none.</summary>
    public string? ChapterNumber { get => Details.ChapterNumber; init => Own.ChapterNumber = value; }

    /// <summary>
    /// How far publication has come, in the record's words, such as <c>forthcoming</c> or <c>retracted</c> (CSL's <c>status</c>,
    /// BibLaTeX's <c>pubstate</c>); null when it is not said.
    /// </summary>
    public string? Status { get => Details.Status; init => Own.Status = value; }

    /// <summary>The sort of thesis, report or the like in words, such as <c>PhD thesis</c> (CSL's <c>genre</c>); null when it is not said.</summary>
    public string? Genre { get => Details.Genre; init => Own.Genre = value; }

    /// <summary>The DOI without a resolver's address, such as <c>10.18653/v1/S15-2104</c>; null when there is none.</summary>
    public string? Doi { get => _doi; init => _doi = value; }

    /// <summary>The arXiv identifier without <c>arXiv:</c>, such as <c>2010.13993</c> or <c>math/0211159v1</c>; null when there is none.</summary>
    public string? ArXivId { get => _arXivId; init => _arXivId = value; }

    /// <summary>The PubMed number (CSL's <c>PMID</c>); null when there is none.</summary>
    public string? PubMedId { get => Details.PubMedId; init => Own.PubMedId = value; }

    /// <summary>The PubMed Central number with its letters, such as <c>PMC3531190</c> (CSL's <c>PMCID</c>); null when there is none.</summary>
    public string? PubMedCentralId { get => Details.PubMedCentralId; init => Own.PubMedCentralId = value; }

    /// <summary>The ISBN as it is written; null when there is none.</summary>
    public string? Isbn { get => Details.Isbn; init => Own.Isbn = value; }

    /// <summary>The ISSN as it is written; null when there is none.</summary>
    public string? Issn { get => Details.Issn; init => Own.Issn = value; }

    /// <summary>The address that the record gives (CSL's <c>URL</c>); null when there is none or it is no absolute address.</summary>
    public Uri? Url { get => Details.Url?.Uri; init => Own.Url = Link.From(value); }

    /// <summary>The addresses found in the text of the record, such as a repository named in the abstract, each once and in order.</summary>
    public IReadOnlyList<Uri> Links { get => Details.Links; init => Own.Links = LinkList.From(value); }

    /// <summary>The keywords (CSL's <c>keyword</c>).</summary>
    public IReadOnlyList<string> Keywords { get => Details.Keywords; init => Own.Keywords = ValueList<string>.From(value); }

    /// <summary>The language, as the record writes it; null when it is not said.</summary>
    public string? Language { get => Details.Language; init => Own.Language = value; }

    /// <summary>A note; null when there is none.</summary>
    public string? Note { get => Details.Note; init => Own.Note = value; }

    /// <summary>The heading under which the record stands in a plain-text file; null when there is none.</summary>
    public string? Heading { get => Details.Heading; init => Own.Heading = value; }

    /// <summary>The fields of the record as they stand in the file.</summary>
    public PaperFields Fields { get => Details.Fields; init => Own.Fields = value; }

    /// <summary>The file that the record was read from, relative to the project, with <c>/</c>; null when it was read from no file.</summary>
    public string? SourceFile { get => Details.SourceFile; init => Own.SourceFile = value; }

    /// <summary>The line on which the record begins, from 1; null when <see cref="SourceFile"/> is null.</summary>
    public int? SourceLine { get => Details.SourceLine; init => Own.SourceLine = value; }

    /// <summary>The address as text, without making a <see cref="Uri"/>.</summary>
    internal Link? UrlLink { get => Details.Url; init => Own.Url = value; }

    /// <summary>The links as text, without making <see cref="Uri"/> objects.</summary>
    internal ValueList<Link> LinkTexts { get => Details.Links.Links; init => Own.Links = LinkList.Of(value); }

    private PaperDetails Details => _details as PaperDetails ?? ReadDetails();

    // While it is made, a paper has details of its own.
    private PaperDetails Own => (PaperDetails)_details;

    /// <summary>Returns the reference line: author, date, title, source.</summary>
    public override string ToString() => ReferenceFormatter.Apa.Format(this);

    /// <inheritdoc/>
    public bool Equals(Paper? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Key, other.Key, StringComparison.Ordinal)
            && string.Equals(_title, other._title, StringComparison.Ordinal)
            && string.Equals(_doi, other._doi, StringComparison.Ordinal)
            && string.Equals(_arXivId, other._arXivId, StringComparison.Ordinal)
            && Details.Equals(other.Details));

    /// <inheritdoc/>
    public override int GetHashCode() => (Key, _title, _doi, _arXivId, Details).GetHashCode();

    // Two threads may read them at once; both then have those that came first.
    private PaperDetails ReadDetails()
    {
        if (_details is IPaperDetailsSource source)
        {
            Interlocked.CompareExchange(ref _details, source.ReadDetails(this), source);
        }

        return (PaperDetails)_details;
    }
}
