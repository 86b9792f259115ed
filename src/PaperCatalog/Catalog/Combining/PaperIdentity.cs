using System.Text;
using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Catalog.Combining;

/// <summary>By what two records are known to be about the same paper.</summary>
internal static class PaperIdentity
{
    // Shorter titles ("Introduction", "Editorial Note") name many papers.
    private const int ShortestTitle = 16;

    /// <summary>The names under which a record may meet another of the same paper, the surest first.</summary>
    public static IEnumerable<string> NamesOf(Paper paper, KeyOrigin keyOrigin)
    {
        if (keyOrigin == KeyOrigin.Record)
        {
            yield return KeyName(paper.Key);
        }

        foreach (var alias in paper.Aliases)
        {
            yield return KeyName(alias);
        }

        if (paper.Doi is { } doi)
        {
            yield return "doi:" + (IdentifierKey.OfDoi(doi) ?? doi);
        }

        if (paper.ArXivId is { } arXivId)
        {
            yield return "arxiv:" + (IdentifierKey.OfArXiv(arXivId) ?? arXivId);
        }

        if (TitleName(paper) is { Length: >= ShortestTitle } title)
        {
            yield return "title:" + title;
        }
    }

    public static string KeyName(string key) => "key:" + key;

    /// <summary>Whether two records that share a name can be about one paper.</summary>
    public static bool CanBeSame(Paper first, Paper second, string sharedName)
    {
        var haveSameTitle = TitleName(first) is { } title && TitleName(second) is { } otherTitle
            ? title == otherTitle
            : (bool?)null;
        if (sharedName.StartsWith("title:", StringComparison.Ordinal))
        {
            // A preprint and its published form differ in DOI and venue, not in first author, and hardly in year.
            return HaveSameFirstAuthor(first, second) != false
                && (first.Year is not { } year || second.Year is not { } otherYear || Math.Abs(year - otherYear) <= 3);
        }

        if (sharedName.StartsWith("key:", StringComparison.Ordinal))
        {
            // A key is chosen by hand: another title by another author is another paper with the same key.
            return haveSameTitle != false
                || (HaveSameFirstAuthor(first, second) == true && first.Year == second.Year);
        }

        // Chapters may carry the DOI of their book: another title by another author is another work.
        return haveSameTitle != false || HaveSameFirstAuthor(first, second) != false;
    }

    /// <summary>Letters and digits of the title, in lower case and without accents; null when there is no title.</summary>
    public static string? TitleName(Paper paper) => paper.Title is null ? null : Essence(paper.Title);

    /// <summary>Whether the first authors have one family name; null when a record has no author.</summary>
    public static bool? HaveSameFirstAuthor(Paper first, Paper second) =>
        first.Authors.Count == 0 || second.Authors.Count == 0
            ? null
            : Essence(first.Authors[0].CitationName) == Essence(second.Authors[0].CitationName);

    private static string Essence(string text)
    {
        var essence = new StringBuilder(text.Length);
        foreach (var c in Decompose(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                essence.Append(char.ToLowerInvariant(c));
            }
        }

        return essence.ToString();
    }

    /// <summary>The text with accents apart from their letters.</summary>
    public static string Decompose(string text)
    {
        foreach (var c in text)
        {
            if (c > '~')
            {
                try
                {
                    return text.Normalize(NormalizationForm.FormKD);
                }
                catch (ArgumentException)
                {
                    return text; // a lone surrogate has no normal form
                }
            }
        }

        return text;
    }
}
