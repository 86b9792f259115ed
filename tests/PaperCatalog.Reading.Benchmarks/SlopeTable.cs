using System.Globalization;

namespace PaperCatalog.Reading.Benchmarks;

/// <summary>How the cost of reading grows with the number of records: the slope in logarithms is 1 when it is linear.</summary>
internal static class SlopeTable
{
    private const int LeastUnits = 4_000_000;

    private static readonly int[] s_sizes = [1, 10, 100, 1_000, 10_000, 100_000];

    public static void Print(int rounds)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Microseconds of processor time for a record, medians of {rounds} rounds; in a round all sizes run in turn."));
        Console.WriteLine();
        Console.WriteLine("| format | " + string.Join(" | ", s_sizes.Select(static size => size.ToString("N0", CultureInfo.InvariantCulture))) + " | slope of time | from 1,000 on | slope of bytes |");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---|", s_sizes.Length + 3)));
        var archive = File.ReadAllText(BenchmarkTexts.BibTeXFile(out _));
        Print("BibTeX", PaperFormat.BibTeX, size => BenchmarkTexts.Combine(archive, size), rounds);
        foreach (var format in new[] { PaperFormat.Ris, PaperFormat.CslJson, PaperFormat.PubMedTagged })
        {
            Print(format.ToString(), format, size => MadeUpPapers.Write(format, size), rounds);
        }
    }

    private static void Print(string name, PaperFormat format, Func<int, string> write, int rounds)
    {
        var texts = s_sizes.Select(write).ToArray();
        var times = s_sizes.Select(static _ => new List<double>()).ToArray();
        var bytes = new double[s_sizes.Length];

        // The first round is not counted.
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                // Small texts are read many times over: a clock does not tell a microsecond.
                var text = texts[i];
                var repetitions = Math.Max(1, LeastUnits / text.Length);
                var measurement = Measurement.Of(() => PaperReader.Read(text, format), repetitions);
                bytes[i] = measurement.Bytes;
                if (round > 0)
                {
                    times[i].Add(measurement.Processor.TotalMicroseconds);
                }
            }
        }

        var medians = times.Select(Measurement.Median).ToArray();
        var cells = medians.Select((time, i) => (time / s_sizes[i]).ToString("F2", CultureInfo.InvariantCulture));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {string.Join(" | ", cells)} | {Slope(medians, 0):F3} | {Slope(medians, 3):F3} | {Slope(bytes, 0):F3} |"));
    }

    private static double Slope(double[] costs, int from) => Measurement.Slope(s_sizes.Skip(from), costs.Skip(from));
}
