using System.Diagnostics;
using System.Globalization;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Oracles;
using PaperCatalog.Fuzzing.Reporting;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>Starts worker processes and starts them again: a case that kills one is a failure like any other.</summary>
internal sealed class Supervisor(FuzzOptions options, FuzzStatistics statistics, FailureStore failures)
{
    /// <summary>What a worker returns when a case takes too long.</summary>
    public const int Hanging = 77;

    // Loaded assemblies and the compiler's caches go with the process.
    private const double MinutesPerWorker = 10;

    private readonly object _gate = new();
    private ulong _nextSeed = options.Seed;

    /// <summary>Runs until the time is over.</summary>
    public void Run()
    {
        Directory.CreateDirectory(options.Failures);
        var log = new FuzzLog(options, statistics);
        var start = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, options.Threads).Select(number => new Thread(() => Work(number, start))).ToArray();
        Array.ForEach(threads, static thread => thread.Start());
        while (threads.Any(static thread => !thread.Join(1_000)))
        {
            log.Tick(Stopwatch.GetElapsedTime(start));
        }

        log.End(Stopwatch.GetElapsedTime(start));
    }

    private void Work(int number, long start)
    {
        var journal = Path.Combine(options.Failures, string.Create(CultureInfo.InvariantCulture, $".journal-{Environment.ProcessId}-{number}"));
        while (true)
        {
            var minutes = Math.Min(MinutesPerWorker, options.Minutes - Stopwatch.GetElapsedTime(start).TotalMinutes);
            if (minutes <= 0.05)
            {
                File.Delete(journal);
                return;
            }

            RunWorker(minutes, journal);
        }
    }

    private void RunWorker(double minutes, string journal)
    {
        ulong seed;
        lock (_gate)
        {
            seed = _nextSeed++;
        }

        var information = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            information.ArgumentList.Add(typeof(Supervisor).Assembly.Location);
        }

        Array.ForEach(options.ForWorker(seed, minutes, journal), information.ArgumentList.Add);
        using var process = Process.Start(information)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            statistics.Take(line);
        }

        process.WaitForExit();
        if (process.ExitCode != 0 && CaseJournal.Last(journal) is { } id)
        {
            var failure = process.ExitCode == Hanging
                ? new Failure(Oracle.Cheap, "a case takes longer than a minute", id.ToString(), new FuzzCase(id, []))
                : new Failure(Oracle.NoException, string.Create(CultureInfo.InvariantCulture, $"the process died, {process.ExitCode}"), id.ToString(), new FuzzCase(id, []));
            statistics.OnFailure(id.Level, failure.Name);
            failures.Save(failure);
        }
    }
}
