using Microsoft.CodeAnalysis;

namespace PaperCatalog.Benchmarks.Driving;

/// <summary>A generator that asks the compilation and its references for nothing: what the driver pays for handing them over.</summary>
internal sealed class CompilationGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.CompilationProvider.Select(static (_, _) => 0).Combine(context.MetadataReferencesProvider.Select(static (_, _) => 0).Collect()),
        static (output, _) => output.AddSource("Compilation.g.cs", "// nothing\n"));
}
