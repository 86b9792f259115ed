using System.Globalization;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Reporting;
using PaperCatalog.Fuzzing.Running;
using PaperCatalog.Fuzzing.Seeds;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing;

/// <summary>The fuzzer as a command.</summary>
internal static class Program
{
    private static readonly TimeSpan s_longestCase = TimeSpan.FromMinutes(1);

    public static int Main(string[] arguments)
    {
        FuzzOptions options;
        try
        {
            options = FuzzOptions.Parse(arguments);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }

        if (options.Case is { } id)
        {
            return Repeat(options, runner => [runner.Run(id, out _)]);
        }

        if (options.File is { } file)
        {
            var bytes = File.ReadAllBytes(file);
            return Repeat(options, runner => options.Levels.SelectMany(level => options.Formats.Select(format => runner.Run(new FuzzCase(new CaseId(0, level, format, 0), bytes)))));
        }

        return options.Journal is null ? Supervise(options) : Work(options);
    }

    private static int Supervise(FuzzOptions options)
    {
        var statistics = new FuzzStatistics();
        new Supervisor(options, statistics, new FailureStore(options.Failures)).Run();
        return statistics.Failures == 0 ? 0 : 1;
    }

    private static int Work(FuzzOptions options)
    {
        using var journal = new CaseJournal(options.Journal!);
        var session = new FuzzSession(new Product(), new SeedLibrary(options.Corpora), new FailureStore(options.Failures), new WorkerOutput(), journal);
        session.Run(options, TimeSpan.FromMinutes(options.Minutes), static session =>
        {
            if (session.CaseTime > s_longestCase)
            {
                Environment.Exit(Supervisor.Hanging);
            }
        });
        return 0;
    }

    private static int Repeat(FuzzOptions options, Func<CaseRunner, IEnumerable<Failure?>> run)
    {
        var runner = new CaseRunner(new Product(), new SeedLibrary(options.Corpora));
        var failures = new List<Failure>();
        FuzzThread.Run(options.Case?.Level ?? options.Levels[0], () => failures.AddRange(run(runner).OfType<Failure>()));
        failures.ForEach(static failure => Console.WriteLine(FailureStore.Describe(failure)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{failures.Count} failures"));
        return failures.Count == 0 ? 0 : 1;
    }
}
