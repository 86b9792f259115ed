namespace PaperCatalog.Naming;

/// <summary>Finds a name for a paper that has no key: from its title, else from the best that its abstract offers.</summary>
internal static class NameInference
{
    /// <summary>What a candidate must reach to be preferred to the first words.</summary>
    private const int Least = 50;
    private const int RepositoryScore = 62;
    private const int RepositoryBonus = 20;

    public static (string Text, KeyOrigin Origin) FindText(string? title, string? @abstract, IReadOnlyList<string> links)
    {
        if (title is not null && TitleNames.Find(title) is { Length: > 0 } fromTitle)
        {
            return (fromTitle, KeyOrigin.Title);
        }

        var tokens = TextTokenizer.Read(@abstract ?? string.Empty);
        var contributions = Contribution.Find(tokens);
        var best = Best(IntroducedNames.Find(tokens, contributions), links);
        return best.Score >= Least ? (best.Text, best.Origin) : (DistinctivePhrase.Find(tokens, contributions), KeyOrigin.FirstWords);
    }

    private static NameCandidate Best(List<NameCandidate> candidates, IReadOnlyList<string> links)
    {
        var repositories = new HashSet<string>(StringComparer.Ordinal);
        var best = new NameCandidate(string.Empty, KeyOrigin.FirstWords, 0);
        for (var i = 0; i < links.Count && i < 64; i++)
        {
            if (RepositoryNames.FromLink(links[i]) is { } name)
            {
                // A first link leads to the paper's own code more often than a second.
                best = repositories.Count == 0 ? new NameCandidate(name, KeyOrigin.Repository, RepositoryScore) : best;
                repositories.Add(Squeeze(name));
            }
        }

        foreach (var candidate in candidates)
        {
            var score = candidate.Score + (repositories.Contains(Squeeze(candidate.Text)) ? RepositoryBonus : 0);
            if (score > best.Score)
            {
                best = candidate with { Score = score };
            }
        }

        return best;
    }

    private static string Squeeze(string text) => IdentifierWriter.Write(text, PaperNames.Longest).ToUpperInvariant();
}
