namespace PaperCatalog.Fuzzing.Seeds;

/// <summary>A text in a format, and where its records stand.</summary>
internal sealed record SeedDocument(string Name, PaperFormat Format, string Text, IReadOnlyList<PaperRecord> Records)
{
    /// <summary>The text of a record.</summary>
    public string TextOf(int record) => Text.Substring(Records[record].Span.Start, Records[record].Span.Length);
}
