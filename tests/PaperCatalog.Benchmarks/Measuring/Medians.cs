namespace PaperCatalog.Benchmarks.Measuring;

/// <summary>The middle of what was measured, which a slow moment of the machine does not move.</summary>
internal static class Medians
{
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }

    /// <summary>The slope of the line that fits best through the logarithms: 1 where twice the size takes twice the time.</summary>
    public static double LogSlope(IReadOnlyList<(double Size, double Value)> points)
    {
        var meanX = points.Average(static point => Math.Log(point.Size));
        var meanY = points.Average(static point => Math.Log(point.Value));
        return points.Sum(point => (Math.Log(point.Size) - meanX) * (Math.Log(point.Value) - meanY))
            / points.Sum(point => Math.Pow(Math.Log(point.Size) - meanX, 2));
    }
}
