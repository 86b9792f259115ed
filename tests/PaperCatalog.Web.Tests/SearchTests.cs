using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PaperCatalog.Web.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PaperCatalog.Web.Tests;

public sealed partial class SearchTests(WebApp app, Chromium chromium)
{
    [Fact]
    public async Task Results_come_while_one_types()
    {
        await using var visit = await chromium.VisitAsync(app, "/");
        await Expect(visit.Count).ToHaveTextAsync("1,000 papers");
        await visit.Page.EvaluateAsync("() => { window.sameDocument = true; }");

        await visit.Search.PressSequentiallyAsync("moss");

        await Expect(visit.Count).Not.ToHaveTextAsync("1,000 papers");
        await Expect(visit.Titles.First).ToContainTextAsync("moss", new() { IgnoreCase = true });
        await Expect(visit.Page).ToHaveURLAsync(app.Address + "/?q=moss");
        await Expect(visit.Page).ToHaveTitleAsync("moss – The Stillwater Papers");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(await visit.Count.InnerTextAsync());
        await Expect(visit.Search).ToBeFocusedAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.sameDocument"));
    }

    [Fact]
    public async Task A_pause_in_typing_asks_once()
    {
        await using var visit = await chromium.VisitAsync(app, "/");
        var asked = 0;
        visit.Page.Request += (_, request) => asked += request.Url.Contains("/browse?", StringComparison.Ordinal) ? 1 : 0;

        // All in one turn of the page, so that a slow machine does not make pauses of its own.
        await visit.Search.EvaluateAsync(
            "field => ['l', 'li', 'lichens'].forEach(text => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); })");

        await Expect(visit.Titles.First).ToContainTextAsync("lichens", new() { IgnoreCase = true });
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task The_address_gives_the_same_results_again()
    {
        await using var typed = await chromium.VisitAsync(app, "/?sort=oldest");
        await typed.Search.FillAsync("owls");
        await Expect(typed.Page).ToHaveURLAsync(app.Address + "/?q=owls&sort=oldest");
        var titles = await typed.Titles.AllInnerTextsAsync();

        await using var opened = await chromium.VisitAsync(app, "/?q=owls&sort=oldest");
        Assert.NotEmpty(titles);
        Assert.Equal(titles, await opened.Titles.AllInnerTextsAsync());
    }

    [Theory]
    [InlineData("larkspur2019markup")]
    [InlineData("10.5555/stillwater.2019.markup")]
    [InlineData("https://doi.org/10.5555/stillwater.2019.markup")]
    public async Task A_key_or_a_doi_finds_its_paper(string text)
    {
        await using var visit = await chromium.VisitAsync(app, "/");
        await visit.Search.FillAsync(text);

        await Expect(visit.Count).ToHaveTextAsync("1 paper");
        await Expect(visit.Titles).ToContainTextAsync("Other Titles That Should Be Shown");
    }

    [Fact]
    public async Task Accents_need_not_be_typed_and_are_marked_all_the_same()
    {
        await using var visit = await chromium.VisitAsync(app, "/?q=cenek+novak");

        await Expect(visit.Titles.First).ToBeVisibleAsync();
        var marked = await visit.Page.Locator("mark").AllInnerTextsAsync();
        Assert.Contains("Čeněk", marked);
        Assert.Contains("Novák", marked);
    }

    [Fact]
    public async Task Nothing_found_says_so_and_leads_back()
    {
        await using var visit = await chromium.VisitAsync(app, "/?year=2019&q=zebra");

        await Expect(visit.Count).ToHaveTextAsync("No papers");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Search without filters" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(app.Address + "/?q=zebra");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Show all papers" }).ClickAsync();
        await Expect(visit.Count).ToHaveTextAsync("1,000 papers");
    }

    [Fact]
    public async Task The_pages_lead_through_all_papers()
    {
        await using var visit = await chromium.VisitAsync(app, "/?q=harbour+lamps");
        var total = int.Parse(Digits().Match(await visit.Count.InnerTextAsync()).Value);
        var seen = new List<string>(await visit.Titles.AllInnerTextsAsync());
        var next = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Next page" });
        while (await next.CountAsync() > 0)
        {
            await next.ClickAsync();
            seen.AddRange(await visit.Titles.AllInnerTextsAsync());
        }

        Assert.InRange(total, 21, 400);
        Assert.Equal(total, seen.Count);
        Assert.Equal(total, seen.Distinct().Count());
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
