using System.Net;
using System.Text.Json;
using PaperCatalog.Web.Tests.Infrastructure;

namespace PaperCatalog.Web.Tests;

public sealed class ApiTests(WebApp app)
{
    [Fact]
    public async Task All_papers_are_there_once()
    {
        var keys = new List<string>();
        var pages = 1;
        for (var page = 1; page <= pages; page++)
        {
            var result = await GetAsync($"/api/papers?size=100&page={page}");
            pages = result.GetProperty("pages").GetInt32();
            keys.AddRange(Papers(result).Select(static paper => paper.GetProperty("key").GetString()!));
        }

        Assert.Equal(1000, keys.Count);
        Assert.Equal(1000, keys.Distinct().Count());
    }

    [Fact]
    public async Task Filters_and_words_narrow_each_other()
    {
        var result = await GetAsync("/api/papers?q=owl&size=100");
        Assert.All(result.GetProperty("facets").GetProperty("years").EnumerateArray(), year => Assert.Equal(
            Papers(result).Count(paper => paper.GetProperty("year").ToString() == year.GetProperty("value").GetString()),
            year.GetProperty("count").GetInt32()));

        var first = Papers(result)[0];
        var venue = result.GetProperty("facets").GetProperty("venues")[0];
        var narrowed = await GetAsync($"/api/papers?q=owl&venue={venue.GetProperty("value").GetString()}&year={first.GetProperty("year").GetInt32()}&size=100");
        Assert.Equal(
            Papers(result).Where(paper => paper.GetProperty("venue").GetString() == venue.GetProperty("name").GetString()
                && paper.GetProperty("year").ToString() == first.GetProperty("year").ToString()).Select(static paper => paper.GetProperty("key").GetString()),
            Papers(narrowed).Select(static paper => paper.GetProperty("key").GetString()));
    }

    [Fact]
    public async Task One_paper_is_told_in_full()
    {
        var paper = await GetAsync("/api/papers/larkspur2019markup");

        Assert.Equal("<script>alert(\"Hello\")</script> and Other Titles That Should Be Shown, Not Run", paper.GetProperty("title").GetString());
        Assert.Equal("Ruth Larkspur", paper.GetProperty("authors")[0].GetString());
        Assert.Equal(2019, paper.GetProperty("year").GetInt32());
        Assert.Equal("Catalogue and Shelf", paper.GetProperty("venue").GetString());
        Assert.Equal("/papers/larkspur2019markup", paper.GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("year=soon", "year")]
    [InlineData("page=0", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("size=101", "size")]
    [InlineData("page=99999999999999999999", "page")]
    public async Task A_value_that_means_nothing_is_told(string query, string name)
    {
        using var answer = await app.Client.GetAsync($"/api/papers?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(name, Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
    }

    [Theory]
    [InlineData("/api/papers/nobody1900", "application/problem+json")]
    [InlineData("/papers/nobody1900", "text/html")]
    [InlineData("/papers/nobody1900.bib", "text/html")]
    [InlineData("/papers/larkspur2019markup.exe", "text/html")]
    [InlineData("/elsewhere", "text/html")]
    public async Task What_is_not_there_is_not_found(string path, string mediaType)
    {
        using var answer = await app.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/?q=%00%ff&page=999999&year=-1&venue=%3Cscript%3E&author=%22&sort=9")]
    [InlineData("/?q=%F0%9F%A6%89%F0%9F%A6%89+%D8%A7%D9%84%D8%A8%D9%88%D9%85%D8%A9")]
    [InlineData("/?page=2147483647")]
    [InlineData("/browse?q=,,,&year=99999999999999")]
    public async Task A_page_forgives_what_it_does_not_understand(string path)
    {
        using var answer = await app.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>", (await answer.Content.ReadAsStringAsync()).Replace("<script src=\"/site.js\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/papers")]
    [InlineData("/site.css")]
    [InlineData("/nothing")]
    public async Task Every_answer_forbids_what_the_site_does_not_need(string path)
    {
        using var answer = await app.Client.GetAsync(path);

        Assert.StartsWith("default-src 'none'; script-src 'self';", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    private async Task<JsonElement> GetAsync(string path) =>
        JsonDocument.Parse(await app.Client.GetStringAsync(path)).RootElement;

    private static JsonElement[] Papers(JsonElement result) => [.. result.GetProperty("papers").EnumerateArray()];
}
