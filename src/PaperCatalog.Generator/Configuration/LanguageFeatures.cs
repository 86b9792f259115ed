using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Generator.Configuration;

/// <summary>What the project's C# version allows in generated code.</summary>
internal sealed record LanguageFeatures(bool IsSupported, bool HasNullable, bool HasGlobalUsings)
{
    /// <summary>The lowest version that generated code compiles at.</summary>
    public const LanguageVersion Lowest = LanguageVersion.CSharp7_3;

    public static LanguageFeatures From(ParseOptions options)
    {
        var version = ((CSharpParseOptions)options).LanguageVersion;
        return new LanguageFeatures(version >= Lowest, version >= LanguageVersion.CSharp8, version >= LanguageVersion.CSharp10);
    }
}
