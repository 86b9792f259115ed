using System.Globalization;
using PaperCatalog.Hostile;

namespace PaperCatalog.Reading.Benchmarks;

/// <summary>How the time for what is worst for a reader grows, from a thousand tokens to a million.</summary>
/// <remarks>
/// Processor time, and the least of some rounds: what else the machine does can only add to it. What is allocated stands beside it: where
/// time grows faster, it is the collector's, who copies a million results that live on from generation to generation, and a thousand not.
/// </remarks>
internal static class HostileTable
{
    private const double SteepestSlope = 1.15;
    private const int LeastTokens = 256_000;
    private const int FirstLargeSize = 4;

    private static readonly int[] s_sizes = [.. Enumerable.Range(0, 11).Select(static power => 1_000 << power)];

    public static void Print(int rounds)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nanoseconds of processor time for a token, the least of {rounds} rounds."));
        Console.WriteLine();
        Console.WriteLine("| format | text | 1k | 16k | 128k | 1,024k | slope of time | from 16k on | slope of bytes |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|--:|--:|--:|");
        var steep = HostileFamily.All.Count(family => Print(family, rounds) > SteepestSlope);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{steep} of {HostileFamily.All.Count} are steeper than {SteepestSlope} from 16k on."));
    }

    private static double Print(HostileFamily family, int rounds)
    {
        var time = new double[s_sizes.Length];
        var bytes = new double[s_sizes.Length];
        var texts = Array.ConvertAll(s_sizes, family.Text);
        Array.Fill(time, double.MaxValue);

        // All sizes run in each round, and the first round is not counted: a size that ran before the code was compiled well would
        // look dearer than a larger one behind it, and the slope too good.
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < s_sizes.Length; i++)
            {
                var text = texts[i];
                var measurement = Measurement.Of(() => PaperReader.Read(text, family.Format), Math.Max(1, LeastTokens / s_sizes[i]));
                bytes[i] = measurement.Bytes;
                if (round > 0)
                {
                    time[i] = Math.Min(time[i], measurement.Processor.TotalNanoseconds);
                }
            }
        }

        var slope = Slope(time, FirstLargeSize);
        var cells = new[] { 0, 4, 7, 10 }.Select(i => (time[i] / s_sizes[i]).ToString("N0", CultureInfo.InvariantCulture));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {family.Format} | `{Shown(family)}` | {string.Join(" | ", cells)} | {Slope(time, 0):F2} | {slope:F2} | {Slope(bytes, 0):F2} |"));
        return slope;
    }

    private static double Slope(double[] costs, int from) => Measurement.Slope(s_sizes.Skip(from), costs.Skip(from));

    private static string Shown(HostileFamily family) =>
        (family.Before + "\u2026" + family.Repeated + "\u2026" + family.Behind).Replace("\n", "\u23CE", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
