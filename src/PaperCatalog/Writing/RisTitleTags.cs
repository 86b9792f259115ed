namespace PaperCatalog.Writing;

/// <summary>The tags whose meaning depends on what a paper is.</summary>
/// <param name="Container">The tag of the title of what holds the paper; null where RIS has none.</param>
/// <param name="IsNumbered">Whether the paper has a number of its own.</param>
/// <remarks>Source: "RIS Format Specifications" (ResearchSoft, 2011), "Field maps".</remarks>
internal readonly record struct RisTitleTags(string? Container, bool IsNumbered)
{
    public static RisTitleTags Of(PaperKind kind) => kind switch
    {
        PaperKind.ArticleJournal or PaperKind.ArticleMagazine or PaperKind.ArticleNewspaper
            or PaperKind.Review or PaperKind.ReviewBook => new RisTitleTags("JF", false),
        PaperKind.Book or PaperKind.Pamphlet or PaperKind.Classic or PaperKind.Manuscript or PaperKind.Thesis
            or PaperKind.Periodical => new RisTitleTags(null, false),
        PaperKind.Report or PaperKind.Patent or PaperKind.Standard or PaperKind.Bill or PaperKind.Legislation
            or PaperKind.Treaty or PaperKind.Regulation or PaperKind.LegalCase or PaperKind.Hearing => new RisTitleTags("T2", true),
        _ => new RisTitleTags("T2", false),
    };
}
