using System.Globalization;
using PaperCatalog.Generator.Cite.Catalogs;

namespace PaperCatalog.Generator.Cite;

/// <summary>Finds the papers that somebody may have meant.</summary>
/// <remarks>
/// A key that is a slip of the fingers away is found by its edit distance; one from memory, such as <c>he2021</c> for
/// <c>huang2021combining</c>, by the author, the year and the words of the title that it is made of.
/// </remarks>
internal static class KeySuggestions
{
    /// <summary>The most papers that are proposed.</summary>
    public const int Most = 3;

    // A longer "key" is a sentence, and would cost as much as it is long.
    private const int LongestKey = 80;

    /// <summary>The papers, the likeliest first; empty when none is likely.</summary>
    public static List<IndexedPaper> For(string wrong, IEnumerable<IndexedPaper> papers, CancellationToken cancellationToken)
    {
        var candidates = new List<(int Cost, IndexedPaper Paper)>();
        var target = Essence(wrong);
        if (target.Length is 0 or > LongestKey)
        {
            return [];
        }

        var words = Words(wrong);
        var row = new int[LongestKey + 2];
        foreach (var paper in papers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cost = Math.Min(Cost(target, paper.Paper.Key, row), Cost(target, paper.Identifier, row));
            foreach (var alias in paper.Paper.Aliases)
            {
                cost = Math.Min(cost, Cost(target, alias, row));
            }

            cost = Math.Min(cost, Cost(words, paper.Paper));
            if (cost < int.MaxValue)
            {
                candidates.Add((cost, paper));
            }
        }

        return [.. candidates
            .OrderBy(static candidate => candidate.Cost)
            .ThenBy(static candidate => candidate.Paper.Paper.Key, StringComparer.Ordinal)
            .GroupBy(static candidate => candidate.Paper.Paper.Key, static candidate => candidate.Paper, StringComparer.Ordinal)
            .Select(static papers => papers.First())
            .Take(Most)];
    }

    private static int Cost(string target, string name, int[] row)
    {
        var essence = Essence(name);
        var most = Math.Max(1, Math.Min(target.Length, essence.Length) / 4);
        return essence.Length > LongestKey || Math.Abs(essence.Length - target.Length) > most
            ? int.MaxValue
            : Distance(target, essence, most, row) is var distance && distance <= most ? distance : int.MaxValue;
    }

    // Levenshtein's distance, given up where it is certain to be too large.
    private static int Distance(string first, string second, int most, int[] row)
    {
        for (var j = 0; j <= second.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (first[i - 1] == second[j - 1] ? 0 : 1));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return int.MaxValue;
            }
        }

        return row[second.Length];
    }

    // The year, an author, and the title: an author is enough where the year is near or not said, the title with two words.
    private static int Cost(List<string> words, Paper paper)
    {
        var isAuthor = false;
        var isYearNear = true;
        var points = 0;
        var titleWords = 0;
        foreach (var word in words)
        {
            if (word.Length is 2 or 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                var recorded = paper.Year ?? 0;
                var distance = Math.Abs((word.Length == 2 ? recorded % 100 : recorded) - year);
                isYearNear = distance <= 2;
                points += distance == 0 ? 2 : distance <= 2 ? 1 : 0;
            }
            else if (paper.Authors.Any(author => string.Equals(Essence(author.Family ?? author.Literal ?? string.Empty), word, StringComparison.Ordinal)))
            {
                isAuthor = true;
                points += 2;
            }
            else if (word.Length > 3 && paper.Title is { } title && title.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                titleWords++;
                points++;
            }
        }

        return (isAuthor && (isYearNear || titleWords > 0)) || titleWords > 1 ? 20 - Math.Min(points, 10) : int.MaxValue;
    }

    private static string Essence(string text)
    {
        var essence = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                essence.Append(char.ToLowerInvariant(c));
            }
        }

        return essence.ToString();
    }

    // "he2021correct", "He_2021_correct" and "He2021Correct" have the same words.
    private static List<string> Words(string key)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= key.Length; i++)
        {
            if (i < key.Length
                && char.IsLetterOrDigit(key[i]) && char.IsLetterOrDigit(key[i - 1])
                && char.IsDigit(key[i]) == char.IsDigit(key[i - 1])
                && !(char.IsUpper(key[i]) && char.IsLower(key[i - 1])))
            {
                continue;
            }

            var word = Essence(key.Substring(start, i - start));
            if (word.Length > 1)
            {
                words.Add(word);
            }

            start = i;
        }

        return words;
    }
}
