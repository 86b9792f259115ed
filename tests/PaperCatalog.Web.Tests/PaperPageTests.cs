using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PaperCatalog.Web.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PaperCatalog.Web.Tests;

public sealed class PaperPageTests(WebApp app, Chromium chromium)
{
    private const string Key = "yamashiro2021matsu";

    private static readonly BrowserNewContextOptions s_clipboard = new() { Permissions = ["clipboard-read", "clipboard-write"] };

    [Theory]
    [InlineData("BibTeX", "bib")]
    [InlineData("RIS", "ris")]
    [InlineData("CSL-JSON", "json")]
    public async Task It_can_be_copied_and_downloaded(string format, string extension)
    {
        await using var visit = await chromium.VisitAsync(app, $"/papers/{Key}", s_clipboard);
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = format }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Copy {format}" }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{format} copied");
        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        var downloaded = await app.Client.GetStringAsync($"/papers/{Key}.{extension}");
        Assert.Equal(downloaded, copied);

        var read = PaperReader.Read(copied, extension switch { "bib" => PaperFormat.BibTeX, "ris" => PaperFormat.Ris, _ => PaperFormat.CslJson });
        Assert.Equal("待つこと: Waiting as a Method", Assert.Single(read.Records).Paper.Title);
    }

    [Fact]
    public async Task It_shows_what_the_catalog_knows()
    {
        await using var visit = await chromium.VisitAsync(app, $"/papers/{Key}");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("待つこと: Waiting as a Method");
        await Expect(visit.Page.GetByRole(AriaRole.Complementary, new() { Name = "Details" })).ToContainTextAsync("papers/library.bib");
        await Expect(visit.Page.Locator(".reference")).ToContainTextAsync("Yamashiro, N., & Novák, Č. (2021).");
        await Expect(visit.Page.Locator(".doi")).ToHaveTextAsync("10.5555/stillwater.2021.matsu");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Naoko Yamashiro" }).ClickAsync();
        await Expect(visit.Page.Locator(".chips a")).ToContainTextAsync("Naoko Yamashiro");
    }

    [Fact]
    public async Task Related_papers_share_something()
    {
        await using var visit = await chromium.VisitAsync(app, $"/papers/{Key}");
        await visit.Page.Locator(".related a").First.ClickAsync();

        await Expect(visit.Page.Locator(".keywords")).ToContainTextAsync("clocks");
    }

    [Fact]
    public async Task Hostile_text_is_shown_and_not_run()
    {
        const string Title = "<script>alert(\"Hello\")</script> and Other Titles That Should Be Shown, Not Run";
        await using var visit = await chromium.VisitAsync(app, "/papers/larkspur2019markup");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);
        await Expect(visit.Page).ToHaveTitleAsync(Title + " – The Stillwater Papers");
        await Expect(visit.Page.Locator("p.abstract")).ToContainTextAsync("<img src=x onerror=alert(1)>");
        await Expect(visit.Page.Locator("main img, main script, main b")).ToHaveCountAsync(0);

        // The same title in results that a script puts in place, for a search that is markup itself.
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "<b>markup</b>" }).ClickAsync();
        await visit.Search.FillAsync("\"><script>alert(\"hello\")</script>");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("hello"));
        await Expect(visit.Titles).ToHaveTextAsync(Title);
        await visit.Page.ReloadAsync();
        await Expect(visit.Search).ToHaveValueAsync("\"><script>alert(\"hello\")</script>");
        await Expect(visit.Titles).ToHaveTextAsync(Title);
    }

    [Fact]
    public async Task Without_scripts_everything_is_there()
    {
        await using var visit = await chromium.VisitAsync(app, "/", new() { JavaScriptEnabled = false });
        await visit.Search.FillAsync("waiting method");
        await visit.Search.PressAsync("Enter");
        await visit.Titles.First.ClickAsync();

        await Expect(visit.Page.Locator(".format pre")).ToHaveCountAsync(3);
        foreach (var text in await visit.Page.Locator(".format pre").AllAsync())
        {
            await Expect(text).ToBeVisibleAsync();
        }

        await Expect(visit.Page.Locator(".copy:visible")).ToHaveCountAsync(0);
    }
}
