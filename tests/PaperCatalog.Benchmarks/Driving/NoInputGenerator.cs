using Microsoft.CodeAnalysis;

namespace PaperCatalog.Benchmarks.Driving;

/// <summary>A generator that looks at nothing: what the driver costs by itself.</summary>
internal sealed class NoInputGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(static output => output.AddSource("Nothing.g.cs", "// nothing\n"));
}
