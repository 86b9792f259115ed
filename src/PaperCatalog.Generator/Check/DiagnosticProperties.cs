using System.Collections.Immutable;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Check;

/// <summary>What a diagnostic tells the code fixes beside its message.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The name that the record has, where a key of these letters would keep it.</summary>
    public const string Name = "PaperCatalog.Name";

    /// <summary>What the diagnostic's span should read.</summary>
    public const string Replacement = "PaperCatalog.Replacement";

    public static ImmutableDictionary<string, string?> Of(Finding finding) => finding.Replacement is null
        ? WithName(finding.InferredName)
        : ImmutableDictionary<string, string?>.Empty.Add(Replacement, finding.Replacement);

    public static ImmutableDictionary<string, string?> WithName(string? name) =>
        name is null || PaperNames.FromKey(name) != name
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Name, name);
}
