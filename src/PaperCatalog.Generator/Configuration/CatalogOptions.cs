using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Naming;

namespace PaperCatalog.Generator.Configuration;

/// <summary>The project's properties that concern us, as values. A wrong one counts as its default here; the analyzer reports it.</summary>
internal sealed record CatalogOptions(
    string Namespace,
    string ClassName,
    bool IsPublic,
    DocumentationLevel Documentation,
    ViewLevel Views,
    string ProjectDirectory)
{
    private const int FirstYear = 2000;

    /// <summary>Which papers get members, as <see cref="MemberChoice"/> reads it; empty for all.</summary>
    public string Members { get; init; } = string.Empty;

    public const string DefaultClassName = "Papers";

    /// <summary>How much documentation members get in this compilation: what the project wants, but nothing that nobody reads.</summary>
    public DocumentationLevel DocumentationFor(LanguageFeatures language) => language.ReadsDocumentation ? Documentation : DocumentationLevel.None;

    public static CatalogOptions From(AnalyzerConfigOptions options)
    {
        var given = Property(options, PropertyNames.Namespace);
        return new CatalogOptions(
            Namespace: IsNamespace(given) ? given! : RootNamespace(options),
            ClassName: Property(options, PropertyNames.Class) is { } name && IsClassName(name) ? name : DefaultClassName,
            IsPublic: string.Equals(Property(options, PropertyNames.Accessibility), "public", StringComparison.OrdinalIgnoreCase),
            Documentation: TryParse(Property(options, PropertyNames.Documentation), out DocumentationLevel level) ? level : DocumentationLevel.Full,
            Views: TryParse(Property(options, PropertyNames.Views), out ViewLevel views) ? views : ViewLevel.Auto,
            ProjectDirectory: Property(options, PropertyNames.EncodedProjectDirectory) is { } encoded
                ? Uri.UnescapeDataString(encoded)
                : Property(options, PropertyNames.ProjectDirectory) ?? string.Empty)
        {
            Members = Property(options, PropertyNames.Members) ?? string.Empty,
        };
    }

    /// <summary>The last year in which something can have been published by now, the coming one; null where the build does not say what year it is.</summary>
    /// <remarks>Not among the options: code does not depend on it.</remarks>
    public static int? LastYear(AnalyzerConfigOptions options) =>
        int.TryParse(Property(options, PropertyNames.Year), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= 9998
            ? year + 1
            : null;

    /// <summary>A property's text; null when it is not set, or empty.</summary>
    public static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Whether a catalog's class can have this name: not a keyword, nor the name of one of its own members.</summary>
    public static bool IsClassName(string name) =>
        IsIdentifier(name)
        && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
        && !ReservedNames.Contains(name);

    public static bool IsNamespace(string? name) => name is not null && name.Split('.').All(IsIdentifier);

    /// <summary>Whether the text is an identifier that shows all of itself: the language also allows characters nobody sees.</summary>
    public static bool IsIdentifier(string text) => SyntaxFacts.IsValidIdentifier(text) && !text.Any(IsFormatting);

    /// <summary>Finds the value with a name, in any case; a number is no name.</summary>
    public static bool TryParse<TLevel>(string? text, out TLevel level)
        where TLevel : struct, Enum
    {
        foreach (TLevel candidate in Enum.GetValues(typeof(TLevel)))
        {
            if (string.Equals(text, candidate.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                level = candidate;
                return true;
            }
        }

        level = default;
        return false;
    }

    // A project named "my-app.2" has a root namespace that is no C# namespace: every bad part is mended, as the SDK's templates do.
    private static string RootNamespace(AnalyzerConfigOptions options)
    {
        if (Property(options, PropertyNames.RootNamespace) is not { } root)
        {
            return string.Empty;
        }

        var parts = root.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var characters = parts[i].ToCharArray();
            for (var j = 0; j < characters.Length; j++)
            {
                if (!SyntaxFacts.IsIdentifierPartCharacter(characters[j]) || IsFormatting(characters[j]))
                {
                    characters[j] = '_';
                }
            }

            var part = new string(characters);
            parts[i] = SyntaxFacts.IsIdentifierStartCharacter(part[0]) ? part : "_" + part;
        }

        return string.Join(".", parts);
    }

    private static bool IsFormatting(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
