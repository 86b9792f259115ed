using Spectre.Console;

namespace PaperCatalog.Sample;

/// <summary>The terminal, or the file that stands in for it.</summary>
internal static class Screen
{
    private const int WidthOfFiles = 120;

    /// <summary>The console; in a file or pipe it writes no colours, and lines of a width of its own.</summary>
    public static IAnsiConsole Create()
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var width) && width >= 40
                ? width
                : WidthOfFiles;
        }

        return console;
    }
}
