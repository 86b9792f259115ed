namespace PaperCatalog.Generator.Check;

/// <summary>The categories of our diagnostics.</summary>
internal static class Categories
{
    public const string Catalog = "PaperCatalog.Catalog";
    public const string Syntax = "PaperCatalog.Syntax";
    public const string Names = "PaperCatalog.Names";
    public const string Merging = "PaperCatalog.Merging";
    public const string Identity = "PaperCatalog.Identity";
    public const string Fields = "PaperCatalog.Fields";
    public const string Text = "PaperCatalog.Text";
    public const string Consistency = "PaperCatalog.Consistency";
    public const string Citing = "PaperCatalog.Citing";
}
