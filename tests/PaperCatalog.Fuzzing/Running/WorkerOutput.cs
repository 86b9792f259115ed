using System.Globalization;
using PaperCatalog.Fuzzing.Cases;

namespace PaperCatalog.Fuzzing.Running;

/// <summary>Tells the process that started this one what was run, a line each.</summary>
internal sealed class WorkerOutput : IFuzzObserver
{
    public void OnCases(FuzzLevel level, PaperFormat format, long count, TimeSpan time, long bytes) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cases\t{level}\t{format}\t{count}\t{time.Ticks}\t{bytes}"));

    public void OnFailure(FuzzLevel level, string name) => Console.WriteLine($"failure\t{level}\t{name.ReplaceLineEndings(" ").Replace('\t', ' ')}");
}
