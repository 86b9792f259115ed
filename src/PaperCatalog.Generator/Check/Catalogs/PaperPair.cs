using PaperCatalog.Catalog.Combining;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Generator.Check.Catalogs;

/// <summary>Two records that share a name: what they can be to each other.</summary>
internal static class PaperPair
{
    // Of a shorter title, being the beginning of the other says nothing.
    private const int ShortestBeginning = 12;

    /// <summary>Whether the titles are one title, or one is the other with a subtitle; null where a record has none.</summary>
    public static bool? HaveSimilarTitles(Paper first, Paper second)
    {
        if (first.Title is null || second.Title is null)
        {
            return null;
        }

        var (left, right) = (SimilarTitle.Skeleton(first.Title), SimilarTitle.Skeleton(second.Title));
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return left == right
            || (shorter.Length >= ShortestBeginning && (longer.StartsWith(shorter, StringComparison.Ordinal) || longer.EndsWith(shorter, StringComparison.Ordinal)))
            || ShareMostWords(first.Title, second.Title);
    }

    /// <summary>Whether everything that both records say of the work is the same: then it is one work.</summary>
    public static bool AreSameWork(Paper first, Paper second) =>
        first.Year is { } year && year == second.Year
        && AreCompatible(first.Authors[0].Given, second.Authors[0].Given)
        && IsPreprint(first) == IsPreprint(second)
        && AreOfOneSort(first, second)
        && HaveNoOtherAuthors(first, second)
        && IsSameOrAbsent(first.Doi is { } doi ? IdentifierKey.OfDoi(doi) : null, second.Doi is { } otherDoi ? IdentifierKey.OfDoi(otherDoi) : null)
        && IsSameOrAbsent(first.ArXivId is { } id ? IdentifierKey.OfArXiv(id) : null, second.ArXivId is { } otherId ? IdentifierKey.OfArXiv(otherId) : null)
        && IsSameOrAbsent(first.Volume, second.Volume)
        && IsSameOrAbsent(first.Issue, second.Issue)
        && IsSameOrAbsent(first.Number, second.Number)
        && IsSameOrAbsent(first.Edition, second.Edition)
        && IsSameOrAbsent(Skeleton(first.Publisher), Skeleton(second.Publisher))
        && IsSameOrAbsent(Digits(first.Isbn), Digits(second.Isbn))
        && IsSameOrAbsent(FirstPage(first.Pages), FirstPage(second.Pages))
        && IsSameOrAbsent(Container(first), Container(second))
        && (Container(first) is not null) == (Container(second) is not null);

    /// <summary>Whether the work appeared twice, say at a conference and later in a journal.</summary>
    public static bool AppearedTwice(Paper first, Paper second) =>
        Container(first) is { } container && Container(second) is { } other && container != other
        && (first.Kind != second.Kind || first.Year != second.Year);

    /// <summary>Whether one is in a repository of preprints and the other published, by the same authors and at most four years later.</summary>
    public static bool ArePreprintAndPublished(Paper first, Paper second) =>
        IsPreprint(first) != IsPreprint(second)
        && AreCompatible(first.Authors[0].Given, second.Authors[0].Given)
        && first.Year is { } year && second.Year is { } otherYear
        && (IsPreprint(first) ? otherYear - year : year - otherYear) is >= -1 and <= 4
        && IsPublished(IsPreprint(first) ? second : first);

    /// <summary>Whether an identifier of the whole may stand on its parts: the DOI of a book on its chapters, of proceedings on their papers.</summary>
    public static bool MayShareIdentifier(Paper first, Paper second)
    {
        var (container, otherContainer) = (Container(first), Container(second));
        return (container is not null && container == otherContainer)
            || (first.Title is { } title && SimilarTitle.Skeleton(title) == otherContainer)
            || (second.Title is { } otherTitle && SimilarTitle.Skeleton(otherTitle) == container);
    }

    private static bool IsPublished(Paper paper) =>
        paper.Kind is PaperKind.ArticleJournal or PaperKind.PaperConference or PaperKind.Chapter && Container(paper) is not null;

    public static bool IsPreprint(Paper paper)
    {
        if (paper.Kind == PaperKind.Article)
        {
            return true;
        }

        return paper.ContainerTitle is { } container
            && (container.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase)
                || container.Equals("CoRR", StringComparison.OrdinalIgnoreCase)
                || container.IndexOf("bioRxiv", StringComparison.OrdinalIgnoreCase) >= 0
                || container.IndexOf("e-print", StringComparison.OrdinalIgnoreCase) >= 0
                || container.IndexOf("preprint", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    // A talk and its paper, a program and its description, a thesis and its book have one title; a talk is given twice.
    private static bool AreOfOneSort(Paper first, Paper second) =>
        first.Kind == second.Kind
        && (first.Kind is not (PaperKind.Document or PaperKind.Manuscript or PaperKind.Speech) || first.Issued == second.Issued)
        && first.Kind is not (PaperKind.Manuscript or PaperKind.Speech)
        && (first.Issued?.Month is not { } month || second.Issued?.Month is not { } otherMonth || month == otherMonth);

    private static bool HaveNoOtherAuthors(Paper first, Paper second)
    {
        if (first.Authors.Count != second.Authors.Count)
        {
            return first.HasMoreAuthors || second.HasMoreAuthors;
        }

        var last = first.Authors.Count - 1;
        return SimilarTitle.Skeleton(first.Authors[last].CitationName) == SimilarTitle.Skeleton(second.Authors[last].CitationName);
    }

    private static string? Container(Paper paper) => Skeleton(paper.ContainerTitle);

    private static string? Skeleton(string? text) => text is null ? null : SimilarTitle.Skeleton(text);

    private static string? Digits(string? isbn) =>
        isbn?.Where(char.IsDigit).ToArray() is { Length: > 0 } digits ? new string(digits) : null;

    private static string? FirstPage(string? pages)
    {
        var end = pages?.IndexOf('-') ?? -1;
        return end > 0 ? pages!.Substring(0, end) : pages;
    }

    private static bool IsSameOrAbsent(string? first, string? second) =>
        first is null || second is null || string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    // "J." and "Jane" can be one person, "J." and "Karl" cannot.
    private static bool AreCompatible(string? given, string? otherGiven) =>
        string.IsNullOrEmpty(given) || string.IsNullOrEmpty(otherGiven)
        || char.ToUpperInvariant(PaperIdentity.Decompose(given!)[0]) == char.ToUpperInvariant(PaperIdentity.Decompose(otherGiven!)[0]);

    private static bool ShareMostWords(string first, string second)
    {
        var words = new HashSet<string>(Words(first), StringComparer.Ordinal);
        var others = new HashSet<string>(Words(second), StringComparer.Ordinal);
        var shared = others.Count(words.Contains);
        return shared >= 3 && shared * 10 >= Math.Max(words.Count, others.Count) * 7;
    }

    private static IEnumerable<string> Words(string title) =>
        title.Split([' ', '-', ':', '/'], StringSplitOptions.RemoveEmptyEntries).Select(SimilarTitle.Skeleton).Where(static word => word.Length > 0);
}
