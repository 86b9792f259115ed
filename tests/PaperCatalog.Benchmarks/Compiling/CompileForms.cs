namespace PaperCatalog.Benchmarks.Compiling;

/// <summary>The forms that are compared, by their names in the data.</summary>
internal static class CompileForms
{
    public const string Empty = "empty";
    public const string Bare = "bare";
    public const string Constants = "constants";
    public const string Catalog = "catalog";
    public const string WithoutViews = "catalog-without-views";

    public const string Cold = "cold";
    public const string Warm = "warm";

    public static IReadOnlyList<string> All { get; } = [Empty, Bare, Constants, Catalog, WithoutViews];
}
