using Microsoft.Playwright;
using PaperCatalog.Web.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PaperCatalog.Web.Tests;

public sealed class FilterTests(WebApp app, Chromium chromium)
{
    [Theory]
    [InlineData("Venues", "venue=")]
    [InlineData("Authors", "author=")]
    public async Task A_value_leaves_as_many_papers_as_it_says(string facet, string address)
    {
        await using var visit = await chromium.VisitAsync(app, "/?q=tide");
        var value = visit.Page.Locator(".facet", new() { Has = visit.Page.GetByRole(AriaRole.Heading, new() { Name = facet }) }).Locator("li a").First;
        var name = await value.Locator("> span").First.InnerTextAsync();
        var count = (await value.Locator(".count").InnerTextAsync()).Split(' ', '\n')[0];
        await value.ClickAsync();

        await Expect(visit.Count).ToHaveTextAsync(count == "1" ? "1 paper" : $"{count} papers");
        Assert.Contains(address, visit.Page.Url, StringComparison.Ordinal);
        Assert.Contains("q=tide", visit.Page.Url, StringComparison.Ordinal);
        await Expect(visit.Page.Locator(".facet a.chosen")).ToContainTextAsync(name);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = $"Remove the filter {name}" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(app.Address + "/?q=tide");
    }

    [Fact]
    public async Task A_year_is_chosen_from_the_list_or_the_chart()
    {
        await using var visit = await chromium.VisitAsync(app, "/");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Years" }).SelectOptionAsync("2019");
        await Expect(visit.Page).ToHaveURLAsync(app.Address + "/?year=2019");
        var count = await visit.Count.InnerTextAsync();

        await visit.Page.Locator(".chart a", new() { HasText = "2020:" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(app.Address + "/?year=2020");
        await Expect(visit.Page.Locator(".where a[href='/?year=2020']")).ToHaveCountAsync(await visit.Titles.CountAsync());
        await Expect(visit.Page.Locator("option[value='2019']")).ToHaveTextAsync($"2019 ({count.Split(' ')[0]})");
    }

    [Fact]
    public async Task Words_keep_the_filters()
    {
        await using var visit = await chromium.VisitAsync(app, "/?year=2019&sort=title");
        await visit.Search.FillAsync("in");

        await Expect(visit.Page).ToHaveURLAsync(app.Address + "/?q=in&year=2019&sort=title");
        await Expect(visit.Page.Locator(".chips a")).ToHaveTextAsync("2019 ×");
        var titles = await visit.Titles.AllInnerTextsAsync();
        Assert.Equal(titles.Order(StringComparer.OrdinalIgnoreCase), titles);
    }

    [Fact]
    public async Task Authors_and_venues_of_a_result_lead_to_their_papers()
    {
        await using var visit = await chromium.VisitAsync(app, "/?q=everyone+aurora");
        await Expect(visit.Page.Locator(".by")).ToContainTextAsync("and 21 more");
        await visit.Page.Locator(".where a").First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(app.Address + "/?venue=workshop-on-listening");
        Assert.All(
            await visit.Page.Locator(".where a:first-child").AllInnerTextsAsync(),
            static venue => Assert.Equal("Workshop on Listening", venue));
    }
}
