using System.Diagnostics;

[assembly: AssemblyFixture(typeof(PaperCatalog.Web.Tests.Infrastructure.WebApp))]

namespace PaperCatalog.Web.Tests.Infrastructure;

/// <summary>The sample, running on a port of its own while the tests run.</summary>
public sealed class WebApp : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";

    private Process? _process;

    /// <summary>Asks the app without a browser.</summary>
    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>The address of the app, without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { BuildPaths.WebApp, "--urls", "http://127.0.0.1:0", "--contentRoot", BuildPaths.WebProject },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning" },
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (Address.Length == 0)
        {
            var line = await _process.StandardOutput.ReadLineAsync(limit.Token)
                ?? throw new InvalidOperationException($"{BuildPaths.WebApp} ended before it listened.");
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            Address = at < 0 ? "" : line[(at + Listening.Length)..].Trim();
        }

        // What it goes on to say must not fill the pipe.
        _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Client.BaseAddress = new Uri(Address);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            _process.Dispose();
        }

        return ValueTask.CompletedTask;
    }
}
