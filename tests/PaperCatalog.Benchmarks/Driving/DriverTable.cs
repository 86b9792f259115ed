using System.Globalization;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Driving;

/// <summary>What an edit costs the generator driver beside 100 files of 1,000 papers: of a C# file, and of one paper file.</summary>
internal static class DriverTable
{
    // Beside what a compiler costs that has just been started, what it costs one that has compiled for a while.
    private const int WarmEdits = 2_000;

    /// <summary>Measures and prints.</summary>
    /// <param name="files">Files of 1,000 papers.</param>
    /// <param name="edits">Edits of each kind that count.</param>
    public static void Print(int files, int edits)
    {
        List<string> texts =
        [
            .. Enumerable.Range(0, files).Select(static file => BenchmarkRecords.Text(file * BenchmarkRecords.PerFile, BenchmarkRecords.PerFile)),
            GeneratorHost.CitedPapers,
        ];
        var ours = new GeneratorHost(GeneratorHost.Ours(), texts);
        // A small run first compiles our code.
        new GeneratorHost(GeneratorHost.Ours(), texts.Take(3)).Run();
        var full = ours.Run();
        ours.CountNewSources();
        (string Name, GeneratorHost Host)[] generators =
        [
            ("ours", ours),
            ("no inputs", new GeneratorHost(new NoInputGenerator(), texts)),
            ("the compilation and its references, unread", new GeneratorHost(new CompilationGenerator(), texts)),
            ("the files, unread", new GeneratorHost(new FilesGenerator(), texts)),
            ("one empty source for each file", new GeneratorHost(new SourcesGenerator(perFile: 1), texts)),
            ("two empty sources for each file", new GeneratorHost(new SourcesGenerator(perFile: 2), texts)),
        ];
        foreach (var (_, host) in generators)
        {
            host.Run();
        }

        var cold = EditCode(generators, from: 0, uncounted: 5, edits);
        var codeSources = ours.CountNewSources();
        var papers = EditPapers(ours, files, edits, out var paperSources);
        var warm = EditCode(generators, edits + 5, WarmEdits, edits);
        var (scans, steps, parses, specs) = CountSteps([.. texts.Take(Math.Min(files, 10)), GeneratorHost.CitedPapers]);

        Console.WriteLine($"The generator driver over {files} files of {BenchmarkRecords.PerFile:N0} {BenchmarkRecords.Description}, in process, processor time, medians of {edits} edits.\n");
        Console.WriteLine($"| after an edit of a C# file, a generator of | cold | ratio | after {WarmEdits:N0} edits | ratio |\n|---|---|---|---|---|");
        for (var i = 0; i < generators.Length; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {generators[i].Name} | {cold[i]:0.000} ms | {cold[i] / cold[1]:0.0} | {warm[i]:0.000} ms | {warm[i] / warm[1]:0.0} |"));
        }

        Console.WriteLine($"\nOutputs made anew: {scans} of the scan for citations, {steps} of any other step; files emitted: {codeSources}.");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"A paper file: {papers:0} ms of {full:0} ms, the first run: {papers / full:P1}; {parses} file read, {specs} planned anew, {paperSources} sources emitted."));
    }

    private static double[] EditCode((string Name, GeneratorHost Host)[] generators, int from, int uncounted, int edits)
    {
        var times = Array.ConvertAll(generators, static _ => new List<double>());
        for (var edit = 0; edit < uncounted + edits; edit++)
        {
            for (var i = 0; i < generators.Length; i++)
            {
                generators[i].Host.EditCode(from + edit);
                Add(times[i], edit - uncounted, generators[i].Host.Run());
            }
        }

        return Array.ConvertAll(times, static times => times.Median());
    }

    private static double EditPapers(GeneratorHost host, int files, int edits, out int sources)
    {
        var times = new List<double>();
        sources = 0;
        for (var edit = -1; edit < edits; edit++)
        {
            host.EditPapers((edit + 1) * 37 % files, edit);
            Add(times, edit, host.Run());
            sources = host.CountNewSources();
        }

        return times.Median();
    }

    private static (int Scans, int Others, int Parses, int Specs) CountSteps(IEnumerable<string> texts)
    {
        var host = new GeneratorHost(GeneratorHost.Ours(), texts, trackSteps: true);
        host.Run();
        host.EditCode(1);
        host.Run();
        var scans = host.CountMade(static step => step == "Mentions");
        var others = host.CountMade(static step => step != "Mentions");
        host.EditPapers(file: 1, edit: 1);
        host.Run();
        return (scans, others, host.CountMade(static step => step == "Records"), host.CountMade(static step => step == "FileSpecs"));
    }

    private static void Add(List<double> times, int edit, double time)
    {
        if (edit >= 0)
        {
            times.Add(time);
        }
    }
}
