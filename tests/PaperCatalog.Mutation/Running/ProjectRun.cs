using System.Globalization;
using System.Text.Json;
using PaperCatalog.Mutation.Mutating;
using PaperCatalog.Mutation.Working;

namespace PaperCatalog.Mutation.Running;

/// <summary>Asks the tests of one project about mutants.</summary>
internal sealed class ProjectRun(Part part, string testProject, string folder, List<Mutant> mutants, Dictionary<int, Verdict> verdicts, Dictionary<int, string> killers)
{
    private const double SecondsBesides = 20;

    /// <summary>Tests that come by mutants more often, such as those of ten thousand made-up texts, are asked nothing: each survivor would cost seconds.</summary>
    private const long MostAsked = 50_000_000;

    /// <summary>No mutant is asked about by more tests than run in this time: one that survives them counts as a survivor.</summary>
    private const double MostMilliseconds = 8_000;

    /// <summary>The work of a slow test.</summary>
    private const double Many = 50;

    private readonly int _count = mutants.Count == 0 ? 0 : mutants.Max(static mutant => mutant.Id);
    private readonly Dictionary<string, List<string>> _lastKillers = new(StringComparer.Ordinal);
    private readonly string _coverageFile = Path.Combine(folder, "mutation-coverage.json");
    private CoverageFile _coverage = new([], [], []);
    private int _done;

    public IReadOnlyList<string> Failed => _coverage.Failed;

    public void Run(int workers)
    {
        File.Delete(_coverageFile);
        using (var first = Start(0))
        {
            if (!first.WaitUntilReady(3600))
            {
                throw new InvalidOperationException($"The tests of {testProject} do not run. {first.LastError}");
            }
        }

        _coverage = JsonSerializer.Deserialize<CoverageFile>(File.ReadAllText(_coverageFile))!;
        var large = _coverage.Tests.Count(static test => test.Asked > MostAsked);
        _coverage = _coverage with { Tests = [.. _coverage.Tests.Where(static test => test.Asked <= MostAsked).OrderBy(static test => test.Asked)] };
        Console.Error.WriteLine($"{testProject}: {_coverage.Tests.Length} tests, {_coverage.Tests.Sum(static test => test.Milliseconds) / 1000:0.0} s; {large} more are too large; {_coverage.Failed.Length} failed or skipped; {_coverage.Static.Length} mutants in static initializers");
        var tests = _coverage.Tests.SelectMany(static test => test.Mutants.Select(mutant => (mutant, test))).ToLookup(static pair => pair.mutant, static pair => pair.test);
        var isStatic = _coverage.Static.ToHashSet();
        var open = new Queue<Mutant>(mutants.Where(mutant => verdicts[mutant.Id] is Verdict.NotCovered or Verdict.Survived && (isStatic.Contains(mutant.Id) || tests[mutant.Id].Any())));
        open = WithFewStatic(open, isStatic);
        var total = open.Count;
        var threads = Enumerable.Range(0, workers).Select(_ => new Thread(() => Work(open, total, tests, isStatic))).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
    }

    /// <summary>Each process of its own costs as much as a hundred other mutants, so a sample may be asked for: every tenth, say.</summary>
    private Queue<Mutant> WithFewStatic(IEnumerable<Mutant> open, HashSet<int> isStatic)
    {
        var every = int.Parse(Environment.GetEnvironmentVariable("PAPERCATALOG_MUTATION_STATIC_EVERY") ?? "1", CultureInfo.InvariantCulture);
        var result = new Queue<Mutant>();
        var number = 0;
        foreach (var mutant in open)
        {
            if (!isStatic.Contains(mutant.Id) || number++ % every == 0)
            {
                result.Enqueue(mutant);
            }
            else
            {
                verdicts[mutant.Id] = Verdict.NotAsked;
            }
        }

        return result;
    }

    private WorkerProcess Start(int mutant) => new(folder, testProject, part.AssemblyFile, _coverageFile, _count, mutant, part);

    private void Work(Queue<Mutant> open, int total, ILookup<int, TestRecord> tests, HashSet<int> isStatic)
    {
        WorkerProcess? worker = null;
        while (true)
        {
            Mutant mutant;
            lock (verdicts)
            {
                if (open.Count == 0)
                {
                    break;
                }

                mutant = open.Dequeue();
            }

            var (verdict, killer) = isStatic.Contains(mutant.Id) ? Alone(mutant, [.. Batches(mutant.File, _coverage.Tests).SelectMany(static batch => batch)]) : Together(mutant, tests[mutant.Id], ref worker);
            lock (verdicts)
            {
                verdicts[mutant.Id] = verdict;
                if (killer is not null)
                {
                    killers[mutant.Id] = killer;
                }

                if (++_done % 100 == 0)
                {
                    Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {testProject}: {_done} of {total}, {verdicts.Values.Count(static v => v == Verdict.Survived)} survived");
                }
            }
        }

        worker?.Dispose();
    }

