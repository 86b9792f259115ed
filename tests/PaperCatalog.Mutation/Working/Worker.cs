using System.Diagnostics;
using System.Globalization;
using System.Runtime.Loader;
using System.Text.Json;
using Xunit;
using Xunit.v3;

namespace PaperCatalog.Mutation.Working;

/// <summary>Lives in the process of a test project and answers, line by line, whether a mutant survives some tests.</summary>
internal sealed class Worker
{
    /// <summary>A mutant may ask so many times more than the code as it stands, and so many besides.</summary>
    private const int MostTimes = 20;
    private const long MostBesides = 300_000;

    private readonly XunitTestFramework _framework = new();
    private readonly System.Reflection.Assembly _assembly;
    private readonly SwitchAccess _switch;
    private readonly Dictionary<string, IXunitTestCase> _tests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _asked = new(StringComparer.Ordinal);

    private bool _isEndless;

    private Worker(string testAssembly, string mutatedAssembly)
    {
        var folder = Path.GetDirectoryName(testAssembly)!;
        _assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(testAssembly);
        _switch = new SwitchAccess(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, mutatedAssembly)));
    }

    /// <param name="args">The test assembly, the mutated assembly, the file of coverage, how many mutants there are, the one that is there from the start, and names of tests to leave out.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        TestContext.SetForInitialization(null, false, false);
        var worker = new Worker(args[0], args[1]);
        var first = int.Parse(args[4], CultureInfo.InvariantCulture);
        worker._switch.Activate(first);
        var excluded = args[5].Split(',', StringSplitOptions.RemoveEmptyEntries);
        var included = args[6].Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (File.Exists(args[2]))
        {
            foreach (var test in JsonSerializer.Deserialize<CoverageFile>(await File.ReadAllTextAsync(args[2]))!.Tests)
            {
                worker._asked[test.Id] = test.Asked;
            }

            worker._switch.Limit(first == 0 ? long.MaxValue : 100_000_000);
            await worker.FindAsync(excluded, included);
        }
        else
        {
            var mutants = int.Parse(args[3], CultureInfo.InvariantCulture);
            var coverage = await worker.CoverAsync(mutants, excluded, included);
            await File.WriteAllTextAsync(args[2], JsonSerializer.Serialize(coverage));
        }

        await output.WriteLineAsync("ready");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            await output.WriteLineAsync(await worker.AskAsync(int.Parse(words[0], CultureInfo.InvariantCulture), words[1] == "again", words[2].Split(',')));
        }

        return 0;
    }

    private async Task FindAsync(string[] excluded, string[] included)
    {
        foreach (var test in await TestRun.FindAsync(_framework, _assembly))
        {
            var name = test.TestClassName + "." + test.TestMethod?.MethodName;
            if (!excluded.Any(part => name.Contains(part, StringComparison.Ordinal))
                && (included.Length == 0 || included.Any(part => name.Contains(part, StringComparison.Ordinal))))
            {
                _tests[test.UniqueID] = test;
            }
        }
    }

    private async Task<CoverageFile> CoverAsync(int mutants, string[] excluded, string[] included)
    {
        var seenStatic = new bool[mutants + 1];
        _switch.Count(new bool[mutants + 1], seenStatic);
        await FindAsync(excluded, included);
        var records = new List<TestRecord>();
        var failed = new List<string>();
        var seen = new bool[mutants + 1];
        var start = 0L;
        var sink = new TestSink(
            id =>
            {
                seen = new bool[mutants + 1];
                _switch.Count(seen, seenStatic);
                _switch.Asked = 0;
                start = Stopwatch.GetTimestamp();
            },
            (id, passed) =>
            {
                var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                var name = _tests[id].TestCaseDisplayName;
                if (passed)
                {
                    records.Add(new TestRecord(id, name, time, _switch.Asked, [.. Enumerable.Range(0, seen.Length).Where(mutant => seen[mutant])]));
                    _asked[id] = _switch.Asked;
                }
                else
                {
                    failed.Add(name);
                }
            },
            stops: false);

        await TestRun.RunAsync(_framework, _assembly, _tests.Values, sink, stops: false);
        var seenAgain = await CoverAgainAsync(mutants, seenStatic);
        _switch.Count(null, null);

        // What is built at its first use and kept is out of reach as soon as a test without the mutant has built it.
        var once = records.SelectMany(static record => record.Mutants).Where(mutant => !seenAgain[mutant]).ToHashSet();
        return new CoverageFile([.. records], [.. Enumerable.Range(0, mutants + 1).Where(mutant => seenStatic[mutant] || once.Contains(mutant))], [.. failed]);
    }

    private async Task<bool[]> CoverAgainAsync(int mutants, bool[] seenStatic)
    {
        var seen = new bool[mutants + 1];
        _switch.Count(seen, seenStatic);
        await TestRun.RunAsync(_framework, _assembly, _tests.Values, new TestSink(static _ => { }, static (_, _) => { }, stops: false), stops: false);
        return seen;
    }

    /// <summary>Whether a mutant survives. Where it does not, the test is run once more without it, if asked to: it must pass then.</summary>
    private async Task<string> AskAsync(int mutant, bool again, string[] ids)
    {
        var killer = await FirstFailureAsync(mutant, [.. ids.Where(_tests.ContainsKey).Select(id => _tests[id])]);
        if (killer is null)
        {
            return "survived";
        }

        if (_isEndless)
        {
            return "endless " + killer;
        }

        return again && await FirstFailureAsync(0, [_tests[killer]]) is not null ? "unclear " + killer : "killed " + killer;
    }

    private async Task<string?> FirstFailureAsync(int mutant, IXunitTestCase[] tests)
    {
        var sink = new TestSink(
            id =>
            {
                _switch.Asked = 0;
                _switch.Limit(Most(id));
            },
            static (_, _) => { },
            stops: true);
        _switch.Activate(mutant);
        await TestRun.RunAsync(_framework, _assembly, tests, sink, stops: true);
        _isEndless = sink.FirstFailed is { } id && _switch.Asked > Most(id);
        _switch.Activate(0);
        _switch.Limit(long.MaxValue);
        return sink.FirstFailed;
    }

    private long Most(string id) => (_asked.GetValueOrDefault(id) * MostTimes) + MostBesides;
}
