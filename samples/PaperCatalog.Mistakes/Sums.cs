using PaperCatalog;

namespace Example.Mistakes;

/// <summary>Sums whose citations are wrong, each in its own way; README.md beside this file has what the build says.</summary>
public static class Sums
{
    /// <summary>Adds numbers and keeps what rounding takes away.</summary>
    /// <param name="values">The numbers.</param>
    [Cites("kahan1956")]
    public static double Compensated(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);

        // The sum is that of [@kahan1965, p. 40], the order that of [@kahan65].
        var (sum, lost) = (0.0, 0.0);
        foreach (var value in values)
        {
            var corrected = value - lost;
            var next = sum + corrected;
            lost = (next - sum) - corrected;
            sum = next;
        }

        return sum;
    }

    /// <summary>The mean of numbers that come one by one, as in https://doi.org/10.1080/00401706.1962.10490022.</summary>
    /// <param name="values">The numbers.</param>
    public static double Mean(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);

        // The update is that of [@welford1962] by Knuth (1974). For pairs of sums see https://doi.org/10.1080/00031305.1983.10483115.
        var (mean, count) = (0.0, 0);
        foreach (var value in values)
        {
            count++;
            mean += (value - mean) / count;
        }

        return mean;
    }

    /// <summary>Adds numbers and hopes: <see cref="Papers.Nobody2020Sums"/>.</summary>
    /// <param name="values">The numbers.</param>
    public static double Hopeful(IEnumerable<double> values) => values.Sum();
}
