using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Fuzzing.Subject;

/// <summary>What a generator's run gave.</summary>
/// <param name="Sources">The trees with their hint names, in the order of these.</param>
/// <param name="Diagnostics">What the run reported.</param>
/// <param name="Exception">What the generator threw; null as a rule.</param>
internal sealed record GeneratedCode(
    ImmutableArray<(string HintName, SyntaxTree Tree)> Sources, ImmutableArray<Diagnostic> Diagnostics, Exception? Exception)
{
    public static GeneratedCode From(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return new GeneratedCode(
            result.Exception is null
                ? [.. result.GeneratedSources.Select(static source => (source.HintName, source.SyntaxTree)).OrderBy(static source => source.HintName, StringComparer.Ordinal)]
                : [],
            result.Exception is null ? result.Diagnostics : [],
            result.Exception);
    }
}
