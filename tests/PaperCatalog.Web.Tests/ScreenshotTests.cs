using Microsoft.Playwright;
using PaperCatalog.Web.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PaperCatalog.Web.Tests;

/// <summary>The pictures of the documentation. With PAPERCATALOG_SCREENSHOTS=true they are written there.</summary>
public sealed class ScreenshotTests(WebApp app, Chromium chromium)
{
    private const int MostBytes = 200_000;

    [Theory]
    [InlineData("web-light", "/", 1200, 800, ColorScheme.Light)]
    [InlineData("web-dark", "/?q=owl", 1200, 800, ColorScheme.Dark)]
    [InlineData("web-paper", "/papers/pemberton2019spine", 1200, 960, ColorScheme.Light)]
    [InlineData("web-phone", "/?q=moss", 390, 800, ColorScheme.Light)]
    public async Task A_picture_is_small_and_not_empty(string name, string path, int width, int height, ColorScheme scheme)
    {
        await using var visit = await chromium.VisitAsync(app, path, new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
        });
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeInViewportAsync();
        var picture = await visit.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });

        Assert.InRange(picture.Length, 20_000, MostBytes);
        if (Environment.GetEnvironmentVariable("PAPERCATALOG_SCREENSHOTS") == "true")
        {
            await File.WriteAllBytesAsync(Path.Combine(BuildPaths.Repository, "docs", "images", name + ".png"), picture);
        }
    }
}
