using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Name;
using PaperCatalog.Generator.Read;

namespace PaperCatalog.Generator.Emit;

/// <summary>All that the sources of one file depend on.</summary>
/// <param name="ClassName">The catalog's class.</param>
/// <param name="Plan">The file's papers with their names.</param>
/// <param name="Options">The project's options.</param>
/// <param name="Language">What the language version allows.</param>
/// <param name="Failure">Why the file could not be read, if the fault is ours.</param>
internal sealed record FileSpec(
    string ClassName, FilePlan Plan, CatalogOptions Options, LanguageFeatures Language, string? Failure)
{
    /// <summary>The number that tells the names of the generated files from those of an earlier file; 0 as a rule.</summary>
    public int HintNumber { get; init; }

    /// <summary>The spec of a file; null for one that the project lists twice, which the catalog prints.</summary>
    public static FileSpec? From(FileRecords records, CatalogPlans plans, CatalogOptions options, LanguageFeatures language, HintNumbers numbers) =>
        plans[records.Catalog, records.Path] is { } plan
            ? new FileSpec(records.Catalog, plan, options, language, records.Failure) { HintNumber = numbers[records.Catalog, records.Path] }
            : null;
}
