extern alias generator;
using generator::PaperCatalog.Generator.Cite;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>Scans code as the generator does, in every mode that documentation comments are parsed in.</summary>
internal static class Mentions
{
    public static IReadOnlyList<CitationMention> In(string code, DocumentationMode mode = DocumentationMode.Diagnose) =>
        CitationScanner.Scan(Parse(code, mode), CancellationToken.None);

    /// <summary>What is cited, such as <c>Comment he2021 (sec. 3)</c>.</summary>
    public static string[] Shown(string code, DocumentationMode mode = DocumentationMode.Diagnose) =>
        [.. In(code, mode).Select(static mention => $"{mention.Form} {mention.Target}" + (mention.Locator is null ? "" : $" ({mention.Locator})"))];

    /// <summary>The keys of a comment of one line.</summary>
    public static string[] InComment(string comment) =>
        [.. In("class C { // " + comment + "\n}").Select(static mention => mention.Target + (mention.Locator is null ? "" : $" ({mention.Locator})"))];

    public static SyntaxTree Parse(string code, DocumentationMode mode = DocumentationMode.Diagnose) =>
        CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest, mode), "Code.cs");
}
