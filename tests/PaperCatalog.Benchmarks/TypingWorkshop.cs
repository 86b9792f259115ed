using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Benchmarks;

/// <summary>What an edit of one C# file costs in a project with a large catalog: the compiler alone, and with the generator and the analyzers.</summary>
/// <remarks>
/// Done as an editor does it: the generator runs over the project without its own files, and where these come out the same, the
/// compiler goes on with the compilation that it has. Both sides see the same files, so what the catalog's code costs the compiler
/// counts for neither. The ratio is that of each edit, its median is given: (generator + analyzers − an analyzer that does nothing) ÷
/// compiler. Every project has analyzers, so the host's own work is not ours; it is shown, and can be added.
/// </remarks>
internal sealed class TypingWorkshop
{
    private const int FileCount = 500;
    private const int CitedPapers = 100;

    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly AnalyzerOptions _options;
    private readonly Dictionary<string, (SourceText Text, SyntaxTree Tree)> _generated = [];
    private GeneratorDriver _driver;
    private CSharpCompilation _code;
    private CSharpCompilation _whole;

    public TypingWorkshop(string generatorPath, int paperCount)
    {
        var types = Assembly.LoadFrom(generatorPath).GetTypes().Where(static type => !type.IsAbstract).ToList();
        var generator = (IIncrementalGenerator)Activator.CreateInstance(types.Single(static type => type.IsAssignableTo(typeof(IIncrementalGenerator))))!;
        _analyzers =
        [
            .. types.Where(static type => type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
                .OrderBy(static type => type.Name, StringComparer.Ordinal)
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        ImmutableArray<AdditionalText> files =
        [
            new MemoryFile("/project/papers/many.bib", SyntheticBibliography.Write(paperCount - CitedPapers)),
            new MemoryFile("/project/papers/cited.bib", string.Concat(Enumerable.Range(0, CitedPapers).Select(static i => $"@misc{{key{i}, title = {{Cited paper {i}}}, year = 2000}}\n"))),
        ];
        var options = new ProjectOptions();
        _options = new AnalyzerOptions(files, options);
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, CSharpParseOptions.Default, options);
        _code = CSharpCompilation.Create(
            "Measured",
            Enumerable.Range(0, FileCount).Select(static number => Parse(number, Text(number, revision: 0))),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_code, out var whole, out _);
        _whole = (CSharpCompilation)whole;
        // The driver makes new trees at every run, of the same texts; an editor keeps those that it has.
        foreach (var source in _driver.GetRunResult().Results[0].GeneratedSources)
        {
            _generated.Add(source.HintName, (source.SourceText, _whole.SyntaxTrees.Single(tree => tree.FilePath == source.SyntaxTree.FilePath)));
        }

        var errors = _whole.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException("The measured project does not compile: " + errors[0]);
        }
    }

    /// <summary>The names of what is measured.</summary>
    public string Analyzers => string.Join(", ", _analyzers.Select(static analyzer => analyzer.GetType().Name));

