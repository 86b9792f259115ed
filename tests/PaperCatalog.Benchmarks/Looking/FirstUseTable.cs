using System.Globalization;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Looking;

/// <summary>What the first use of 10,000 papers costs a fresh process: looking one up, and going through all.</summary>
internal static class FirstUseTable
{
    /// <summary>How many papers there are.</summary>
    public const int Count = 10_000;

    /// <summary>Runs all programs in turn and prints what each takes beyond one that does nothing; the worst of the ratios of look-ups.</summary>
    public static FirstUseFigures Print(int rounds)
    {
        using var folder = new WorkFolder();
        var programs = new BenchmarkPrograms(folder, Count);
        // One from the middle of the last third: neither the first page nor the end of a search.
        var sought = programs.Papers.Skip(Count * 3 / 4);
        string[] identifiers =
        [
            sought.First().Key,
            sought.Select(static paper => paper.Doi).OfType<string>().First(),
            sought.Select(static paper => paper.ArXivId).OfType<string>().First(),
        ];
        List<(string What, string Form, string[] Arguments)> uses = [("nothing", "empty", [programs.Empty])];
        foreach (var (what, identifier) in new[] { "key", "DOI", "arXiv id" }.Zip(identifiers))
        {
            uses.Add((what, "catalog", [programs.Catalog, "find", identifier]));
            uses.Add((what, "json", [programs.Json, "find", identifier]));
        }

        uses.Add(("all titles", "catalog", [programs.Catalog, "titles"]));
        uses.Add(("all titles", "json", [programs.Json, "titles"]));
        uses.Add(("all titles", "literals", [programs.Literals, "titles"]));

        var results = uses.Select(static _ => new List<ProcessFigures>()).ToList();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < uses.Count; i++)
            {
                var result = MeasuredProcess.Run(uses[i].Arguments);
                if (round >= 0)
                {
                    results[i].Add(result);
                }
            }
        }

        return Report(uses, results);
    }

    private static FirstUseFigures Report(List<(string What, string Form, string[] Arguments)> uses, List<List<ProcessFigures>> results)
    {
        Console.WriteLine($"Fresh processes over {Count:N0} {BenchmarkRecords.Description}, {results[0].Count} rounds, beyond a program that does nothing ({results[0].Select(static result => result.Seconds).Median() * 1000:0} ms, {results[0].Select(static result => result.PeakMegabytes).Median():0} MB).\n");
        Console.WriteLine("| first use | form | time | processor time | memory | catalog ÷ form, time | processor time |\n|---|---|---|---|---|---|---|");
        var worst = 0.0;
        var literals = double.NaN;
        for (var i = 1; i < uses.Count; i++)
        {
            var own = uses.FindIndex(use => use.What == uses[i].What);
            var ratio = Beyond(own, static result => result.Seconds) / Beyond(i, static result => result.Seconds);
            var processorRatio = Beyond(own, static result => result.ProcessorSeconds) / Beyond(i, static result => result.ProcessorSeconds);
            worst = uses[i].Form == "json" && uses[i].What != "all titles" ? Math.Max(worst, ratio) : worst;
            literals = uses[i].Form == "literals" ? ratio : literals;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {uses[i].What} | {uses[i].Form} | {Beyond(i, static result => result.Seconds) * 1000:0.0} ms | {Beyond(i, static result => result.ProcessorSeconds) * 1000:0.0} ms | {Beyond(i, static result => result.PeakMegabytes):0} MB | {(own == i ? "" : $"1/{1 / ratio:0.0}")} | {(own == i ? "" : $"1/{1 / processorRatio:0.0}")} |"));
        }

        return new FirstUseFigures(1 / worst, 1 / literals);

        // Beside the empty program of the same round: a slow moment falls on both.
        double Beyond(int use, Func<ProcessFigures, double> value) =>
            results[use].Select((result, round) => value(result) - value(results[0][round])).Median();
    }
}
