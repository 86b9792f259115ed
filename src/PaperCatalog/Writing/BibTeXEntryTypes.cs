using PaperCatalog.Reading.BibTeX;

namespace PaperCatalog.Writing;

/// <summary>The entry types of BibTeX's standard styles.</summary>
/// <remarks>Source: "BibTeXing", section 3.1.</remarks>
internal static class BibTeXEntryTypes
{
    public const string Article = "article";
    public const string Book = "book";
    public const string Booklet = "booklet";
    public const string InCollection = "incollection";
    public const string InProceedings = "inproceedings";
    public const string MastersThesis = "mastersthesis";
    public const string Misc = "misc";
    public const string PhdThesis = "phdthesis";
    public const string TechReport = "techreport";
    public const string Unpublished = "unpublished";

    public static string Of(Paper paper) => paper.Kind switch
    {
        PaperKind.ArticleJournal or PaperKind.ArticleMagazine or PaperKind.ArticleNewspaper
            or PaperKind.Review or PaperKind.ReviewBook => Article,
        PaperKind.PaperConference => InProceedings,
        PaperKind.Chapter or PaperKind.Entry or PaperKind.EntryDictionary or PaperKind.EntryEncyclopedia => InCollection,
        PaperKind.Book or PaperKind.Classic => Book,
        PaperKind.Pamphlet => Booklet,
        PaperKind.Thesis => IsMasters(paper.Genre) ? MastersThesis : PhdThesis,
        PaperKind.Report => TechReport,
        PaperKind.Manuscript => Unpublished,
        _ => Misc,
    };

    /// <summary>The value of the field <c>type</c>; null where the entry type says the same.</summary>
    public static string? TypeField(string entryType, string? genre) => genre is null
        // Without it, a thesis of no known sort would become one for a doctorate.
        ? entryType == PhdThesis ? "Thesis" : null
        : genre == EntryTypes.Find(entryType.AsSpan()).Genre ? null : genre;

    /// <summary>The value of the field <c>entrysubtype</c>: what the kind says more than the entry type; null when that is nothing.</summary>
    /// <remarks>Source: the BibLaTeX manual, 2.1.1 (<c>magazine</c>, <c>newspaper</c>); for other kinds, CSL's name.</remarks>
    public static string? SubtypeField(string entryType, Paper paper)
    {
        var kind = EntryTypes.Find(entryType.AsSpan()).Kind;
        if (kind == PaperKind.Document && !string.IsNullOrWhiteSpace(paper.ArXivId))
        {
            // A reader takes such an entry for a preprint when it has an arXiv identifier.
            kind = PaperKind.Article;
        }

        return paper.Kind == kind ? null : paper.Kind switch
        {
            PaperKind.ArticleMagazine => "magazine",
            PaperKind.ArticleNewspaper => "newspaper",
            _ => paper.Kind.ToCslType(),
        };
    }

    /// <summary>The field of <see cref="Paper.Publisher"/>.</summary>
    public static string PublisherField(string entryType) => entryType switch
    {
        PhdThesis or MastersThesis => "school",
        TechReport or BibLaTeXEntryTypes.Report or BibLaTeXEntryTypes.Thesis => "institution",
        _ => "publisher",
    };

    private static bool IsMasters(string? genre) =>
        genre is not null && genre.IndexOf("master", StringComparison.OrdinalIgnoreCase) >= 0;
}
