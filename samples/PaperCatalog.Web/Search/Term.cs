namespace PaperCatalog.Web.Search;

/// <summary>An author or a venue: as it is shown, and as it stands in an address.</summary>
internal sealed record Term(string Name, string Slug)
{
    public static Term Of(string name) => new(name, string.Join('-', PlainWords.Of(name)));
}
