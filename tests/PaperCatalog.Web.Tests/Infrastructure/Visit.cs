using Microsoft.Playwright;

namespace PaperCatalog.Web.Tests.Infrastructure;

/// <summary>A page somebody looks at. When it is left, nothing may have gone wrong in it.</summary>
internal sealed class Visit(WebApp app, IBrowserContext context) : IAsyncDisposable
{
    private readonly List<string> _troubles = [];

    public IPage Page { get; private set; } = null!;

    /// <summary>Whether the page is one that does not exist, which the browser itself notes down.</summary>
    public bool ExpectsMissingPage { get; set; }

    public ILocator Search => Page.GetByRole(AriaRole.Searchbox);

    /// <summary>The heading that tells how many papers there are.</summary>
    public ILocator Count => Page.Locator("#count");

    /// <summary>The titles of the papers shown.</summary>
    public ILocator Titles => Page.Locator(".papers h3 a");

    public async Task OpenAsync(string path)
    {
        Page = await context.NewPageAsync();
        Page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        Page.PageError += (_, error) => Note(true, error);
        Page.Dialog += (_, dialog) =>
        {
            Note(true, $"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        Page.Request += (_, request) => Note(!request.Url.StartsWith(app.Address + "/", StringComparison.Ordinal), $"request: {request.Url}");
        await Page.GotoAsync(path);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(ExpectsMissingPage ? _troubles.Where(static trouble => !trouble.Contains("404", StringComparison.Ordinal)) : _troubles);
    }

    // Events come on other threads.
    private void Note(bool isTrouble, string trouble)
    {
        if (isTrouble)
        {
            lock (_troubles)
            {
                _troubles.Add(trouble);
            }
        }
    }
}
