using System.Globalization;
using System.Text;
using PaperCatalog.Reading.BibTeX;

namespace PaperCatalog.Reading.Benchmarks;

/// <summary>Our throughput beside that of bib2xml (bibutils), timed in turn in one run so that a slow moment of the machine falls on all.</summary>
internal static class SpeedTable
{
    private const int Warming = 20;

    // One run of the other program takes as long as dozens of ours.
    private const int RunsInRound = 20;

    public static void Print(int rounds, string? path)
    {
        var isArchive = false;
        path ??= BenchmarkTexts.BibTeXFile(out isArchive);
        var bytes = File.ReadAllBytes(path);
        var text = Encoding.UTF8.GetString(bytes);
        var records = PaperReader.Read(text, PaperFormat.BibTeX).Records.Count;
        (string Name, Func<object> Run)[] readings =
        [
            ("names, LaTeX and dates: `PaperReader.Read(text)`", () => PaperReader.Read(text, PaperFormat.BibTeX)),
            ("the same from bytes: `PaperReader.Read(stream)`", () => PaperReader.Read(new MemoryStream(bytes), PaperFormat.BibTeX)),
            ("entries and the spans of their fields", () => BibTeXScanner.Scan(new ReadContext(text, null, default))),
        ];
        foreach (var reading in readings)
        {
            Measurement.Of(reading.Run, Warming);
        }

        var megabytes = bytes.Length / 1e6;
        var peer = new (TimeSpan Time, TimeSpan Processor)?[rounds];
        var ours = readings.Select(_ => new Measurement[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            peer[round] = Peer.Run(path);
            for (var i = 0; i < readings.Length; i++)
            {
                ours[i][round] = Measurement.Of(readings[i].Run, RunsInRound);
            }
        }

        var source = isArchive ? "the archive's file" : Path.GetFileName(path);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{records:N0} records, {megabytes:F1} MB ({source}); medians of {rounds} rounds of one run of bib2xml and {RunsInRound} runs of each of ours."));
        Console.WriteLine();
        Console.WriteLine("| reading | MB/s | best round | MB per second of processor time | times bib2xml | times bib2xml, processor time | allocated per record | of the time, the collector's |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        var peers = peer.Select(static run => run is { } known ? known : default).ToArray();
        var hasPeer = peer.All(static run => run is not null);
        if (hasPeer)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| `bib2xml`, whole process | {megabytes / Measurement.Median(peers.Select(static run => run.Time.TotalSeconds)):F2} | {megabytes / peers.Min(static run => run.Time.TotalSeconds):F2} | {megabytes / Measurement.Median(peers.Select(static run => run.Processor.TotalSeconds)):F2} | 1 | 1 | | |"));
        }

        for (var i = 0; i < readings.Length; i++)
        {
            var runs = ours[i];
            var ratio = Ratio(static (one, other) => one.Time / other.Time);
            var processorRatio = Ratio(static (one, other) => one.Processor / other.Processor);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {readings[i].Name} | {megabytes / Measurement.Median(runs.Select(static run => run.Time.TotalSeconds)):F0} | {megabytes / runs.Min(static run => run.Time.TotalSeconds):F0} | {megabytes / Measurement.Median(runs.Select(static run => run.Processor.TotalSeconds)):F0} | {ratio} | {processorRatio} | {runs[^1].Bytes / (double)records:N0} B | {runs.Average(static run => run.Pause / run.Time):P0} |"));

            string Ratio(Func<(TimeSpan Time, TimeSpan Processor), Measurement, double> divide) => hasPeer
                ? Measurement.Median(peers.Zip(runs, divide)).ToString("F0", CultureInfo.InvariantCulture)
                : "";
        }

        if (!hasPeer)
        {
            Console.WriteLine();
            Console.WriteLine("bib2xml is not installed (package bibutils), so there is nothing to compare with.");
        }
    }
}
