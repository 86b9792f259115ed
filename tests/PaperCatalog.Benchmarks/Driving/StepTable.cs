using System.Globalization;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Driving;

/// <summary>Which of the generator's steps the time of an edit goes to.</summary>
internal static class StepTable
{
    /// <summary>Measures and prints.</summary>
    /// <param name="files">Files of 1,000 papers.</param>
    /// <param name="edits">Edits of each kind.</param>
    public static void Print(int files, int edits)
    {
        var texts = Enumerable.Range(0, files).Select(static file => BenchmarkRecords.Text(file * BenchmarkRecords.PerFile, BenchmarkRecords.PerFile))
            .Append(GeneratorHost.CitedPapers);
        var host = new GeneratorHost(GeneratorHost.Ours(), texts, trackSteps: true);
        host.Run();
        Console.WriteLine($"Milliseconds by the clock of each step over {files} files, medians of {edits} edits; comparing what it gave with what it gave before is not counted.\n");
        Console.WriteLine("| after an edit of | step | time |\n|---|---|---|");
        Print("a C# file", host, edits, host.EditCode);
        Print("a paper file", host, edits, edit => host.EditPapers((edit + 1) * 37 % files, edit));
    }

    private static void Print(string what, GeneratorHost host, int edits, Action<int> makeEdit)
    {
        var all = new List<double>();
        var steps = new Dictionary<string, List<double>>();
        for (var edit = 0; edit < edits; edit++)
        {
            makeEdit(edit);
            all.Add(host.Run());
            foreach (var (step, time) in host.StepTimes())
            {
                if (!steps.TryGetValue(step, out var times))
                {
                    steps.Add(step, times = []);
                }

                times.Add(time);
            }
        }

        foreach (var (step, times) in steps.OrderByDescending(static step => step.Value.Median()))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {step} | {times.Median():0.000} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | the whole run, processor time | {all.Median():0.000} |"));
    }
}
