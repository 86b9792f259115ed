using System.Collections.Immutable;
using System.Globalization;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Check;

/// <summary>What a diagnostic tells the code fixes beside its message.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The name that the record has, where a key of these letters would keep it.</summary>
    public const string Name = "PaperCatalog.Name";

    /// <summary>What the diagnostic's span should read.</summary>
    public const string Replacement = "PaperCatalog.Replacement";

    /// <summary>The fields that the record should have, with spaces between.</summary>
    public const string MissingFields = "PaperCatalog.MissingFields";

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

    /// <summary>What it reads: a fix that finds another text does nothing.</summary>
    public const string Original = "PaperCatalog.Original";

    /// <summary>Where the record begins that this one is to be merged into, in the same file.</summary>
    public const string FirstRecord = "PaperCatalog.FirstRecord";

    public static ImmutableDictionary<string, string?> Of(Finding finding, string original)
    {
        var properties = WithName(finding.InferredName);
        properties = finding.Replacement is { } replacement ? properties.Add(Replacement, replacement).Add(Original, original) : properties;
        properties = finding.MissingFields is { } fields ? properties.Add(MissingFields, fields) : properties;
        return finding.FirstRecord is { } start ? properties.Add(FirstRecord, start.ToString(CultureInfo.InvariantCulture)) : properties;
    }

    public static ImmutableDictionary<string, string?> WithName(string? name) =>
        name is null || PaperNames.FromKey(name) != name
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Name, name);
}
