using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Benchmarks.Compiling;

namespace PaperCatalog.Benchmarks.Driving;

/// <summary>A small project in the compiler's generator driver, with paper files in memory.</summary>
internal sealed class GeneratorHost
{
    private const int CodeFiles = 20;

    // One C# file in five cites some of them.
    private const int Cited = 5;

    // The names of our own steps; the driver has some of its own.
    private static readonly HashSet<string> s_steps =
    [
        .. Assembly.LoadFrom(CSharpCompiler.Generator).GetType("PaperCatalog.Generator.TrackingNames", throwOnError: true)!
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(static field => (string)field.GetRawConstantValue()!),
    ];

    private readonly List<AdditionalText> _files;
    private GeneratorDriver _driver;
    private CSharpCompilation _code;
    private ImmutableArray<GeneratedSourceResult> _sources = [];

    public GeneratorHost(IIncrementalGenerator generator, IEnumerable<string> texts, bool trackSteps = false)
    {
        _files = [.. texts.Select(static (text, i) => new MemoryFile(PathOf(i), text))];
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            _files,
            CSharpParseOptions.Default,
            new ProjectOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));
        _code = CSharpCompilation.Create(
            "Measured",
            Enumerable.Range(0, CodeFiles).Select(static i => Parse(i, revision: 0)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>The papers that the code cites, as a paper file.</summary>
    public static string CitedPapers { get; } = string.Concat(Enumerable.Range(0, Cited).Select(static i => string.Create(
        CultureInfo.InvariantCulture, $"@misc{{key{i}, title = {{The cited paper number {i}}}}}\n")));

    /// <summary>The generator under measurement.</summary>
    public static IIncrementalGenerator Ours() => (IIncrementalGenerator)Activator.CreateInstance(
        Assembly.LoadFrom(CSharpCompiler.Generator).GetTypes().Single(static type => !type.IsAbstract && type.IsAssignableTo(typeof(IIncrementalGenerator))))!;

    /// <summary>What the last run did, step by step; empty where steps are not tracked.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Runs, and gives the milliseconds of processor time of all threads.</summary>
    public double Run()
    {
        var start = Environment.CpuUsage.TotalTime;
        _driver = _driver.RunGenerators(_code);
        var time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        return Result.Exception is { } exception ? throw new InvalidOperationException("The generator failed.", exception) : time;
    }

    /// <summary>Edits a C# file, as typing does.</summary>
    public void EditCode(int edit)
    {
        var number = edit % CodeFiles;
        _code = _code.ReplaceSyntaxTree(_code.SyntaxTrees[number], Parse(number, edit + 1));
    }

    /// <summary>Edits a title in a paper file.</summary>
    public void EditPapers(int file, int edit)
    {
        var text = _files[file].GetText()!.ToString();
        var title = text.IndexOf("title = {", StringComparison.Ordinal) + "title = {".Length;
        var edited = new MemoryFile(PathOf(file), text.Insert(title, string.Create(CultureInfo.InvariantCulture, $"Edit {edit}, ")));
        _driver = _driver.ReplaceAdditionalText(_files[file], edited);
        _files[file] = edited;
    }

    /// <summary>How many generated files are not the same as at the last call.</summary>
    public int CountNewSources()
    {
        var known = _sources.Select(static source => source.SourceText).ToHashSet();
        _sources = Result.GeneratedSources;
        return _sources.Count(source => !known.Contains(source.SourceText));
    }

    /// <summary>How many outputs of our steps of the given names were made anew in the last run.</summary>
    public int CountMade(Func<string, bool> isCounted) => Result.TrackedSteps
        .Where(pair => s_steps.Contains(pair.Key) && isCounted(pair.Key))
        .SelectMany(static pair => pair.Value)
        .SelectMany(static run => run.Outputs)
        .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The milliseconds by the clock that each named step and the outputs took in the last run.</summary>
    public IEnumerable<(string Step, double Time)> StepTimes() => Result.TrackedSteps
        .Concat(Result.TrackedOutputSteps)
        .Select(static pair => (pair.Key, pair.Value.Sum(static run => run.ElapsedTime.TotalMilliseconds)));

    private static string PathOf(int file) => string.Create(CultureInfo.InvariantCulture, $"/project/papers/refs{file:D4}.bib");

    private static SyntaxTree Parse(int number, int revision)
    {
        var tree = CSharpSyntaxTree.ParseText(
            SourceText.From(SyntheticCode.File(number, Cited, revision), System.Text.Encoding.UTF8),
            CSharpParseOptions.Default,
            string.Create(CultureInfo.InvariantCulture, $"/project/Type{number}.cs"));
        tree.GetRoot();
        return tree;
    }

    private sealed class MemoryFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
