namespace PaperCatalog.Conformance.Cases;

/// <summary>The papers of a file, found by key.</summary>
internal sealed class Records
{
    private readonly Dictionary<string, Queue<Paper>> _papers;

    private Records(IEnumerable<Paper> papers) => _papers = papers
        .GroupBy(static paper => paper.Key, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => new Queue<Paper>(group), StringComparer.Ordinal);

    /// <summary>The papers that nobody took.</summary>
    public IEnumerable<Paper> Left => _papers.Values.SelectMany(static queue => queue);

    /// <summary>Reads a text.</summary>
    public static Records Read(string text, PaperFormat format) => new(All(text, format));

    /// <summary>The papers of a text in their order.</summary>
    public static Paper[] All(string text, PaperFormat format) =>
        [.. PaperReader.Read(text, format).Records.Select(static record => record.Paper)];

    /// <summary>Takes the only paper of the text; null when there are more, or it was taken.</summary>
    public Paper? TakeOnly() => _papers.Count == 1 ? Take(_papers.Keys.First()) : null;

    /// <summary>Takes the next paper with a key; null when there is none.</summary>
    public Paper? Take(string key) => _papers.TryGetValue(key, out var queue) && queue.Count > 0 ? queue.Dequeue() : null;
}
