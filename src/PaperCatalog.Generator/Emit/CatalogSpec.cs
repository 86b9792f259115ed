using PaperCatalog.Collections;
using PaperCatalog.Generator.Configuration;
using PaperCatalog.Generator.Name;

namespace PaperCatalog.Generator.Emit;

/// <summary>All that the source of a catalog's own file depends on.</summary>
/// <param name="ClassName">The catalog's class.</param>
/// <param name="Shelves">The classes that hold the data of its files, in order; files without papers have none.</param>
/// <param name="Paths">The files, for the documentation.</param>
/// <param name="PaperCount">The number of papers.</param>
/// <param name="Authors">The view by author.</param>
/// <param name="Years">The view by year.</param>
/// <param name="Venues">The view by venue.</param>
/// <param name="Titles">The members of the view by title; none unless it is asked for.</param>
/// <param name="RepeatedFiles">Files that the project lists twice; they are printed here, once.</param>
/// <param name="Options">The project's options.</param>
/// <param name="Language">What the language version allows.</param>
internal sealed record CatalogSpec(
    string ClassName,
    ValueList<string> Shelves,
    ValueList<string> Paths,
    int PaperCount,
    CatalogView Authors,
    CatalogView Years,
    CatalogView Venues,
    ValueList<TitleMember> Titles,
    ValueList<FileSpec> RepeatedFiles,
    CatalogOptions Options,
    LanguageFeatures Language)
{
    public static CatalogSpec From(CatalogPlan plan, CatalogOptions options, LanguageFeatures language, HintNumbers numbers) => new(
        plan.ClassName,
        ValueList<string>.From(plan.Files.Where(static file => file.Members.Count > 0).Select(static file => file.ShelfName)),
        ValueList<string>.From(plan.Files.Select(static file => file.Path)),
        plan.Files.Sum(static file => file.Members.Count),
        CatalogView.Of(plan.Authors, options.Views),
        CatalogView.Of(plan.Years, options.Views),
        CatalogView.Of(plan.Venues, options.Views),
        options.Views == ViewLevel.Titles ? TitleView.Of(plan.Files) : ValueList<TitleMember>.Empty,
        ValueList<FileSpec>.From(
            plan.Files
                .Where(file => plan.RepeatedPaths.Contains(file.Path))
                .Select(file => new FileSpec(plan.ClassName, file, options, language, Failure: null) { HintNumber = numbers[plan.ClassName, file.Path] })),
        options,
        language);
}
