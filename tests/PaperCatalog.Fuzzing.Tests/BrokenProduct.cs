using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Tests;

/// <summary>The product with one deliberate fault: what an oracle must find.</summary>
internal sealed class BrokenProduct : Product
{
    /// <summary>Changes what a text is read as.</summary>
    public Func<string, ReadResult, ReadResult> AfterReading { get; init; } = static (_, result) => result;

    /// <summary>Changes what bytes are read as.</summary>
    public Func<ReadResult, ReadResult> AfterReadingBytes { get; init; } = static result => result;

    /// <summary>Changes what is written.</summary>
    public Func<string, string> AfterWriting { get; init; } = static text => text;

    /// <summary>Changes generated code.</summary>
    public Func<string, string> AfterGenerating { get; init; } = static code => code;

    /// <summary>Changes what analyzers say.</summary>
    public Func<ImmutableArray<Diagnostic>, ImmutableArray<Diagnostic>> AfterAnalyzing { get; init; } = static diagnostics => diagnostics;

    /// <summary>What the generator throws.</summary>
    public Exception? Thrown { get; init; }

    public override ReadResult Read(string text, PaperFormat format) => AfterReading(text, base.Read(text, format));

    public override ReadResult Read(byte[] bytes, PaperFormat format) => AfterReadingBytes(AfterReading(Encoding.UTF8.GetString(bytes), base.Read(bytes, format)));

    public override string Write(IEnumerable<Paper> papers, WrittenFormat format) => AfterWriting(base.Write(papers, format));

    public override GeneratedCode Generate(FuzzProject project)
    {
        var code = base.Generate(project);
        return code with
        {
            Sources = [.. code.Sources.Select(source => (source.HintName, CSharpSyntaxTree.ParseText(AfterGenerating(source.Tree.ToString()), project.ParseOptions)))],
            Exception = Thrown,
        };
    }

    public override ImmutableArray<Diagnostic> Analyze(FuzzProject project) => AfterAnalyzing(base.Analyze(project));
}
