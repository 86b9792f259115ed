namespace PaperCatalog.Benchmarks.Compiling;

/// <summary>What is compiled.</summary>
/// <param name="Name">A name for its files.</param>
/// <param name="Output">The assembly that comes of it.</param>
internal sealed record CompilerInput(string Name, string Output)
{
    public bool IsProgram { get; init; }

    public IReadOnlyList<string> Code { get; init; } = [];

    public IReadOnlyList<string> PaperFiles { get; init; } = [];

    public IReadOnlyList<string> References { get; init; } = [];

    public IReadOnlyList<string> Resources { get; init; } = [];

    public IReadOnlyList<string> Generators { get; init; } = [];

    /// <summary>Properties of the project, by name.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
}
