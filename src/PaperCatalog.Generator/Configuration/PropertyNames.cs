namespace PaperCatalog.Generator.Configuration;

/// <summary>The MSBuild properties and item metadata that we read.</summary>
internal static class PropertyNames
{
    public const string Namespace = "PaperCatalogNamespace";
    public const string Class = "PaperCatalogClass";
    public const string Accessibility = "PaperCatalogAccessibility";
    public const string Documentation = "PaperCatalogDocumentation";
    public const string Members = "PaperCatalogMembers";
    public const string Views = "PaperCatalogViews";

    /// <summary>The year of the build, from our targets: a check that asks the clock itself would not give the same result for the same input.</summary>
    public const string Year = "PaperCatalogYear";
    public const string Uncited = "PaperCatalogUncited";
    public const string RootNamespace = "RootNamespace";
    public const string ProjectDirectory = "ProjectDir";

    /// <summary><see cref="ProjectDirectory"/>, percent-encoded by our targets: the compiler's option file cuts values at <c>#</c> and <c>;</c>.</summary>
    public const string EncodedProjectDirectory = "PaperCatalogProjectDirectory";

    /// <summary>The metadata of an AdditionalFiles item that marks it as a paper file and names its catalog.</summary>
    public const string CatalogMetadata = "build_metadata.AdditionalFiles.PaperCatalog";

    /// <summary>The metadata of an AdditionalFiles item that says which of its papers get members.</summary>
    public const string MembersMetadata = "build_metadata.AdditionalFiles.PaperCatalogMembers";
}
