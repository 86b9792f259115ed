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
    /// <summary>The key of the paper that is meant.</summary>
    public const string Key = "PaperCatalog.Key";

    /// <summary>The class of its catalog, with its namespace.</summary>
    public const string Class = "PaperCatalog.Class";

    /// <summary>Its member in that class.</summary>
    public const string Member = "PaperCatalog.Member";

    /// <summary>What sort of identifier a raw citation is.</summary>
    public const string IdentifierKind = "PaperCatalog.IdentifierKind";

    /// <summary>The identifier of a raw citation.</summary>
    public const string Identifier = "PaperCatalog.Identifier";

    /// <summary>A key that may be meant; the likeliest has the number 0.</summary>
    public static string Suggestion(int number) => "PaperCatalog.Suggestion" + (char)('0' + number);

    public static ImmutableDictionary<string, string?> WithName(string? name) =>
        name is null || PaperNames.FromKey(name) != name
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Name, name);
}
