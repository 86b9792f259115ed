using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.RuleFigures;

/// <summary>What the checks cost beside reading: both in one process, turn by turn, on texts that nobody has read yet.</summary>
internal static class Cost
{
    private const int Rounds = 30;

    public static async Task PrintAsync(string path)
    {
        var content = await File.ReadAllTextAsync(path);
        var name = "/project/" + Path.GetFileName(path);
        var marks = new Dictionary<string, string> { [name] = "Papers" };
        var reading = new List<double>();
        var analysis = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var records = PaperReader.Read(content, Path.GetFileName(path)).Records.Count;
            reading.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);

            // The analyzers read the text as well, so that much is taken off.
            var file = new MemoryText(name, SourceText.From(content, System.Text.Encoding.UTF8));
            start = Stopwatch.GetTimestamp();
            var diagnostics = await AnalyzedFile.AnalyzeAsync(file, marks, hasAllRules: false);
            analysis.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{records} records: reading {reading[^1]:0} ms, reading and checking {analysis[^1]:0} ms, {diagnostics.Length} diagnostics"));
        }

        var read = reading.Min();
        var check = analysis.Min() - read;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"best: reading {read:0} ms, checking {check:0} ms = {check / read:0.00} times reading"));
    }
}
