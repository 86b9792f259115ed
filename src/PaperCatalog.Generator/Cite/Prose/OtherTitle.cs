namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>Tells the title of another paper from words that merely describe this one.</summary>
internal static class OtherTitle
{
    private const int FewestWords = 4;
    private const int LongestDescription = 6;
    private const int FewestLetters = 4;

    private static readonly HashSet<string> s_describing = new(StringComparer.Ordinal)
    {
        "algorithm", "appendix", "article", "arxiv", "blog", "book", "chapter", "code", "dataset", "definition", "details", "documentation",
        "doi", "download", "equation", "figure", "here", "implementation", "lemma", "link", "method", "model", "official", "optimizer", "original",
        "page", "paper", "pdf", "preprint", "publication", "reference", "report", "section", "see", "slides", "source", "specification", "standard",
        "supplementary", "table", "theorem", "thesis", "tutorial", "version", "wikipedia", "website",
    };

    private static readonly HashSet<string> s_venue = new(StringComparer.Ordinal)
    {
        "journal", "proceedings", "proc", "conference", "transactions", "advances", "annals", "letters", "symposium", "workshop", "review",
        "reviews", "university", "press", "bulletin", "communications", "lecture", "acm", "ieee", "siam", "nips", "neurips", "icml", "iclr",
    };

    /// <summary>Whether the words are a title, and not one of this paper.</summary>
    public static bool Is(string text, List<ProseWord> prose, Paper paper)
    {
        if (!IsTitle(text, prose))
        {
            return false;
        }

        var content = Content(prose);
        var known = Known(paper);
        var shared = content.FindAll(word => known.Exists(right => AreRelated(word.Text, right))).Count;

        // Titles of one field share words; of a short one, any shared word may be the point.
        return known.Count > 1 && shared * 5 <= content.Count * (content.Count > LongestDescription - 2 ? 2 : 1);
    }

    /// <summary>Whether words are written as titles are: several, with capitals, and not a description of where they lead.</summary>
    public static bool IsTitle(string text, List<ProseWord> prose)
    {
        if (prose.Count < FewestWords
            || prose.Exists(static word => s_venue.Contains(word.Text))
            || (prose.Count <= LongestDescription && prose.Exists(static word => s_describing.Contains(word.Text))))
        {
            return false;
        }

        var content = Content(prose);
        var capitalised = content.FindAll(word => char.IsUpper(text[word.Start]) || char.IsDigit(text[word.Start]));
        return content.Count > 2 && capitalised.Count * 10 >= content.Count * 7;
    }

    private static List<ProseWord> Content(List<ProseWord> prose) =>
        prose.FindAll(static word => word.Text.Length > 1 && !ProseWords.IsSmall(word.Text));

    // Whatever names the paper: its title, its authors, its venue.
    private static List<string> Known(Paper paper) =>
        [.. ProseWords.Of(string.Join(" ", paper.Authors.Select(static author => author.DisplayName).Concat([paper.Title, paper.ContainerTitle, paper.Publisher])))
            .Select(static word => word.Text)
            .Where(static word => word.Length >= FewestLetters && !ProseWords.IsSmall(word))];

    private static bool AreRelated(string first, string second) =>
        string.CompareOrdinal(first, 0, second, 0, Math.Min(5, Math.Min(first.Length, second.Length))) == 0;
}
