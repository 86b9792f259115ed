using PaperCatalog.Benchmarks.Compiling;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Plotting;

/// <summary>The pictures of docs/performance.md, drawn from the figures that were kept last.</summary>
internal static class CompilePlots
{
    private static readonly (string Form, string Label, string Color, bool IsDashed)[] s_forms =
    [
        (CompileForms.Catalog, "catalog", "#0969da", false),
        (CompileForms.WithoutViews, "catalog, no views", "#1a9e5c", false),
        (CompileForms.Constants, "nested constants", "#cf4f2b", true),
        (CompileForms.Bare, "bare properties", "#a06a1f", true),
        (CompileForms.Empty, "empty project", "#8b8f96", true),
    ];

    public static void Write()
    {
        var figures = CompileReport.Read().Where(static figure => figure.Compiler == CompileForms.Cold).ToList();
        var folder = Directory.CreateDirectory(Path.Combine(BenchmarkRecords.Root, "docs", "images")).FullName;
        Write(Path.Combine(folder, "compile-time.svg"), "Clean compile, cold compiler", "processor seconds", figures, static figure => figure.ProcessorSeconds);
        Write(Path.Combine(folder, "compile-memory.svg"), "Clean compile, cold compiler: peak memory", "megabytes", figures, static figure => figure.PeakMegabytes);
    }

    private static void Write(string path, string title, string vertical, List<CompileFigure> figures, Func<CompileFigure, double> value)
    {
        var curves = s_forms
            .Select(form => new Curve(
                form.Label,
                form.Color,
                form.IsDashed,
                [.. figures.Where(figure => figure.Form == form.Form && double.IsFinite(value(figure))).OrderBy(static figure => figure.Papers).Select(figure => ((double)figure.Papers, value(figure)))]))
            .Where(static curve => curve.Points.Count > 0)
            .ToList();
        File.WriteAllText(path, LogPlot.Draw(title, "papers", vertical, curves));
        Console.WriteLine(path);
    }
}
