extern alias generator;
using System.Collections.Immutable;
using generator::PaperCatalog.Generator;
using generator::PaperCatalog.Generator.Check;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generator.Tests.Infrastructure;

/// <summary>A project in memory that uses the catalog: its files, its properties, its code.</summary>
internal sealed record CatalogProject
{
    public const string Directory = "/project";

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Paper).Assembly.Location),
    ];

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Catalogs { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("RootNamespace", "Test").Add("ProjectDir", Directory + "/").Add("PaperCatalogYear", "2026");

    /// <summary>Rules that are turned on, as a <c>.globalconfig</c> does.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Rules { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public string Code { get; init; } = string.Empty;

    /// <summary>More code by path, relative to the project.</summary>
    public ImmutableDictionary<string, string> CodeFiles { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What the project refers to besides the framework and the library.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public string AssemblyName { get; init; } = "Consumer";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>None is what a project without a documentation file has.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    /// <summary>What sections of <c>.editorconfig</c> say of files.</summary>
    public ImmutableDictionary<(string Path, string Option), string> FileOptions { get; init; } = ImmutableDictionary<(string, string), string>.Empty;

    public MemoryOptions Options => new(Properties, Catalogs, FileOptions);

    /// <summary>The project with a paper file; text files are marked, as those in the folder 'papers' are.</summary>
    public CatalogProject WithFile(string path, string? text, string? catalog = null)
    {
        var fullPath = Directory + "/" + path;
        catalog ??= Path.GetExtension(path) is ".txt" or ".json" or ".xml" ? "Papers" : null;
        return this with
        {
            Files = [.. Files.Where(file => file.Path != fullPath), new MemoryText(fullPath, text)],
            Catalogs = catalog is null ? Catalogs : Catalogs.SetItem(fullPath, catalog),
        };
    }

    public CatalogProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public CatalogProject WithFileOption(string path, string option, string value) =>
        this with { FileOptions = FileOptions.SetItem((Directory + "/" + path, option), value) };

    /// <summary>The project with a rule turned on, whether it is by default or not.</summary>
    public CatalogProject WithRule(string id, ReportDiagnostic severity = ReportDiagnostic.Warn) => this with { Rules = Rules.SetItem(id, severity) };

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        AssemblyName,
        [
            CSharpSyntaxTree.ParseText(Code, ParseOptions(), path: "Code.cs"),
            .. CodeFiles.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(file => CSharpSyntaxTree.ParseText(file.Value, ParseOptions(), path: Directory + "/" + file.Key)),
        ],
        [.. s_references, .. References],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            specificDiagnosticOptions: Rules,
            nullableContextOptions: LanguageVersion < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable));

    public CSharpParseOptions ParseOptions() => new(
        LanguageVersion,
        Documentation,
        preprocessorSymbols: ["NETCOREAPP3_0_OR_GREATER"]);

    public GeneratorDriver Driver(bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [new CatalogGenerator().AsSourceGenerator()],
        Files,
        ParseOptions(),
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>Runs the generator; it must neither throw nor report anything.</summary>
    public GeneratedCatalog Generate()
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out var diagnostics);
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        Assert.Empty(diagnostics);
        return new GeneratedCatalog((CSharpCompilation)compilation, result);
    }

    /// <summary>What our analyzers report; those that look at code see the generated code too.</summary>
    public Task<ImmutableArray<Diagnostic>> AnalyzeAsync() => AnalyzeAsync(Code.Length == 0 ? Compilation() : Generate().Compilation);

    /// <summary>What our analyzers report of a compilation that is the project's but for something.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new PaperFileAnalyzer(), new ConfigurationAnalyzer(), new CitationAnalyzer(), new UncitedPaperAnalyzer()];
        var options = new AnalyzerOptions(Files, Options);
        var diagnostics = await compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("PCAT", StringComparison.Ordinal))];
    }
}
