using Microsoft.CodeAnalysis;

namespace PaperCatalog.Benchmarks.Driving;

/// <summary>A generator that gives two empty sources for each additional file: what the driver pays for handing on sources that stay as they are.</summary>
internal sealed class SourcesGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (file, _) => Path.GetFileName(file.Path)),
        static (output, name) =>
        {
            output.AddSource($"Papers.papers.{name}.g.cs", "// members\n");
            output.AddSource($"Papers.papers.{name}.Data.g.cs", "// data\n");
        });
}
