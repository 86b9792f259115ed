using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Name;

/// <summary>A catalog with all its names: what is left is to print it.</summary>
/// <param name="ClassName">The name of its class.</param>
/// <param name="Files">Its files by path.</param>
/// <param name="RepeatedPaths">Paths that the project gave to the compiler more than once.</param>
/// <param name="Authors">The members of the view by author.</param>
/// <param name="Years">The members of the view by year.</param>
/// <param name="Venues">The members of the view by venue.</param>
internal sealed record CatalogPlan(
    string ClassName,
    ValueList<FilePlan> Files,
    ValueList<string> RepeatedPaths,
    ValueList<ViewMember> Authors,
    ValueList<ViewMember> Years,
    ValueList<ViewMember> Venues);
