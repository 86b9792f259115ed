using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Check;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.RuleFigures;

/// <summary>One file as the only paper file of a project, with every rule turned on or as they are by default.</summary>
internal sealed record AnalyzedFile(string Path, SourceText Text, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly Dictionary<string, string> s_properties = new()
    {
        ["ProjectDir"] = "/project/",
        ["PaperCatalogYear"] = "2026",
    };

    public static async Task<AnalyzedFile> AnalyzeAsync(string path)
    {
        using var stream = File.OpenRead(path);
        var text = SourceText.From(stream);
        var file = new MemoryText("/project/" + System.IO.Path.GetFileName(path), text);
        var marks = new Dictionary<string, string> { [file.Path] = "Papers" };
        return new AnalyzedFile(path, text, await AnalyzeAsync(file, marks, hasAllRules: true));
    }

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(MemoryText file, IReadOnlyDictionary<string, string> marks, bool hasAllRules)
    {
        var analyzer = new PaperFileAnalyzer();
        var rules = hasAllRules
            ? analyzer.SupportedDiagnostics.ToImmutableDictionary(static rule => rule.Id, static rule => ReportDiagnostic.Warn)
            : ImmutableDictionary<string, ReportDiagnostic>.Empty;
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: rules);
        return await CSharpCompilation.Create("Figures", options: options)
            .WithAnalyzers([analyzer], new AnalyzerOptions([file], new MemoryOptions(s_properties, marks)))
            .GetAnalyzerDiagnosticsAsync();
    }
}
