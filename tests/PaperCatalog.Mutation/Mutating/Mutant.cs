namespace PaperCatalog.Mutation.Mutating;

/// <summary>One change of the product's code.</summary>
/// <param name="Id">The number that switches it on.</param>
/// <param name="File">The path below the repository's root.</param>
/// <param name="Line">The line, from one.</param>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="Before">The code as it stands.</param>
/// <param name="After">The code as it would be.</param>
internal sealed record Mutant(int Id, string File, int Line, string Kind, string Before, string After);
