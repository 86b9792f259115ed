using PaperCatalog.Web.Search;

namespace PaperCatalog.Web.Api;

/// <summary>A paper as the API gives it.</summary>
internal sealed record ApiPaper(
    string Key,
    string Title,
    IReadOnlyList<string> Authors,
    int? Year,
    string? Venue,
    string? Doi,
    string? Abstract,
    IReadOnlyList<string> Keywords,
    string Url)
{
    public static ApiPaper Of(IndexedPaper paper) => new(
        paper.Paper.Key,
        paper.Title,
        [.. paper.Authors.Select(static author => author.Name)],
        paper.Year,
        paper.Venue?.Name,
        paper.Paper.Doi,
        paper.Paper.Abstract,
        paper.Paper.Keywords,
        "/papers/" + Uri.EscapeDataString(paper.Paper.Key));
}
