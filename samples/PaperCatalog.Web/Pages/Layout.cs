namespace PaperCatalog.Web.Pages;

/// <summary>What all pages have in common.</summary>
internal static class Layout
{
    public static IResult Page(string title, Html content, int status = StatusCodes.Status200OK) => Results.Content(
        Html.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{title}</title>
              <link rel="icon" href="/favicon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/site.css">
              <script src="/site.js" type="module"></script>
            </head>
            <body>
              <a class="skip" href="#content">Skip to the content</a>
              <header class="bar">
                <a class="brand" href="/">
                  <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false"><path d="M4 6.5C8 5 12.5 5.3 16 8c3.5-2.7 8-3 12-1.500V25c-4-1.300-8.5-1-12 1.7-3.5-2.7-8-3-12-1.7z"/><path class="line" d="M16 8v18.500M8 11.500c1.700-.3 3.300 0 4.800.8M8 16c1.700-.3 3.300 0 4.800.8"/></svg>
                  <span>The Stillwater Papers</span>
                </a>
                <nav aria-label="Site"><a href="/">Papers</a> <a href="/api/papers">API</a></nav>
              </header>
              <main id="content" tabindex="-1">
            {content}
              </main>
              <footer class="foot">
                <p>A sample of PaperCatalog. The papers, their authors and journals are made up; the catalog is a C# class.</p>
              </footer>
              <p id="status" class="hidden" role="status" aria-live="polite"></p>
            </body>
            </html>
            """).ToString(),
        "text/html; charset=utf-8",
        statusCode: status);

    public static IResult NotFound(string what) => Page(
        "Not found – The Stillwater Papers",
        Html.Of($"""
            <div class="empty">
              <h1>Not on our shelves</h1>
              <p>{what}</p>
              <p><a href="/">Look for another paper</a></p>
            </div>
            """),
        StatusCodes.Status404NotFound);
}
