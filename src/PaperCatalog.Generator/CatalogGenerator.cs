using Microsoft.CodeAnalysis;

namespace PaperCatalog.Generator;

/// <summary>Turns the paper files of a project into typed catalogs.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
