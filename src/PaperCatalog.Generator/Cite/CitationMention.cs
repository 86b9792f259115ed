using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generator.Cite;

/// <summary>A place in C# code that cites a paper, or looks as if it did: a <c>cref</c> may mean anything with a dot.</summary>
/// <param name="Form">How it cites.</param>
/// <param name="Kind">What <paramref name="Target"/> is.</param>
/// <param name="Target">The key, name or expression.</param>
/// <param name="Start">Where the target begins in the file: the key itself, or the expression, or the text of the <c>cref</c>.</param>
/// <param name="Length">How many characters of the file the target takes.</param>
/// <param name="Line">The line of the target, from 1.</param>
/// <param name="Locator">Where in the paper, as written; null when nothing is said.</param>
/// <param name="Role">What the paper is to the code.</param>
/// <param name="Symbol">The type or member that cites, with the types around it; null outside of all types.</param>
/// <param name="SymbolId">Its documentation comment identifier, where syntax alone gives it.</param>
internal sealed record CitationMention(
    CitationForm Form,
    CitationTargetKind Kind,
    string Target,
    int Start,
    int Length,
    int Line,
    string? Locator,
    CitationRole Role,
    string? Symbol,
    string? SymbolId)
{
    /// <summary>The place of the target in the file.</summary>
    public TextSpan Span => new(Start, Length);
}
