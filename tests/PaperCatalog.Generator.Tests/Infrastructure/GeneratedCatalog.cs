using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Generator.Tests.Infrastructure;

/// <summary>What the generator made of a project.</summary>
internal sealed record GeneratedCatalog(CSharpCompilation Compilation, GeneratorRunResult Result)
{
    /// <summary>All generated text.</summary>
    public string Text => string.Concat(Result.GeneratedSources.Select(static source => source.SourceText.ToString()));

    /// <summary>The compiler's complaints about the whole project, at the highest warning level.</summary>
    public Diagnostic[] Complaints => [.. Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>Compiles without a single warning and loads the assembly.</summary>
    /// <param name="allowWarnings">Whether the project's own code may have some.</param>
    public LoadedCatalog Load(bool allowWarnings = false)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = Compilation.Emit(assembly, xmlDocumentationStream: documentation);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= (allowWarnings ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning)));
        var context = new AssemblyLoadContext("Consumer", isCollectible: true);
        assembly.Position = 0;
        return new LoadedCatalog(context.LoadFromStream(assembly), System.Text.Encoding.UTF8.GetString(documentation.ToArray()));
    }
}
