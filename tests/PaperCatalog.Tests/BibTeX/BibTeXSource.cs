namespace PaperCatalog.Tests.BibTeX;

/// <summary>Short ways to read BibTeX in a test.</summary>
internal static class BibTeXSource
{
    public static ReadResult Read(string text) => PaperReader.Read(text, PaperFormat.BibTeX, "papers/a.bib");

    /// <summary>The papers of a text that has nothing wrong.</summary>
    public static IReadOnlyList<Paper> Clean(string text)
    {
        var result = Read(text);
        Assert.Empty(result.Problems.Select(static problem => problem.Kind + ": " + problem.Message));
        return [.. result.Records.Select(static record => record.Paper)];
    }

    /// <summary>The only paper of a text that has nothing wrong.</summary>
    public static Paper One(string text) => Assert.Single(Clean(text));

    public static ProblemKind[] Kinds(ReadResult result) => [.. result.Problems.Select(static problem => problem.Kind)];

    public static IEnumerable<string?> Titles(ReadResult result) => result.Records.Select(static record => record.Paper.Title);

    public static string[] Keys(ReadResult result) => [.. result.Records.Select(static record => record.Paper.Key)];

    public static string Cut(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
