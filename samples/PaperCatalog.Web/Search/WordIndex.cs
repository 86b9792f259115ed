namespace PaperCatalog.Web.Search;

/// <summary>Finds the papers that have words with given beginnings, and tells how well they fit.</summary>
internal sealed class WordIndex
{
    private readonly string[] _words;
    private readonly List<Posting>[] _postings;

    public WordIndex(IReadOnlyList<IndexedPaper> papers)
    {
        var postings = new SortedDictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (var i = 0; i < papers.Count; i++)
        {
            foreach (var (word, weight) in WordsOf(papers[i]))
            {
                if (!postings.TryGetValue(word, out var ofWord))
                {
                    postings.Add(word, ofWord = []);
                }

                // The best place of a word in a paper comes first and is enough.
                if (ofWord.Count == 0 || ofWord[^1].Paper != i)
                {
                    ofWord.Add(new Posting(i, weight));
                }
            }
        }

        _words = [.. postings.Keys];
        _postings = [.. postings.Values];
    }

    private readonly record struct Posting(int Paper, int Weight);

    /// <summary>The papers that have each of the words or a longer one, with their scores.</summary>
    public Dictionary<int, int> Find(IReadOnlyList<string> words)
    {
        var found = FindWord(words[0]);
        foreach (var word in words.Skip(1))
        {
            var more = FindWord(word);
            found = found.Where(pair => more.ContainsKey(pair.Key)).ToDictionary(static pair => pair.Key, pair => pair.Value + more[pair.Key]);
        }

        return found;
    }

    private Dictionary<int, int> FindWord(string beginning)
    {
        var scores = new Dictionary<int, int>();
        var first = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first; i < _words.Length && _words[i].StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            foreach (var (paper, weight) in _postings[i])
            {
                // The whole word counts more than the beginning of a longer one.
                var score = _words[i].Length == beginning.Length ? weight * 3 : weight * 2;
                scores[paper] = Math.Max(score, scores.GetValueOrDefault(paper));
            }
        }

        return scores;
    }

    // From the heaviest to the lightest.
    private static IEnumerable<(string Word, int Weight)> WordsOf(IndexedPaper paper)
    {
        (string? Text, int Weight)[] parts =
        [
            (paper.Title, 10),
            (string.Join(' ', paper.Authors.Select(static author => author.Name)), 8),
            (paper.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), 7),
            (string.Join(' ', paper.Paper.Keywords), 5),
            (paper.Venue?.Name, 4),
            (paper.Paper.Abstract, 1),
        ];
        return parts.Where(static part => part.Text is not null).SelectMany(static part => PlainWords.Of(part.Text!).Select(word => (word, part.Weight)));
    }
}
