namespace PaperCatalog.Generator.Check;

/// <summary>Where a rule is explained.</summary>
internal static class HelpLink
{
    private const string Rules = "https://github.com/papercatalog/papercatalog/blob/main/docs/rules/";

    public static string Of(string id) => Rules + id + ".md";
}
