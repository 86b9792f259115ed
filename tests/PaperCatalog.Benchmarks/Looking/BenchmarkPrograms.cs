using System.Globalization;
using PaperCatalog.Benchmarks.Compiling;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Looking;

/// <summary>Small programs over the same papers, compiled: with a catalog, with a file of CSL-JSON in them, with literals, and one that does nothing.</summary>
/// <remarks>Each takes <c>find</c> and an identifier, or <c>titles</c>, and ends with 0 when it found what it should.</remarks>
internal sealed class BenchmarkPrograms
{
    // 5,000 abstracts are about what the compiler takes as literals in one assembly.
    private const int LiteralsPerAssembly = 2_500;

    private readonly WorkFolder _folder;
    private readonly IReadOnlyList<Paper> _papers;

    public BenchmarkPrograms(WorkFolder folder, int count)
    {
        _folder = folder;
        _papers = BenchmarkRecords.Papers(count);
        Empty = Compile("empty", new CompilerInput("empty", string.Empty) { Code = [folder.Write("EmptyProgram.cs", ProgramTexts.Empty)] });
        Catalog = Compile("catalog", new CompilerInput("catalog", string.Empty)
        {
            Code = [folder.Write("CatalogProgram.cs", ProgramTexts.Catalog)],
            PaperFiles = BenchmarkRecords.WriteFiles(folder.FolderOf("papers"), count),
            Generators = [CSharpCompiler.Generator],
            Options = new Dictionary<string, string> { ["PaperCatalogViews"] = "None" },
        });
        Json = Compile("json", new CompilerInput("json", string.Empty)
        {
            Code = [folder.Write("JsonProgram.cs", ProgramTexts.Json)],
            Resources = [folder.Write("papers.json", _papers.ToCslJson())],
            Generators = [CSharpCompiler.JsonGenerator],
        });
        Literals = CompileLiterals();
    }

    /// <summary>The papers that the programs hold.</summary>
    public IReadOnlyList<Paper> Papers => _papers;

    public string Empty { get; }

    public string Catalog { get; }

    public string Json { get; }

    public string Literals { get; }

    /// <summary>Compiles the catalog of so many papers into a library; its path.</summary>
    public static string CompileCatalog(WorkFolder folder, int count)
    {
        var output = folder.PathOf("Catalog.dll");
        MeasuredProcess.Run(CSharpCompiler.Prepare(folder, new CompilerInput("Catalog", output)
        {
            PaperFiles = BenchmarkRecords.WriteFiles(folder.FolderOf("papers"), count),
            Generators = [CSharpCompiler.Generator],
            Options = new Dictionary<string, string> { ["PaperCatalogAccessibility"] = "public" },
        }));
        return output;
    }

    private string CompileLiterals()
    {
        var parts = new List<string>();
        for (var start = 0; start < _papers.Count; start += LiteralsPerAssembly)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Literals{start}");
            var part = new CompilerInput(name, Path.Combine(_folder.FolderOf("literals"), name + ".dll"))
            {
                Code = [_folder.Write(name + ".cs", NaiveForms.LazyObjects(_papers, start, Math.Min(LiteralsPerAssembly, _papers.Count - start)))],
            };
            MeasuredProcess.Run(CSharpCompiler.Prepare(_folder, part));
            parts.Add(part.Output);
        }

        var starts = Enumerable.Range(0, parts.Count).Select(static part => part * LiteralsPerAssembly);
        return Compile("literals", new CompilerInput("literals", string.Empty)
        {
            Code = [_folder.Write("LiteralsProgram.cs", ProgramTexts.Literals(starts))],
            References = parts,
        });
    }

    private string Compile(string name, CompilerInput input)
    {
        var home = _folder.FolderOf(name);
        var program = Path.Combine(home, name + "-program.dll");
        MeasuredProcess.Run(CSharpCompiler.Prepare(_folder, input with { Output = program, IsProgram = true }));
        File.Copy(CSharpCompiler.Library, Path.Combine(home, Path.GetFileName(CSharpCompiler.Library)), overwrite: true);
        File.WriteAllText(
            Path.ChangeExtension(program, ".runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{CSharpCompiler.FrameworkVersion}}" } } }""");
        return program;
    }
}
