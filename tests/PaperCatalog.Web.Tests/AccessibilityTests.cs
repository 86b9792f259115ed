using Microsoft.Playwright;
using PaperCatalog.Web.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PaperCatalog.Web.Tests;

/// <summary>WCAG 2.2, level AA, as far as a program can tell.</summary>
public sealed class AccessibilityTests(WebApp app, Chromium chromium)
{
    public static TheoryData<string, ColorScheme> Pages { get; } = new()
    {
        { "/", ColorScheme.Light },
        { "/", ColorScheme.Dark },
        { "/?q=owl&year=2020", ColorScheme.Light },
        { "/?q=owl&venue=the-owl-review", ColorScheme.Dark },
        { "/?q=zebra", ColorScheme.Light },
        { "/papers/larkspur2019markup", ColorScheme.Light },
        { "/papers/larkspur2019markup", ColorScheme.Dark },
        { "/nothing", ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Text_stands_out_from_its_background(string path, ColorScheme scheme)
    {
        await using var visit = await VisitAsync(path, new() { ColorScheme = scheme });
        var report = await visit.Page.EvaluateAsync<string[]>(PageChecks.Contrast);

        Assert.NotEqual("0", report[0]);
        Assert.Empty(report[1..]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everything_has_a_name_and_a_place(string path, ColorScheme scheme)
    {
        await using var visit = await VisitAsync(path, new() { ColorScheme = scheme });

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(PageChecks.Structure));
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByRole(AriaRole.Banner)).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByRole(AriaRole.Contentinfo)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_search_is_what_a_screen_reader_expects()
    {
        await using var visit = await chromium.VisitAsync(app, "/?q=yamashiro2021matsu");

        await Expect(visit.Page.Locator("main")).ToMatchAriaSnapshotAsync(
            """
            - main:
              - heading "A thousand papers nobody wrote" [level=1]
              - search:
                - text: Search titles, authors, venues and abstracts
                - searchbox "Search titles, authors, venues and abstracts": yamashiro2021matsu
                - button "Search"
              - complementary "Filters":
                - group:
                  - heading "Years" [level=2]
                  - combobox "Years"
                  - heading "Venues" [level=2]
                  - list:
                    - listitem:
                      - link "Journal of Slow Mechanisms 1 paper"
              - region "1 paper":
                - heading "1 paper" [level=2]
                - navigation "Order"
                - list:
                  - listitem:
                    - article:
                      - 'heading "待つこと: Waiting as a Method" [level=3]':
                        - 'link "待つこと: Waiting as a Method"'
            """);
    }

    [Fact]
    public async Task The_keyboard_alone_gets_from_the_start_to_a_copied_reference()
    {
        await using var visit = await chromium.VisitAsync(app, "/", new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var keyboard = visit.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await keyboard.PressAsync("/");
        await Expect(visit.Search).ToBeFocusedAsync();
        await keyboard.TypeAsync("waiting method");
        await Expect(visit.Count).Not.ToHaveTextAsync("1,000 papers");
        await keyboard.PressAsync("ArrowDown");
        await Expect(visit.Titles.First).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowUp");
        await Expect(visit.Search).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("待つこと: Waiting as a Method");

        var tab = visit.Page.GetByRole(AriaRole.Tab, new() { Name = "BibTeX" });
        await PressTabUntilAsync(visit.Page, tab);
        await keyboard.PressAsync("ArrowRight");
        await Expect(visit.Page.GetByRole(AriaRole.Tab, new() { Name = "RIS" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy RIS" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("RIS copied");
        Assert.StartsWith("TY  - JOUR", await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/papers/larkspur2019markup")]
    public async Task Every_stop_of_the_tab_key_can_be_seen(string path)
    {
        await using var visit = await chromium.VisitAsync(app, path);
        var stops = 0;
        while (stops < 40)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("() => document.activeElement === document.body"))
            {
                break; // the end of the page
            }

            Assert.Equal("", await visit.Page.EvaluateAsync<string>(PageChecks.Focus));
            stops++;
        }

        Assert.True(stops > 10);
    }

    [Theory]
    [InlineData("/?q=moss")]
    [InlineData("/papers/fairweather2024next")]
    public async Task A_phone_needs_no_sideways_scrolling(string path)
    {
        await using var visit = await VisitAsync(path, new() { ViewportSize = new() { Width = 320, Height = 640 } });

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        var filters = visit.Page.Locator(".filters summary").First;
        if (await filters.CountAsync() > 0)
        {
            await Expect(visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Years" })).ToBeHiddenAsync();
            await filters.ClickAsync();
            await Expect(visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Years" })).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Nothing_moves_for_those_who_want_it_still()
    {
        await using var visit = await chromium.VisitAsync(app, "/", new() { ReducedMotion = ReducedMotion.Reduce });

        Assert.Equal("0s", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.getElementById('browse')).transitionDuration"));
    }

    private async Task<Visit> VisitAsync(string path, BrowserNewContextOptions options)
    {
        var visit = await chromium.VisitAsync(app, path, options);
        visit.ExpectsMissingPage = path == "/nothing";
        return visit;
    }

    private static async Task PressTabUntilAsync(IPage page, ILocator goal)
    {
        for (var i = 0; i < 30 && !await goal.EvaluateAsync<bool>("element => element === document.activeElement"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(goal).ToBeFocusedAsync();
    }
}
