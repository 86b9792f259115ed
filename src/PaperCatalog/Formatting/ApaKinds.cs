namespace PaperCatalog.Formatting;

/// <summary>What the kind of a paper means for its reference.</summary>
/// <remarks>Source: APA 7, sections 9.18 to 9.22 (titles, bracketed descriptions) and chapter 10 (examples).</remarks>
internal static class ApaKinds
{
    public static ApaPlacement PlacementOf(Paper paper)
    {
        var hasContainer = FieldText.Clean(paper.ContainerTitle) is not null;
        switch (paper.Kind)
        {
            case PaperKind.ArticleJournal:
            case PaperKind.ArticleMagazine:
            case PaperKind.ArticleNewspaper:
            case PaperKind.Review:
            case PaperKind.ReviewBook:
                return IsPreprint(paper, hasContainer) ? ApaPlacement.Alone : ApaPlacement.InSerial;
            case PaperKind.PaperConference when hasContainer && paper.Editors.Count == 0 && FieldText.Clean(paper.Issue) is not null:
                // Proceedings that come out as issues of a journal.
                return ApaPlacement.InSerial;
            case PaperKind.PaperConference:
            case PaperKind.Chapter:
            case PaperKind.Entry:
            case PaperKind.EntryDictionary:
            case PaperKind.EntryEncyclopedia:
                return IsPreprint(paper, hasContainer) ? ApaPlacement.Alone : ApaPlacement.InBook;
            case PaperKind.Document:
            case PaperKind.Article:
            case PaperKind.Manuscript:
                return hasContainer ? ApaPlacement.InSerial : ApaPlacement.Alone;
            default:
                return ApaPlacement.Alone;
        }
    }

    /// <summary>Whether the reference gives the month and day: works that are known by their day.</summary>
    public static bool HasExactDate(PaperKind kind) => kind
        is PaperKind.ArticleMagazine
        or PaperKind.ArticleNewspaper
        or PaperKind.Broadcast
        or PaperKind.Event
        or PaperKind.Hearing
        or PaperKind.Interview
        or PaperKind.Performance
        or PaperKind.PersonalCommunication
        or PaperKind.Post
        or PaperKind.PostWeblog
        or PaperKind.Speech
        or PaperKind.Webpage;

    /// <summary>The description in brackets of a work that does not say its sort; null where none is needed.</summary>
    public static string? DescriptionOf(PaperKind kind) => kind switch
    {
        PaperKind.Dataset => "Data set",
        PaperKind.MotionPicture => "Film",
        PaperKind.Software => "Computer software",
        PaperKind.Thesis => "Thesis",
        _ => null,
    };

    /// <summary>The number of a report, patent or the like with its label.</summary>
    public static string NumberLabel(PaperKind kind, string? genre, string number) => kind switch
    {
        PaperKind.Report => (genre ?? "Report") + " No. " + number,
        PaperKind.Patent => (genre ?? "Patent") + " No. " + number,
        PaperKind.Standard => number,
        _ => "No. " + number,
    };

    private static bool IsPreprint(Paper paper, bool hasContainer) =>
        !hasContainer && FieldText.Clean(paper.ArXivId) is not null;
}
