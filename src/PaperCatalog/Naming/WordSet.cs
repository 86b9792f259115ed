namespace PaperCatalog.Naming;

/// <summary>A set of words, compared without case.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;

    public WordSet(string words) => _words = new HashSet<string>(
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    public bool Contains(string word) => _words.Contains(word);

    public bool Contains(TextToken token) => _words.Contains(token.Text);
}
