namespace PaperCatalog.Generator.Cite.Prose;

/// <summary>Authors that prose names, with the year behind them.</summary>
/// <param name="Name">The family name of the first.</param>
/// <param name="Span">Where that name stands.</param>
/// <param name="End">The place behind all names and the year.</param>
/// <param name="Strength">How sure it is that names of authors stand there.</param>
/// <param name="Year">The year; null when none follows.</param>
/// <param name="YearSpan">Where it stands.</param>
internal readonly record struct AuthorClaim(
    string Name, SourceSpan Span, int End, AuthorClaimStrength Strength, int? Year, SourceSpan YearSpan);
