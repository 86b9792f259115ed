namespace PaperCatalog.Reading.CitationFile;

/// <summary>The types of works of the Citation File Format.</summary>
/// <remarks>Source: "Guide to Citation File Format schema version 1.2.0", <c>definitions.reference.type</c>.</remarks>
internal static class CitationFileTypes
{
    public const string Article = "article";
    public const string Preprint = "preprint";

    // The first type of a kind is the one that is written.
    private static readonly (string Type, PaperKind Kind)[] s_types =
    [
        ("generic", PaperKind.Document), (Article, PaperKind.ArticleJournal), ("magazine-article", PaperKind.ArticleMagazine),
        ("newspaper-article", PaperKind.ArticleNewspaper), ("bill", PaperKind.Bill), ("book", PaperKind.Book), ("edited-work", PaperKind.Book),
        ("catalogue", PaperKind.Book), ("manual", PaperKind.Book), ("proceedings", PaperKind.Book), ("film-broadcast", PaperKind.Broadcast),
        ("historical-work", PaperKind.Classic), ("data", PaperKind.Dataset), ("database", PaperKind.Dataset), ("dictionary", PaperKind.EntryDictionary),
        ("encyclopedia", PaperKind.EntryEncyclopedia), ("conference", PaperKind.Event), ("art", PaperKind.Graphic), ("hearing", PaperKind.Hearing),
        ("legal-case", PaperKind.LegalCase), ("statute", PaperKind.Legislation), ("unpublished", PaperKind.Manuscript), ("map", PaperKind.Map),
        ("video", PaperKind.MotionPicture), ("audiovisual", PaperKind.MotionPicture), ("multimedia", PaperKind.MotionPicture),
        ("music", PaperKind.MusicalScore), ("pamphlet", PaperKind.Pamphlet), ("conference-paper", PaperKind.PaperConference),
        ("patent", PaperKind.Patent), ("serial", PaperKind.Periodical), ("personal-communication", PaperKind.PersonalCommunication),
        ("blog", PaperKind.PostWeblog), ("legal-rule", PaperKind.Regulation), ("report", PaperKind.Report), ("government-document", PaperKind.Report),
        ("grant", PaperKind.Report), ("software", PaperKind.Software), ("software-code", PaperKind.Software), ("software-container", PaperKind.Software),
        ("software-executable", PaperKind.Software), ("software-virtual-machine", PaperKind.Software), ("sound-recording", PaperKind.Song),
        ("slides", PaperKind.Speech), ("standard", PaperKind.Standard), ("thesis", PaperKind.Thesis), ("website", PaperKind.Webpage),
        ("dataset", PaperKind.Dataset),
    ];

    // "Guide to Citation File Format schema version 1.2.0", definitions.reference.status.
    private static readonly string[] s_statuses = ["abstract", "advance-online", "in-preparation", "in-press", Preprint, "submitted"];

    private static readonly Dictionary<string, PaperKind> s_kinds = CreateKinds();

    /// <summary>The kind of a type; null for an unknown one.</summary>
    public static PaperKind? KindOf(string type) => s_kinds.TryGetValue(type, out var kind) ? kind : null;

    /// <summary>Whether the format has a status of that name.</summary>
    public static bool IsStatus(string? status) => Array.IndexOf(s_statuses, status) >= 0;

    /// <summary>The type that is written for a kind; null when the format has none.</summary>
    public static string? TypeOf(PaperKind kind)
    {
        foreach (var (type, other) in s_types)
        {
            if (other == kind)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>Whether works of a kind are parts of a collection, so that the collection's title is that of their container.</summary>
    public static bool IsPart(PaperKind kind) =>
        kind is PaperKind.PaperConference or PaperKind.EntryDictionary or PaperKind.EntryEncyclopedia or PaperKind.Document;

    private static Dictionary<string, PaperKind> CreateKinds()
    {
        var kinds = new Dictionary<string, PaperKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var (type, kind) in s_types)
        {
            kinds.Add(type, kind);
        }

        return kinds;
    }
}
