namespace PaperCatalog;

/// <summary>What was read from one text.</summary>
/// <param name="Records">The records in the order of the text; none is left out because of another's fault.</param>
/// <param name="Problems">The problems in the order of the text.</param>
/// <param name="Format">The format that the text was read as.</param>
public sealed record ReadResult(IReadOnlyList<PaperRecord> Records, IReadOnlyList<Problem> Problems, PaperFormat Format);
