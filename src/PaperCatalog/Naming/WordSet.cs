namespace PaperCatalog.Naming;

/// <summary>A set of words, compared without case unless it is said otherwise.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;

    public WordSet(string words, bool withCase = false) => _words = new HashSet<string>(
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        withCase ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);

    public bool Contains(string word) => _words.Contains(word);

    public bool Contains(TextToken token) => _words.Contains(token.Text);
}
