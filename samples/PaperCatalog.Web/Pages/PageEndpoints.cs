using System.Text;
using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Pages;

/// <summary>The addresses for people.</summary>
internal static class PageEndpoints
{
    private const int PageSize = 20;

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", static (HttpRequest request, PaperIndex index) => CatalogPage.Show(index, Search(request, index)));

        // The changing part of the same page, for the search while typing.
        routes.MapGet("/browse", static (HttpRequest request, PaperIndex index) =>
            Results.Content(CatalogPage.Browse(index, Search(request, index)).ToString(), "text/html; charset=utf-8"));

        routes.MapGet("/papers/{key}", Paper);
        routes.MapFallback(static () => Layout.NotFound("There is no such page."));
    }

    private static SearchResult Search(HttpRequest request, PaperIndex index) => index.Search(PaperQuery.From(request.Query), PageSize);

    // A key may hold a dot itself, so the whole is tried first.
    private static IResult Paper(string key, PaperIndex index)
    {
        if (index.Find(key) is { } paper)
        {
            return PaperPage.Show(index, paper);
        }

        var dot = key.LastIndexOf('.');
        return dot > 0
            && CiteFormat.All.FirstOrDefault(format => format.Extension == key[(dot + 1)..]) is { } format
            && index.Find(key[..dot]) is { } source
                ? Results.File(Encoding.UTF8.GetBytes(format.Write([source.Paper])), format.MediaType, key)
                : Layout.NotFound("No paper has that key.");
    }
}
