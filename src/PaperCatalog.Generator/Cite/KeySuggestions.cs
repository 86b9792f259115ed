using PaperCatalog.Generator.Cite.Catalogs;

namespace PaperCatalog.Generator.Cite;

/// <summary>Finds the keys that somebody may have meant.</summary>
/// <remarks>
/// A key that is a slip of the fingers away is found by its edit distance; one from memory, such as <c>he2021</c> for
/// <c>huang2021combining</c>, by the author, the year and the words of the title that it is made of.
/// </remarks>
internal static class KeySuggestions
{
    /// <summary>The most keys that are proposed.</summary>
    public const int Most = 3;

    // A longer "key" is a sentence, and would cost as much as it is long.
    private const int LongestKey = 80;

    /// <summary>The keys of papers, the likeliest first; empty when none is likely.</summary>
    public static List<string> For(string wrong, IEnumerable<IndexedPaper> papers, CancellationToken cancellationToken)
    {
        var candidates = new List<(int Cost, string Key)>();
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
                candidates.Add((cost, paper.Paper.Key));
            }
        }

        return [.. candidates
            .OrderBy(static candidate => candidate.Cost)
            .ThenBy(static candidate => candidate.Key, StringComparer.Ordinal)
            .Select(static candidate => candidate.Key)
            .Distinct(StringComparer.Ordinal)
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

    // The year, an author, and the title: two of them make a likely paper, the year only with one of the others.
    private static int Cost(List<string> words, Paper paper)
    {
        var isAuthor = false;
        var isYear = false;
        var titleWords = 0;
        foreach (var word in words)
        {
            if (word.Length is 2 or 4 && char.IsDigit(word[0]))
            {
                isYear |= paper.Year is { } year && year.ToString(System.Globalization.CultureInfo.InvariantCulture).EndsWith(word, StringComparison.Ordinal);
            }
            else if (paper.Authors.Any(author => string.Equals(Essence(author.Family ?? author.Literal ?? string.Empty), word, StringComparison.Ordinal)))
            {
                isAuthor = true;
            }
            else if (word.Length > 3 && paper.Title is { } title && title.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                titleWords++;
            }
        }

        var points = (isAuthor ? 2 : 0) + (isYear ? 1 : 0) + titleWords;
        return (isAuthor && points > 2) || titleWords > 1 ? 20 - Math.Min(points, 10) : int.MaxValue;
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
