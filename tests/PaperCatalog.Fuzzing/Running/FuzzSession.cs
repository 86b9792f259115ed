using System.Diagnostics;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Reporting;
using PaperCatalog.Fuzzing.Seeds;
using PaperCatalog.Fuzzing.Subject;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>Runs cases for a time, taking turns between levels and formats.</summary>
internal sealed class FuzzSession(Product product, SeedLibrary seeds, FailureStore failures, IFuzzObserver observer, CaseJournal? journal = null)
{
    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    // Reading is quick and compiling slow: equal times would give the readers a thousand times the cases.
    private static readonly Dictionary<FuzzLevel, double> s_shares = new()
    {
        [FuzzLevel.Parse] = 0.25,
        [FuzzLevel.Write] = 0.2,
        [FuzzLevel.Generate] = 0.3,
        [FuzzLevel.Execute] = 0.25,
    };

    private readonly CaseRunner _runner = new(product, seeds);
    private readonly Dictionary<(FuzzLevel Level, PaperFormat Format), (long Count, TimeSpan Time)> _turns = [];
    private long _started;

    /// <summary>How long the current case has been running.</summary>
    public TimeSpan CaseTime => Stopwatch.GetElapsedTime(Interlocked.Read(ref _started));

    /// <summary>Runs until the time is over.</summary>
    /// <param name="options">What to run.</param>
    /// <param name="time">How long.</param>
    /// <param name="watch">Called each second while a turn takes long.</param>
    /// <param name="mostCases">The most cases of a level and a format.</param>
    public void Run(FuzzOptions options, TimeSpan time, Action<FuzzSession>? watch = null, long mostCases = long.MaxValue)
    {
        var start = Stopwatch.GetTimestamp();
        var all = options.Levels.SelectMany(level => options.Formats.Select(format => (Level: level, Format: format))).ToArray();
        Array.ForEach(all, turn => _turns[turn] = default);
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var open = all.Where(turn => _turns[turn].Count < mostCases).ToArray();
            if (open.Length == 0)
            {
                return;
            }

            // The level that is furthest behind its share, and in it the format that had the least time.
            var level = open.Select(static turn => turn.Level).Distinct()
                .MinBy(level => all.Where(turn => turn.Level == level).Sum(turn => _turns[turn].Time.TotalSeconds) / s_shares[level]);
            var next = open.Where(turn => turn.Level == level).MinBy(turn => _turns[turn].Time);
            FuzzThread.Run(next.Level, () => TakeTurn(options.Seed, next.Level, next.Format, mostCases), () => watch?.Invoke(this));
        }
    }

    private void TakeTurn(ulong seed, FuzzLevel level, PaperFormat format, long mostCases)
    {
        var (count, time) = _turns[(level, format)];
        var start = Stopwatch.GetTimestamp();
        var first = count;
        long bytes = 0;
        do
        {
            var id = new CaseId(seed, level, format, count++);
            journal?.Begin(id);
            Interlocked.Exchange(ref _started, Stopwatch.GetTimestamp());
            if (_runner.Run(id, out var length) is { } failure)
            {
                Report(failure);
            }

            bytes += length;
        }
        while (count < mostCases && Stopwatch.GetElapsedTime(start) < s_turn);

        var elapsed = Stopwatch.GetElapsedTime(start);
        _turns[(level, format)] = (count, time + elapsed);
        observer.OnCases(level, format, count - first, elapsed, bytes);
    }

    private void Report(Failure failure)
    {
        observer.OnFailure(failure.Case.Id.Level, failure.Name);
        if (failures.IsNew(failure))
        {
            failures.Save(failure);
            failures.Save(CaseShrinker.Shrink(failure, input =>
            {
                Interlocked.Exchange(ref _started, Stopwatch.GetTimestamp());
                return _runner.Run(input);
            }, s_patience));
        }
    }
}
