namespace PaperCatalog;

/// <summary>The names that CSL gives to the kinds of papers.</summary>
/// <remarks>Source: CSL 1.0.2, appendix "Item Types".</remarks>
public static class PaperKindNames
{
    // In the order of the enumeration.
    private static readonly string[] s_names =
    [
        "document",
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage",
    ];

    /// <summary>The CSL name of a kind, such as <c>article-journal</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string ToCslType(this PaperKind kind) =>
        (uint)kind < (uint)s_names.Length ? s_names[(int)kind] : throw new ArgumentOutOfRangeException(nameof(kind));

    /// <summary>Finds the kind with a CSL name; the comparison is ordinal.</summary>
    /// <returns>Whether CSL has a type of that name; if not, <paramref name="kind"/> is <see cref="PaperKind.Document"/>.</returns>
    public static bool TryParse(string? cslType, out PaperKind kind)
    {
        var index = Array.IndexOf(s_names, cslType);
        kind = index < 0 ? PaperKind.Document : (PaperKind)index;
        return index >= 0;
    }
}
