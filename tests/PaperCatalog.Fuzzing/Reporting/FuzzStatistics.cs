using System.Globalization;
using System.Text;
using PaperCatalog.Fuzzing.Cases;
using PaperCatalog.Fuzzing.Running;

namespace PaperCatalog.Fuzzing.Reporting;

/// <summary>How many cases were run, and what failed.</summary>
internal sealed class FuzzStatistics : IFuzzObserver
{
    private readonly object _gate = new();
    private readonly Dictionary<(FuzzLevel Level, PaperFormat Format), (long Count, TimeSpan Time, long Bytes)> _cases = [];
    private readonly Dictionary<string, long> _failures = new(StringComparer.Ordinal);

    public long Cases
    {
        get
        {
            lock (_gate)
            {
                return _cases.Values.Sum(static cases => cases.Count);
            }
        }
    }

    public long Failures
    {
        get
        {
            lock (_gate)
            {
                return _failures.Values.Sum();
            }
        }
    }

    public void OnCases(FuzzLevel level, PaperFormat format, long count, TimeSpan time, long bytes)
    {
        lock (_gate)
        {
            var before = _cases.GetValueOrDefault((level, format));
            _cases[(level, format)] = (before.Count + count, before.Time + time, before.Bytes + bytes);
        }
    }

    public void OnFailure(FuzzLevel level, string name)
    {
        lock (_gate)
        {
            name = $"{level}: {name}";
            _failures[name] = _failures.GetValueOrDefault(name) + 1;
        }
    }

    /// <summary>Takes a line that <see cref="WorkerOutput"/> wrote; what a dying process wrote besides is passed over.</summary>
    public void Take(string line)
    {
        var parts = line.Split('\t');
        if (parts is ["cases", _, _, _, _, _])
        {
            OnCases(
                Enum.Parse<FuzzLevel>(parts[1]),
                Enum.Parse<PaperFormat>(parts[2]),
                long.Parse(parts[3], CultureInfo.InvariantCulture),
                TimeSpan.FromTicks(long.Parse(parts[4], CultureInfo.InvariantCulture)),
                long.Parse(parts[5], CultureInfo.InvariantCulture));
        }
        else if (parts is ["failure", _, _])
        {
            OnFailure(Enum.Parse<FuzzLevel>(parts[1]), parts[2]);
        }
    }

    /// <summary>One line: cases by level, and failures.</summary>
    public string Line()
    {
        lock (_gate)
        {
            var levels = _cases.GroupBy(static pair => pair.Key.Level).OrderBy(static level => level.Key)
                .Select(static level => string.Create(CultureInfo.InvariantCulture, $"{level.Key} {level.Sum(static pair => pair.Value.Count):N0}"));
            return string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", levels)}; failures {_failures.Values.Sum():N0} of {_failures.Count} sorts");
        }
    }

    /// <summary>Tables in Markdown: cases by format and level, speed, failures by sort.</summary>
    public string Tables()
    {
        lock (_gate)
        {
            var levels = _cases.Keys.Select(static key => key.Level).Distinct().Order().ToArray();
            var text = new StringBuilder()
                .Append("| format | ").AppendJoin(" | ", levels).AppendLine(" |")
                .Append("|---|").AppendJoin('|', levels.Select(static _ => "--:")).AppendLine("|");
            foreach (var format in _cases.Keys.Select(static key => key.Format).Distinct().Order())
            {
                Row(text, format.ToString(), levels.Select(level => _cases.GetValueOrDefault((level, format))));
            }

            var sums = levels.Select(level => Sum(_cases.Where(pair => pair.Key.Level == level).Select(static pair => pair.Value))).ToArray();
            Row(text, "all", sums);
            Row(text, "cases a second", sums.Select(static sum => ((long)(sum.Count / Math.Max(0.001, sum.Time.TotalSeconds)), sum.Time, sum.Bytes)));
            Row(text, "minutes", sums.Select(static sum => ((long)sum.Time.TotalMinutes, sum.Time, sum.Bytes)));
            Row(text, "megabytes", sums.Select(static sum => (sum.Bytes / 1_000_000, sum.Time, sum.Bytes)));
            text.AppendLine().AppendLine("| failures | sort |").AppendLine("|--:|---|");
            foreach (var (name, count) in _failures.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"| {count:N0} | {name.Replace("|", "\\|", StringComparison.Ordinal)} |");
            }

            return text.ToString();
        }
    }

    private static (long Count, TimeSpan Time, long Bytes) Sum(IEnumerable<(long Count, TimeSpan Time, long Bytes)> cases)
    {
        var all = cases.ToArray();
        return (all.Sum(static item => item.Count), TimeSpan.FromTicks(all.Sum(static item => item.Time.Ticks)), all.Sum(static item => item.Bytes));
    }

    private static void Row(StringBuilder text, string name, IEnumerable<(long Count, TimeSpan Time, long Bytes)> cells) =>
        text.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", cells.Select(static cell => cell.Count.ToString("N0", CultureInfo.InvariantCulture))).AppendLine(" |");
}