    /// <summary>Asks in a process that has answered for other mutants before.</summary>
    private (Verdict, string?) Together(Mutant mutant, IEnumerable<TestRecord> covering, ref WorkerProcess? worker)
    {
        foreach (var batch in Batches(mutant.File, covering))
        {
            if (worker is null)
            {
                worker = Start(0);
                if (!worker.WaitUntilReady(600))
                {
                    throw new InvalidOperationException($"The tests of {testProject} do not run. {worker.LastError}");
                }
            }

            var answer = worker.Ask(mutant.Id, again: true, batch.Select(static test => test.Id), SecondsBesides + (5 * batch.Sum(static test => test.Milliseconds) / 1000));
            if (answer is null or "")
            {
                worker.Dispose();
                worker = null;
                return (answer is null ? Verdict.Killed : Verdict.TimedOut, null);
            }

            if (answer == "survived")
            {
                continue;
            }

            var killer = answer[(answer.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            if (answer.StartsWith("unclear", StringComparison.Ordinal))
            {
                // What is left in the process spoils the answer.
                worker.Dispose();
                worker = null;
                return Alone(mutant, [.. covering]);
            }

            Remember(mutant.File, killer);
            return (answer.StartsWith("endless", StringComparison.Ordinal) ? Verdict.TimedOut : Verdict.Killed, Name(killer));
        }

        return (Verdict.Survived, null);
    }

    /// <summary>Asks in a process of its own, in which the mutant is there from the start.</summary>
    private (Verdict, string?) Alone(Mutant mutant, IReadOnlyCollection<TestRecord> tests)
    {
        using var worker = Start(mutant.Id);
        if (!worker.WaitUntilReady(120))
        {
            return (Verdict.Killed, null);
        }

        var answer = worker.Ask(mutant.Id, again: false, tests.Select(static test => test.Id), SecondsBesides + (5 * tests.Sum(static test => test.Milliseconds) / 1000));
        return answer switch
        {
            null => (Verdict.Killed, null),
            "" => (Verdict.TimedOut, null),
            "survived" => (Verdict.Survived, null),
            _ => (answer.StartsWith("endless", StringComparison.Ordinal) ? Verdict.TimedOut : Verdict.Killed, Name(answer[(answer.IndexOf(' ', StringComparison.Ordinal) + 1)..])),
        };
    }

    /// <summary>Those that killed the neighbours and the quickest first, the slow ones last.</summary>
    private List<TestRecord[]> Batches(string file, IEnumerable<TestRecord> covering)
    {
        var tests = covering.ToList();
        List<string> likely;
        lock (_lastKillers)
        {
            likely = [.. _lastKillers.GetValueOrDefault(file, [])];
        }

        // From the quickest on, until it is enough.
        var time = 0.0;
        tests = [.. tests.OrderBy(static test => test.Milliseconds).TakeWhile(test => (time += test.Milliseconds) < MostMilliseconds)];
        TestRecord[][] groups =
        [
            [.. tests.Where(test => likely.Take(4).Contains(test.Id))],
            [.. tests.Where(test => likely.Contains(test.Id) || test.Name.Contains("Snapshot", StringComparison.Ordinal))],
            [.. tests.Take(15)],
            [.. tests.Where(static test => test.Milliseconds < Many)],
            [.. tests],
        ];
        var asked = new HashSet<TestRecord>();
        return [.. groups.Select(group => group.Where(asked.Add).ToArray()).Where(static batch => batch.Length > 0)];
    }

    private void Remember(string file, string killer)
    {
        lock (_lastKillers)
        {
            var list = _lastKillers.GetValueOrDefault(file) ?? (_lastKillers[file] = []);
            list.Remove(killer);
            list.Insert(0, killer);
            list.RemoveRange(Math.Min(list.Count, 12), Math.Max(0, list.Count - 12));
        }
    }

    private string Name(string id) => _coverage.Tests.FirstOrDefault(test => test.Id == id)?.Name ?? id;
}