    /// <summary>Edits one file after the other, and compares.</summary>
    /// <param name="edits">The number of edits.</param>
    /// <param name="isWholeProject">Whether all files are checked after an edit; or the edited one, as while somebody types.</param>
    /// <param name="moveLines">Whether an edit moves the lines below, and with them the citations.</param>
    public string Compare(int edits, bool isWholeProject, bool moveLines)
    {
        var compiler = new List<double>();
        var generator = new List<double>();
        var analysis = new List<double>();
        var empty = new List<double>();
        var ratios = new List<double>();
        var outputs = 0;
        for (var edit = -3; edit < edits; edit++)
        {
            // Every fifth file cites, in any order of the edits.
            var number = (edit + 3) * 7 % FileCount;
            var old = _code.SyntaxTrees[number];
            var text = Text(number, revision: edit + 1000, moveLines);
            var tree = old;
            var parserTime = Time(() => tree = Parse(number, text));
            var code = _code.ReplaceSyntaxTree(old, tree);
            var generatorTime = Time(() => _driver = _driver.RunGenerators(code));
            var whole = _whole.ReplaceSyntaxTree(old, tree);
            foreach (var source in _driver.GetRunResult().Results[0].GeneratedSources)
            {
                if (!ReferenceEquals(_generated[source.HintName].Text, source.SourceText))
                {
                    whole = whole.ReplaceSyntaxTree(_generated[source.HintName].Tree, source.SyntaxTree);
                    _generated[source.HintName] = (source.SourceText, source.SyntaxTree);
                    outputs += edit < 0 ? 0 : 1;
                }
            }

            // The compiler's part is the same on both sides, so it is measured once; the analyzers find it done.
            var compilerTime = parserTime + Time(() => Check(whole, tree, isWholeProject));
            var (emptyTime, analysisTime) = (0.0, 0.0);
            if (edit % 2 == 0)
            {
                emptyTime = Time(() => Analyze(whole, tree, isWholeProject, [new EmptyAnalyzer()]));
            }

            analysisTime = Time(() => Analyze(whole, tree, isWholeProject, [.. _analyzers, new EmptyAnalyzer()]));
            if (edit % 2 != 0)
            {
                emptyTime = Time(() => Analyze(whole, tree, isWholeProject, [new EmptyAnalyzer()]));
            }

            (_code, _whole) = (code, whole);
            if (edit >= 0)
            {
                compiler.Add(compilerTime);
                generator.Add(generatorTime);
                analysis.Add(analysisTime);
                empty.Add(emptyTime);
                ratios.Add((generatorTime + analysisTime - emptyTime) / compilerTime);
            }
        }

        var what = (isWholeProject ? "whole project" : "edited file") + (moveLines ? ", lines move" : "");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {Median(compiler):0.0} ms | {Median(generator):0.00} ms | {Median(analysis):0.00} ms | {Median(empty):0.00} ms | {Median(ratios):P1} | {(double)outputs / edits:0.0} |");
    }

    /// <summary>What each analyzer takes by itself for the edited file.</summary>
    public IEnumerable<string> CompareAnalyzers(int edits)
    {
        foreach (var analyzer in _analyzers.Prepend(new EmptyAnalyzer()))
        {
            var times = new List<double>();
            for (var edit = -3; edit < edits; edit++)
            {
                var old = _whole.SyntaxTrees[(edit + 3) * 7 % FileCount];
                var tree = Parse((edit + 3) * 7 % FileCount, Text((edit + 3) * 7 % FileCount, revision: edit + 2000));
                _whole = _whole.ReplaceSyntaxTree(old, tree);
                _code = _code.ReplaceSyntaxTree(_code.SyntaxTrees[(edit + 3) * 7 % FileCount], tree);
                Check(_whole, tree, isWholeProject: false);
                var time = Time(() => Analyze(_whole, tree, isWholeProject: false, [analyzer]));
                if (edit >= 0)
                {
                    times.Add(time);
                }
            }

            yield return string.Create(CultureInfo.InvariantCulture, $"| {analyzer.GetType().Name} | {Median(times):0.00} ms |");
        }
    }

    private static void Check(CSharpCompilation compilation, SyntaxTree tree, bool isWholeProject)
    {
        if (isWholeProject)
        {
            compilation.GetDiagnostics();
        }
        else
        {
            compilation.GetSemanticModel(tree).GetDiagnostics();
        }
    }

    private void Analyze(CSharpCompilation compilation, SyntaxTree tree, bool isWholeProject, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var analysis = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(_options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        if (isWholeProject)
        {
            analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
            return;
        }

        analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).GetAwaiter().GetResult();
        analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
    }

    private static SourceText Text(int number, int revision, bool moveLines = false)
    {
        var text = SyntheticCode.File(number, CitedPapers, revision);
        return SourceText.From(moveLines ? new string('\n', revision % 7) + text : text, System.Text.Encoding.UTF8);
    }

    private static SyntaxTree Parse(int number, SourceText text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default, $"/project/src/Type{number}.cs");
        tree.GetRoot();
        return tree;
    }

    // Processor time of all threads: what else the machine does counts for nobody.
    private static double Time(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    internal sealed class MemoryFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key switch
                {
                    "build_property.RootNamespace" => "Measured",
                    "build_property.ProjectDir" => "/project/",
                    _ => null,
                };
                return value is not null;
            }
        }
    }
}
