using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PaperCatalog.Web.Tests.Infrastructure.Chromium))]

namespace PaperCatalog.Web.Tests.Infrastructure;

/// <summary>The machine's own Chromium or Chrome, without a window.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Google", "Chrome", "Application", "chrome.exe"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application", "msedge.exe"),
    ];

    private readonly SemaphoreSlim _gate = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _gate.Dispose();
    }

    /// <summary>Opens a page of the app in a browser that remembers nothing; skips the test where there is no Chromium.</summary>
    internal async Task<Visit> VisitAsync(WebApp app, string path, BrowserNewContextOptions? options = null)
    {
        var program = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? s_places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "There is no Chromium on this machine; CHROMIUM_PATH may name one.");
        await _gate.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program });
        }
        finally
        {
            _gate.Release();
        }

        options ??= new BrowserNewContextOptions();
        options.BaseURL = app.Address;
        var visit = new Visit(app, await _browser.NewContextAsync(options));
        await visit.OpenAsync(path);
        return visit;
    }
}
