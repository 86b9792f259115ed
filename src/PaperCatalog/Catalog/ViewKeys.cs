using PaperCatalog.Naming;

namespace PaperCatalog.Catalog;

/// <summary>Under which keys a paper stands in the views; the generator and the library must agree on them.</summary>
internal static class ViewKeys
{
    public static string OfAuthor(Person author) => author.DisplayName;

    public static IEnumerable<int> OfYear(Paper paper) => paper.Year is { } year ? [year] : [];

    public static IEnumerable<string> OfVenue(Paper paper) =>
        paper.ContainerTitle is { } title && PaperNames.VenueKey(title) is { Length: > 0 } key ? [key] : [];
}
