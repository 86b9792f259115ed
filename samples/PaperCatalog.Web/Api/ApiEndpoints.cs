using System.Globalization;
using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Api;

/// <summary>The addresses for programs: <c>/api/papers</c> and <c>/api/papers/{key}</c>.</summary>
internal static class ApiEndpoints
{
    private const int DefaultPageSize = 20;
    private const int LargestPageSize = 100;

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/papers", Search);
        routes.MapGet("/api/papers/{key}", Find);
    }

    // A page forgives what it does not understand; a program wants to be told.
    private static IResult Search(HttpRequest request, PaperIndex index)
    {
        var faults = new Dictionary<string, string[]>();
        Number("year", 0, 9999);
        Number("page", 1, int.MaxValue);
        var size = Number("size", 1, LargestPageSize) ?? DefaultPageSize;
        return faults.Count > 0
            ? TypedResults.ValidationProblem(faults)
            : TypedResults.Ok(ApiResult.Of(index.Search(PaperQuery.From(request.Query), size)));

        int? Number(string name, int least, int most)
        {
            var text = request.Query[name].ToString();
            if (text.Length == 0)
            {
                return null;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            faults.Add(name, [$"'{name}' is a whole number from {least} to {most}."]);
            return null;
        }
    }

    private static IResult Find(string key, PaperIndex index) => index.Find(key) is { } paper
        ? TypedResults.Ok(ApiPaper.Of(paper))
        : TypedResults.Problem($"No paper has the key '{key}'.", statusCode: StatusCodes.Status404NotFound);
}
