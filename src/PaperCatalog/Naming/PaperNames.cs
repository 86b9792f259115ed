namespace PaperCatalog.Naming;

/// <summary>Makes names for papers: a pure function of the one record.</summary>
internal static class PaperNames
{
    /// <summary>The C# identifier for a citation key: <c>he2021correct</c> gives <c>He2021Correct</c>.</summary>
    public static string FromKey(string key) => key;

    /// <summary>The name of a paper that has no key, from its title, else from its abstract.</summary>
    public static InferredName Infer(string? title, string? @abstract, IReadOnlyList<string> links) => new("Paper", KeyOrigin.FirstWords);
}
