namespace PaperCatalog.Naming;

/// <summary>Chooses the phrase that tells best what a text is about, the earlier of two equals.</summary>
/// <remarks>
/// What the authors say they do counts most, then words that come again: an abstract repeats its subject.
/// </remarks>
internal static class DistinctivePhrase
{
    private const int Reach = 14;

    /// <summary>How many words stand for a text that has no phrase to choose.</summary>
    private const int FewWords = 5;
    private const int OfFirstContribution = 10;
    private const int OfContribution = 7;
    private const int OfFirstSentence = 1;
    private const int ForSingleWord = -6;
    private const int ForOpeningGerund = -2;

    /// <summary>In a script without spaces, a whole clause is one word.</summary>
    private const int LongWord = 20;
    private const int ForLongWord = -8;

    public static string Find(List<TextToken> tokens, List<Contribution> contributions)
    {
        var counts = Count(tokens);
        var bases = Bases(tokens, contributions);
        var best = string.Empty;
        var bestScore = int.MinValue;
        foreach (var phrase in PhraseReader.Read(tokens))
        {
            var score = bases[phrase.Start] + Weigh(phrase, counts);
            if (score > bestScore)
            {
                bestScore = score;
                best = phrase.Text;
            }
        }

        return best.Length > 0 ? best : string.Join(" ", tokens.Take(FewWords).Select(static token => token.Text));
    }

    private static int Weigh(Phrase phrase, Dictionary<string, int> counts)
    {
        var score = phrase.Words.Count == 1 ? ForSingleWord : 0;
        score += phrase.Words[0].EndsWith("ing", StringComparison.Ordinal) ? ForOpeningGerund : 0;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in phrase.Words)
        {
            score += word.Length > LongWord ? ForLongWord : 0;
            if (seen.Add(word) && !Vocabulary.Vague.Contains(word) && !Vocabulary.Things.Contains(word))
            {
                // A word cut from a token, as at a hyphen, may not have been counted by itself.
                counts.TryGetValue(Stem(word), out var count);
                score += count switch { 0 or 1 => 1, 2 => 3, 3 => 4, _ => 5 };
            }
        }

        return score;
    }

    /// <summary>What the place of a word speaks for a phrase that begins with it.</summary>
    private static int[] Bases(List<TextToken> tokens, List<Contribution> contributions)
    {
        var bases = new int[tokens.Count];
        for (var i = 0; i < tokens.Count && (i == 0 || !tokens[i].StartsSentence); i++)
        {
            bases[i] = OfFirstSentence;
        }

        foreach (var contribution in contributions)
        {
            // The nearer to the verb, the more it is its object.
            var isFirst = contribution.Equals(contributions[0]);
            for (var i = contribution.Verb + 1; i < contribution.End && i <= contribution.Verb + Reach; i++)
            {
                var value = (isFirst ? OfFirstContribution : OfContribution) - (i - contribution.Verb) / 4;
                bases[i] = Math.Max(bases[i], value);
            }
        }

        return bases;
    }

    private static Dictionary<string, int> Count(List<TextToken> tokens)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            var stem = Stem(token.Text);
            counts.TryGetValue(stem, out var count);
            counts[stem] = count + 1;
        }

        return counts;
    }

    /// <summary>One form for singular, plural and possessive, in whatever case.</summary>
    private static string Stem(string word)
    {
        var end = word.Length;
        if (end > 3 && word[end - 1] == 's' && IdentifierText.IsApostrophe(word[end - 2]))
        {
            end -= 2; // the possessive stands on the plural: "models's" and "models" are one word
        }

        if (end > 3 && word[end - 1] == 's' && word[end - 2] != 's')
        {
            end--;
        }

        return word.Substring(0, end).ToLowerInvariant();
    }
}
