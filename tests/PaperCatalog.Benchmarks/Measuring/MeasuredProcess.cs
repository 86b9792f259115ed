using System.Diagnostics;

namespace PaperCatalog.Benchmarks.Measuring;

/// <summary>Runs whole processes, one after the other, and says what they cost.</summary>
internal static class MeasuredProcess
{
    /// <summary>Runs <c>dotnet</c> with the arguments; fails if it does.</summary>
    public static ProcessFigures Run(params IEnumerable<string> arguments)
    {
        var before = ProcessorTime.OfEndedChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_TieredPGO"] = null, ["DOTNET_TieredCompilation"] = null, ["DOTNET_gcConcurrent"] = null },
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = double.NaN;
        // What it takes in its last two milliseconds is not seen.
        while (!process.WaitForExit(2))
        {
            peak = ProcessorTime.PeakMegabytes(process.Id) ?? peak;
        }

        var seconds = clock.Elapsed.TotalSeconds;
        process.WaitForExit();
        var said = output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new ProcessFigures(seconds, ProcessorTime.OfEndedChildren() - before, peak)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)}\n{said}");
    }
}
