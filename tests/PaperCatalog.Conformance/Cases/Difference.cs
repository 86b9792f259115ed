namespace PaperCatalog.Conformance.Cases;

/// <summary>One field of one record that was compared.</summary>
/// <param name="Field">Its name, as in CSL.</param>
/// <param name="Expected">What the oracle has; empty for nothing.</param>
/// <param name="Actual">What was read; empty for nothing.</param>
/// <param name="Paper">The paper that was read; null where the record is missing.</param>
/// <param name="Source">What the oracle was given: the text of the record, or of the file where records are not told apart.</param>
internal sealed record Difference(string Field, string Expected, string Actual, Paper? Paper, string Source)
{
    /// <summary>The raw field of the record, or the empty text.</summary>
    public string Raw(string name) => Paper?.Fields[name] ?? string.Empty;
}
