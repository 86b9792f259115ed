using System.Text;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>What somebody remembers of a paper: one or two words of its authors' family names, its year and its title.</summary>
/// <param name="Paper">The paper that is looked for.</param>
/// <param name="Words">The words in lower case, without marks and spaces, in the order in which they came to mind.</param>
internal sealed record RememberedPaper(Paper Paper, IReadOnlyList<(RememberedWord Kind, string Text)> Words)
{
    private const int ShortestTitleWord = 4;

    private static readonly HashSet<string> s_smallWords =
        ["about", "across", "among", "between", "beyond", "does", "from", "into", "over", "that", "their", "through", "toward", "towards", "under", "using", "what", "when", "with"];

    /// <summary>The words in the order of a reference: authors, year, title.</summary>
    public IEnumerable<string> InOrder => Words.OrderBy(static word => word.Kind).Select(static word => word.Text);

    /// <summary>The words in the order of the names in the view by title: title, authors, year.</summary>
    public IEnumerable<string> Titled => Words.OrderBy(static word => word.Kind == RememberedWord.Title ? -1 : (int)word.Kind).Select(static word => word.Text);

    /// <summary>The words as they came to mind.</summary>
    public IEnumerable<string> AsTheyCame => Words.Select(static word => word.Text);

    /// <summary>Queries by a generator with a fixed seed: any paper, and of it a kind of word, and of that any word.</summary>
    public static IReadOnlyList<RememberedPaper> Some(IReadOnlyList<Paper> papers, int count, int words)
    {
        var random = new Random(words);
        var some = new List<RememberedPaper>(count);
        while (some.Count < count)
        {
            var paper = papers[random.Next(papers.Count)];
            var left = WordsOf(paper).Distinct().ToList();
            var remembered = new List<(RememberedWord, string)>();
            while (remembered.Count < words && left.Count > 0)
            {
                var kinds = left.Select(static word => word.Kind).Distinct().ToArray();
                var kind = kinds[random.Next(kinds.Length)];
                var ofKind = left.Where(word => word.Kind == kind).ToArray();
                var word = ofKind[random.Next(ofKind.Length)];
                left.Remove(word);
                remembered.Add(word);
            }

            if (remembered.Count == words)
            {
                some.Add(new RememberedPaper(paper, remembered));
            }
        }

        return some;
    }

    /// <summary>The chance that a list of ten has the paper, if it has only papers with all the words, in any order.</summary>
    public static double BestChance(IReadOnlyList<RememberedPaper> queries, IReadOnlyList<Paper> papers)
    {
        var words = papers.Select(static paper => WordsOf(paper).ToHashSet()).ToArray();
        return queries.Average(query => Math.Min(1, 10.0 / words.Count(all => query.Words.All(all.Contains))));
    }

    private static IEnumerable<(RememberedWord Kind, string Text)> WordsOf(Paper paper)
    {
        foreach (var author in paper.Authors.Where(static author => author.Family is not null))
        {
            yield return (RememberedWord.Author, string.Concat(Split(author.Family!)));
        }

        if (paper.Year is { } year)
        {
            yield return (RememberedWord.Year, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var word in Split(paper.Title ?? string.Empty).Where(static word => word.Length >= ShortestTitleWord && !s_smallWords.Contains(word)))
        {
            yield return (RememberedWord.Title, word);
        }
    }

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '\u2019') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
