using System.Globalization;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Compiling;

/// <summary>The figures of compiling as tables, and as the file of data that the plots are drawn from.</summary>
internal static class CompileReport
{
    /// <summary>Where the last figures are kept.</summary>
    public static string DataFile { get; } = Path.Combine(BenchmarkRecords.Root, "docs", "compile-figures.csv");

    /// <summary>Measures, prints and keeps the figures.</summary>
    /// <param name="runs">Runs that count for each form.</param>
    /// <param name="isLarge">Whether to go on to 100,000 papers; these run once.</param>
    public static List<CompileFigure> Run(int runs, bool isLarge)
    {
        var figures = new List<CompileFigure>();
        using (var table = new CompileTable())
        {
            foreach (var papers in isLarge ? new[] { 10, 1_000, 10_000, 100_000 } : [10, 1_000, 10_000])
            {
                figures.AddRange(table.Measure(papers, papers == 100_000 ? 1 : runs));
            }
        }

        // A size that was not measured now keeps what it had.
        var kept = Read().Where(old => !figures.Any(figure => figure.Papers == old.Papers));
        File.WriteAllLines(DataFile, [CompileFigure.Header, .. figures.Concat(kept).OrderBy(static figure => figure.Papers).Select(static figure => figure.ToLine())]);
        Print(figures);
        return figures;
    }

    /// <summary>The figures that are kept.</summary>
    public static List<CompileFigure> Read() =>
        File.Exists(DataFile) ? [.. File.ReadLines(DataFile).Skip(1).Select(CompileFigure.FromLine)] : [];

    public static void Print(IReadOnlyList<CompileFigure> figures)
    {
        Console.WriteLine($"Whole compiles of {BenchmarkRecords.Description}; seconds by the clock / processor seconds / peak megabytes.\n");
        Console.WriteLine("| compiler | papers | BibTeX | empty | bare properties | constants | catalog | of it without views | catalog ÷ bare | without views ÷ bare | catalog ÷ constants | assembly ÷ BibTeX |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var group in figures.GroupBy(static figure => (figure.Compiler, figure.Papers)))
        {
            var (empty, bare, constants, catalog, plain) = (Of(group, CompileForms.Empty), Of(group, CompileForms.Bare), Of(group, CompileForms.Constants), Of(group, CompileForms.Catalog), Of(group, CompileForms.WithoutViews));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {group.Key.Compiler} | {group.Key.Papers:N0} | {catalog.SourceBytes / 1e6:0.00} MB | {Cell(empty)} | {Cell(bare)} | {Cell(constants)} | {Cell(catalog)} | {Cell(plain)} | {Ratio(catalog, bare)} | {Ratio(plain, bare)} | {Ratio(catalog, constants)} | {(double)catalog.AssemblyBytes / catalog.SourceBytes:0.00}, {(double)plain.AssemblyBytes / plain.SourceBytes:0.00} |"));
        }

        Console.WriteLine("\n| slope over size, from 1,000 papers on | seconds | processor seconds | peak memory |\n|---|---|---|---|");
        foreach (var group in figures.Where(static figure => figure.Papers >= 1_000 && figure.Form != CompileForms.Empty).GroupBy(static figure => (figure.Compiler, figure.Form)))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {group.Key.Form}, {group.Key.Compiler} | {Slope(group, static figure => figure.Seconds):0.00} | {Slope(group, static figure => figure.ProcessorSeconds):0.00} | {Slope(group, static figure => figure.PeakMegabytes):0.00} |"));
        }
    }

    private static CompileFigure Of(IEnumerable<CompileFigure> figures, string form) => figures.Single(figure => figure.Form == form);

    private static string Cell(CompileFigure figure) => string.Create(
        CultureInfo.InvariantCulture, $"{figure.Seconds:0.00} / {figure.ProcessorSeconds:0.00} / {figure.PeakMegabytes:0}");

    // By processor time: what else the machine does counts for nobody.
    private static string Ratio(CompileFigure figure, CompileFigure other) => string.Create(
        CultureInfo.InvariantCulture, $"{figure.ProcessorSeconds / other.ProcessorSeconds:0.00}");

    private static double Slope(IEnumerable<CompileFigure> figures, Func<CompileFigure, double> value) =>
        Medians.LogSlope([.. figures.Select(figure => ((double)figure.Papers, value(figure)))]);
}
