namespace PaperCatalog;

/// <summary>One field of a record as it stands in its file, before it was understood.</summary>
/// <param name="Name">The field's name in lower case, as its format spells it, such as <c>journal</c> or <c>t1</c>.</param>
/// <param name="Value">
/// The field's text without its delimiters, abbreviations replaced, runs of white space folded into one
/// space, and markup such as LaTeX left as it is.
/// </param>
public sealed record PaperField(string Name, string Value);
