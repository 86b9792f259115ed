using PaperCatalog.Collections;
using PaperCatalog.Generator.Cite.Resolve;
using PaperCatalog.Generator.Configuration;

namespace PaperCatalog.Generator.Emit;

/// <summary>All that the source of citations depends on.</summary>
/// <param name="ClassName">The catalog that has the papers; null for papers of other assemblies.</param>
/// <param name="Records">The citations, written, in the order of files and lines.</param>
/// <param name="Options">The project's options.</param>
/// <param name="Language">What the language version allows.</param>
internal sealed record CitationSpec(string? ClassName, ValueList<string> Records, CatalogOptions Options, LanguageFeatures Language)
{
    /// <summary>One for each catalog that is cited, and one for the papers of other assemblies.</summary>
    public static IEnumerable<CitationSpec> From(IEnumerable<FileCitations> files, CatalogOptions options, LanguageFeatures language) =>
        files
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .SelectMany(static file => file.Citations)
            .GroupBy(static citation => citation.ClassName, StringComparer.Ordinal)
            .OrderBy(static catalog => catalog.Key, StringComparer.Ordinal)
            .Select(catalog => new CitationSpec(
                catalog.Key, ValueList<string>.From(catalog.Select(static citation => citation.Record)), options, language));
}
