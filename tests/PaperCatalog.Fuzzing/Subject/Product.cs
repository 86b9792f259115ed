extern alias generator;
using System.Collections.Immutable;
using generator::PaperCatalog.Generator;
using generator::PaperCatalog.Generator.Check;
using generator::PaperCatalog.Generator.Configuration;
using generator::PaperCatalog.Generator.Name;
using generator::PaperCatalog.Generator.Read;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Fuzzing.Subject;

/// <summary>What is tested. A test of the fuzzer puts a broken one in its place.</summary>
internal class Product
{
    public virtual ReadResult Read(string text, PaperFormat format) => PaperReader.Read(text, format, Cases.FuzzCase.Path);

    public virtual ReadResult Read(byte[] bytes, PaperFormat format)
    {
        using var stream = new MemoryStream(bytes);
        return PaperReader.Read(stream, format, Cases.FuzzCase.Path);
    }

    public virtual string Write(IEnumerable<Paper> papers, WrittenFormat format) => format switch
    {
        WrittenFormat.BibTeX => papers.ToBibTeX(),
        WrittenFormat.BibLaTeX => papers.ToBibLaTeX(),
        WrittenFormat.CslJson => papers.ToCslJson(),
        WrittenFormat.Ris => papers.ToRis(),
        WrittenFormat.Cff => papers.ToCff(),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>The generator's sources for a project, by their hint names.</summary>
    public virtual GeneratedCode Generate(FuzzProject project)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()], project.Texts, project.ParseOptions, project.Options).RunGenerators(project.Compilation);
        return GeneratedCode.From(driver);
    }

    /// <summary>What all analyzers say of a project's files, with every rule turned on.</summary>
    public virtual ImmutableArray<Diagnostic> Analyze(FuzzProject project)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new PaperFileAnalyzer(), new ConfigurationAnalyzer()];
        var rules = analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).Distinct()
            .Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Warn));
        var compilation = project.Compilation.WithOptions(project.Compilation.Options.WithSpecificDiagnosticOptions(rules));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. project.Texts], project.Options), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    /// <summary>The catalogs of a project with all their names, without the code.</summary>
    public CatalogPlan[] Plan(FuzzProject project)
    {
        var options = CatalogOptions.From(project.Options.GlobalOptions);
        var files = project.Texts
            .Select(text => PaperFile.From(text, project.Options, options)).OfType<PaperFile>()
            .Select(static file => FileRecordsStep.Read(file, CancellationToken.None));
        return [.. CatalogPlanner.Plan(files, CancellationToken.None).Catalogs];
    }
}
