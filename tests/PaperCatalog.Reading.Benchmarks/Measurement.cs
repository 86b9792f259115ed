using System.Diagnostics;

namespace PaperCatalog.Reading.Benchmarks;

/// <summary>What one run took.</summary>
/// <param name="Time">From start to end.</param>
/// <param name="Processor">The processor time of the whole process, which a busy machine does not lengthen much.</param>
/// <param name="Pause">How much of it the garbage collector held the thread up.</param>
/// <param name="Bytes">What the thread allocated.</param>
internal readonly record struct Measurement(TimeSpan Time, TimeSpan Processor, TimeSpan Pause, long Bytes)
{
    /// <summary>Runs something several times, from a clean heap on, and gives the mean: what the collector does between is part of it.</summary>
    public static Measurement Of(Func<object> action, int times)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var pause = GC.GetTotalPauseDuration();
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        object? result = null;
        for (var i = 0; i < times; i++)
        {
            result = action();
        }

        var time = clock.Elapsed;
        processor = Environment.CpuUsage.TotalTime - processor;
        pause = GC.GetTotalPauseDuration() - pause;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        GC.KeepAlive(result);
        return new Measurement(time / times, processor / times, pause / times, bytes / times);
    }

    /// <summary>The middle one of some numbers.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1
            ? sorted[sorted.Length / 2]
            : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The slope of the line through the logarithms of sizes and costs that has the least squares: 1 when cost is linear.</summary>
    public static double Slope(IEnumerable<int> sizes, IEnumerable<double> costs)
    {
        var x = sizes.Select(static size => Math.Log(size)).ToArray();
        var y = costs.Select(static cost => Math.Log(cost)).ToArray();
        var meanX = x.Average();
        var meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
