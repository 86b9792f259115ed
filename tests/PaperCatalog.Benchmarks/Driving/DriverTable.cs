using System.Globalization;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Driving;

/// <summary>What an edit costs the generator driver beside 100 files of 1,000 papers: of a C# file, and of one paper file.</summary>
internal static class DriverTable
{
    /// <summary>Measures and prints.</summary>
    /// <param name="files">Files of 1,000 papers.</param>
    /// <param name="edits">Edits of each kind that count.</param>
    public static void Print(int files, int edits)
    {
        var texts = Enumerable.Range(0, files).Select(static file => BenchmarkRecords.Text(file * BenchmarkRecords.PerFile, BenchmarkRecords.PerFile)).ToList();
        var empty = new GeneratorHost(new NoInputGenerator(), texts);
        var ours = new GeneratorHost(GeneratorHost.Ours(), texts);
        // A small run first compiles our code.
        new GeneratorHost(GeneratorHost.Ours(), texts.Take(3)).Run();
        empty.Run();
        var full = ours.Run();
        ours.CountNewSources();

        var code = new List<double>();
        var nothing = new List<double>();
        var papers = new List<double>();
        for (var edit = -5; edit < edits; edit++)
        {
            empty.EditCode(edit + 5);
            ours.EditCode(edit + 5);
            Add(nothing, edit, empty.Run());
            Add(code, edit, ours.Run());
        }

        var codeSources = ours.CountNewSources();
        var paperSources = 0;
        for (var edit = -1; edit < edits; edit++)
        {
            ours.EditPapers((edit + 1) * 37 % files, edit);
            Add(papers, edit, ours.Run());
            paperSources = ours.CountNewSources();
        }

        var (scans, steps, parses, specs) = CountSteps(texts.Take(Math.Min(files, 10)));
        Console.WriteLine($"The generator driver over {files} files of {BenchmarkRecords.PerFile:N0} {BenchmarkRecords.Description}, in process, processor time, {edits} edits.\n");
        Console.WriteLine("| edit | driver | beside | ratio | outputs made anew | files emitted |\n|---|---|---|---|---|---|");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| a C# file | {code.Median():0.00} ms | {nothing.Median():0.00} ms, a generator with no inputs | {code.Median() / nothing.Median():0.00} | {scans} of the scan for citations, {steps} of any other step | {codeSources} |"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| a paper file | {papers.Median():0} ms | {full:0} ms, the first run | {papers.Median() / full:P1} | {parses} file read, {specs} planned anew | {paperSources} |"));
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
