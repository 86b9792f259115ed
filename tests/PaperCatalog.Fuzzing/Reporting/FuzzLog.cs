using System.Globalization;
using PaperCatalog.Fuzzing.Running;

namespace PaperCatalog.Fuzzing.Reporting;

/// <summary>Appends progress to a file: a line a minute, and the tables at the end; the tables so far stand in a file beside it.</summary>
internal sealed class FuzzLog(FuzzOptions options, FuzzStatistics statistics)
{
    private static readonly TimeSpan s_line = TimeSpan.FromMinutes(1);

    private TimeSpan _nextLine = s_line;

    public void Tick(TimeSpan elapsed)
    {
        if (elapsed >= _nextLine)
        {
            _nextLine += s_line;
            Append(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMinutes:F0} min: {statistics.Line()}"));
            if (options.Log is not null)
            {
                File.WriteAllText(options.Log + ".tables.md", statistics.Tables());
            }
        }
    }

    public void End(TimeSpan elapsed)
    {
        Append(string.Create(CultureInfo.InvariantCulture, $"\n## {elapsed.TotalMinutes:F1} minutes, seed {options.Seed}, {options.Threads} workers\n\n{statistics.Tables()}"));
        Console.WriteLine(statistics.Tables());
    }

    private void Append(string text)
    {
        if (options.Log is not null)
        {
            File.AppendAllText(options.Log, text + "\n");
        }
    }
}
