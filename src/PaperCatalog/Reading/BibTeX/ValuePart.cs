namespace PaperCatalog.Reading.BibTeX;

/// <summary>A part of a value: what stands between two <c>#</c>.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Start">Where its text begins, after the delimiter.</param>
/// <param name="Length">The length of its text, without delimiters.</param>
internal readonly record struct ValuePart(ValuePartKind Kind, int Start, int Length);
