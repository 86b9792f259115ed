namespace PaperCatalog.Reading.PubMed;

/// <summary>The publication types that say what a record is; most say what it is about.</summary>
/// <remarks>Source: NLM, "Publication Characteristics (Publication Types)".</remarks>
internal static class PubMedTypes
{
    private static readonly Dictionary<string, PaperKind> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Academic Dissertation"] = PaperKind.Thesis,
        ["Book"] = PaperKind.Book,
        ["Book Chapter"] = PaperKind.Chapter,
        ["Dataset"] = PaperKind.Dataset,
        ["Interview"] = PaperKind.Interview,
        ["Journal Article"] = PaperKind.ArticleJournal,
        ["Legal Case"] = PaperKind.LegalCase,
        ["Legislation"] = PaperKind.Legislation,
        ["Newspaper Article"] = PaperKind.ArticleNewspaper,
        ["Patent"] = PaperKind.Patent,
        ["Preprint"] = PaperKind.Article,
        ["Section"] = PaperKind.Chapter,
        ["Technical Report"] = PaperKind.Report,
        ["Video-Audio Media"] = PaperKind.MotionPicture,
    };

    /// <summary>The kind of a record with some types; a preprint is also called a journal article. Null when no type tells.</summary>
    public static PaperKind? Find(List<string> types)
    {
        PaperKind? result = null;
        foreach (var type in types)
        {
            if (s_kinds.TryGetValue(type, out var kind) && (result is null || kind == PaperKind.Article))
            {
                result = kind;
            }
        }

        return result;
    }
}
