namespace PaperCatalog.Reading.PlainText;

/// <summary>Tells from the words of a venue what was published there.</summary>
internal static class VenueKind
{
    private static readonly string[] s_journals = ["journal", "transactions", "letters", "quarterly"];

    private static readonly string[] s_conferences = ["proceedings", "conference", "workshop", "symposium", "proc."];

    public static PaperKind Of(string? venue) =>
        venue is null ? PaperKind.Article
        : HasAny(venue, s_conferences) ? PaperKind.PaperConference
        : HasAny(venue, s_journals) ? PaperKind.ArticleJournal
        : PaperKind.Article;

    private static bool HasAny(string venue, string[] words)
    {
        foreach (var word in words)
        {
            if (venue.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
