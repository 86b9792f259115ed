using Microsoft.CodeAnalysis;

namespace PaperCatalog.Benchmarks.Driving;

/// <summary>A generator that gives empty sources for each additional file: what the driver pays for handing on sources that stay as they are.</summary>
/// <param name="perFile">How many for each file.</param>
internal sealed class SourcesGenerator(int perFile) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var count = perFile;
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select(static (file, _) => Path.GetFileName(file.Path)),
            (output, name) =>
            {
                for (var i = 0; i < count; i++)
                {
                    output.AddSource($"Papers.papers.{name}.{i}.g.cs", "// nothing\n");
                }
            });
    }
}
