using Microsoft.CodeAnalysis;

namespace PaperCatalog.Benchmarks.Driving;

/// <summary>A generator that does nothing with its additional files: what the driver pays for having them.</summary>
internal sealed class FilesGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Collect(),
        static (output, files) => output.AddSource("Files.g.cs", $"// {files.Length}\n"));
}
