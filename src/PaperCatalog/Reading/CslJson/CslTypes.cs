namespace PaperCatalog.Reading.CslJson;

/// <summary>The kinds behind the values of <c>type</c>.</summary>
internal static class CslTypes
{
    /// <summary>The kind of a type of CSL, of an older CSL, or of Crossref, which serves its own types as CSL-JSON.</summary>
    public static PaperKind KindOf(string? type) => PaperKindNames.TryParse(type, out var kind)
        ? kind
        : type?.ToLowerInvariant() switch
        {
            "journal-article" or "journal" => PaperKind.ArticleJournal,
            "proceedings-article" => PaperKind.PaperConference,
            "book-chapter" or "book-section" or "book-part" or "reference-entry" => PaperKind.Chapter,
            "monograph" or "edited-book" or "reference-book" or "proceedings" or "book-set" or "book-series" => PaperKind.Book,
            "posted-content" or "preprint" => PaperKind.Article,
            "dissertation" => PaperKind.Thesis,
            "report-series" or "report-component" => PaperKind.Report,
            "peer-review" => PaperKind.Review,
            "data-set" => PaperKind.Dataset,
            "motion-picture" => PaperKind.MotionPicture,
            "legal-case" => PaperKind.LegalCase,
            "personal-communication" => PaperKind.PersonalCommunication,
            "musical-score" => PaperKind.MusicalScore,
            "web-page" => PaperKind.Webpage,
            _ => PaperKind.Document,
        };
}
