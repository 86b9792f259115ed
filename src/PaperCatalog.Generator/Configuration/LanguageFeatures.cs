using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Generator.Configuration;

/// <summary>What the project's C# version allows in generated code, and what is read of it.</summary>
/// <param name="IsSupported">Whether generated code compiles at all.</param>
/// <param name="HasNullable">Whether references can be said to be null.</param>
/// <param name="HasGlobalUsings">Whether one file can give all others a name.</param>
/// <param name="ReadsDocumentation">
/// Whether anybody sees documentation: editors do, and the compiler where it writes a documentation file. To all other builds it is a comment.
/// </param>
internal sealed record LanguageFeatures(bool IsSupported, bool HasNullable, bool HasGlobalUsings, bool ReadsDocumentation)
{
    /// <summary>The lowest version that generated code compiles at.</summary>
    public const LanguageVersion Lowest = LanguageVersion.CSharp7_3;

    public static LanguageFeatures From(ParseOptions options)
    {
        var version = ((CSharpParseOptions)options).LanguageVersion;
        return new LanguageFeatures(
            version >= Lowest,
            version >= LanguageVersion.CSharp8,
            version >= LanguageVersion.CSharp10,
            options.DocumentationMode != DocumentationMode.None);
    }
}
