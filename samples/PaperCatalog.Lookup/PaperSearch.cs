namespace PaperCatalog.Lookup;

/// <summary>Finds papers by whatever one remembers of them.</summary>
internal static class PaperSearch
{
    /// <summary>The paper with that key or identifier, or else those that have all the words; all papers for no text.</summary>
    public static IReadOnlyList<Paper> Find(string text)
    {
        if (Papers.TryFind(text, out var paper))
        {
            return [paper];
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. Papers.All.Where(candidate => words.All(word => Has(candidate, word)))];
    }

    private static bool Has(Paper paper, string word) =>
        Has(paper.Title, word)
        || Has(paper.Key, word)
        || Has(paper.ContainerTitle, word)
        || Has(paper.Abstract, word)
        || Has(paper.Issued?.ToString(), word)
        || paper.Authors.Any(author => Has(author.DisplayName, word));

    private static bool Has(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
