using PaperCatalog.Generator.Cite;

namespace PaperCatalog.Generator.Check;

/// <summary>What is to be said about the citations of one file.</summary>
/// <param name="Findings">What is certain from the text.</param>
/// <param name="Attributes">Attributes whose key no paper has, or not any more, if they are ours.</param>
/// <param name="Expressions">Attributes whose key only the compiler knows.</param>
/// <param name="Lookups">Calls of <c>TryFind</c>, if the method is a catalog's.</param>
internal sealed record TreeFindings(
    IReadOnlyList<CodeFinding> Findings,
    IReadOnlyList<CodeFinding> Attributes,
    IReadOnlyList<CitationMention> Expressions,
    IReadOnlyList<LookupCall> Lookups);
