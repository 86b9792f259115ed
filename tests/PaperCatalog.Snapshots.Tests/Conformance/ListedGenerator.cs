using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Snapshots.Tests.Conformance;

/// <summary>A generator that adds the files and reports the diagnostics it was given.</summary>
internal sealed class ListedGenerator(
    (string HintName, string Text)[] files,
    Func<Compilation, Diagnostic[]>? diagnostics = null) : IIncrementalGenerator
{
    /// <summary>The input of every run.</summary>
    public const string Input = "namespace N;\npartial class MyCatalog\n{\n}\n";

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (output, compilation) =>
        {
            foreach (var (hintName, text) in files)
            {
                output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
            }

            foreach (var diagnostic in diagnostics?.Invoke(compilation) ?? [])
            {
                output.ReportDiagnostic(diagnostic);
            }
        });

    /// <summary>A driver that has run the generators.</summary>
    public static GeneratorDriver Run(params IIncrementalGenerator[] generators)
    {
        var tree = CSharpSyntaxTree.ParseText(Input, path: "Input.cs");
        var compilation = CSharpCompilation.Create("Test", [tree]);
        return CSharpGeneratorDriver.Create(generators).RunGenerators(compilation);
    }

    /// <summary>A driver that has run a generator which adds these files.</summary>
    public static GeneratorDriver Run(params (string HintName, string Text)[] files) => Run(new ListedGenerator(files));
}
