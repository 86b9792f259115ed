using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Compiling;

/// <summary>Compiles every form of the papers, in turn, in cold processes and in a warm server.</summary>
internal sealed class CompileTable : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly CompilerServer _server = new();

    /// <summary>The figures of one size.</summary>
    public List<CompileFigure> Measure(int papers, int runs)
    {
        var files = BenchmarkRecords.WriteFiles(_folder.FolderOf("papers"), papers);
        var sourceBytes = files.Sum(static path => new FileInfo(path).Length);
        var inputs = Inputs(papers, files);
        var figures = new List<CompileFigure>();
        foreach (var compiler in new[] { CompileForms.Cold, CompileForms.Warm })
        {
            var results = inputs.Select(static _ => new List<ProcessFigures>()).ToList();
            // One of each is not counted: it warms the file cache, or the server.
            for (var run = -1; run < runs; run++)
            {
                for (var i = 0; i < inputs.Count; i++)
                {
                    var arguments = CSharpCompiler.Prepare(_folder, inputs[i]);
                    // A large size runs once, and the smaller ones before it have warmed the server.
                    if (run >= 0 || runs > 1)
                    {
                        var result = compiler == CompileForms.Cold ? MeasuredProcess.Run(arguments) : _server.Run(arguments);
                        results[i].AddRange(run >= 0 ? [result] : []);
                    }
                }
            }

            figures.AddRange(inputs.Select((input, i) => new CompileFigure(
                input.Name,
                papers,
                compiler,
                results[i].Select(static result => result.Seconds).Median(),
                results[i].Select(static result => result.ProcessorSeconds).Median(),
                results[i].Select(static result => result.PeakMegabytes).Median(),
                new FileInfo(input.Output).Length,
                sourceBytes)));
        }

        return figures;
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    private List<CompilerInput> Inputs(int count, string[] files)
    {
        var empty = _folder.Write("Empty.cs", "namespace Measured { public static class Code { } }\n");
        var papers = BenchmarkRecords.Papers(count);
        return
        [
            Input(CompileForms.Empty) with { Code = [empty] },
            Input(CompileForms.Bare) with { Code = [_folder.Write("Bare.cs", NaiveForms.BareProperties(papers))] },
            Input(CompileForms.Constants) with { Code = [_folder.Write("Constants.cs", NaiveForms.Constants(papers))] },
            Catalog(CompileForms.Catalog),
            Catalog(CompileForms.WithoutViews) with { Options = new Dictionary<string, string> { ["PaperCatalogViews"] = "None" } },
        ];

        CompilerInput Input(string name) => new(name, _folder.PathOf(name + ".dll"));

        CompilerInput Catalog(string name) => Input(name) with { Code = [empty], PaperFiles = files, Generators = [CSharpCompiler.Generator] };
    }
}
