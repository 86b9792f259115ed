using System.Collections.Immutable;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Check;

/// <summary>What a diagnostic tells the code fixes beside its message.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The name that the record has, where a key of these letters would keep it.</summary>
    public const string Name = "PaperCatalog.Name";

    public static ImmutableDictionary<string, string?> WithName(string? name) =>
        name is null || PaperNames.FromKey(name) != name
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Name, name);
}
