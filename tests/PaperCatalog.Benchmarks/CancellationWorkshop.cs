using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Benchmarks;

/// <summary>How soon a run over ten megabytes ends once it is cancelled, at any moment of it.</summary>
/// <remarks>
/// An editor cancels a run whenever somebody types. Counted is the processor time of the process between the cancelling and the
/// exception, which other programs of the machine do not disturb, and the time by the clock beside it. What the collector held the
/// threads up is told apart: nobody can be asked to stop meanwhile.
/// </remarks>
internal static class CancellationWorkshop
{
    private const int Length = 10_000_000;

    public static void Print(string generatorPath, int trials, string only)
    {
        var bibTeX = SyntheticBibliography.Write(6_900);
        var papers = PaperReader.Read(bibTeX, PaperFormat.BibTeX).Records.Select(static record => record.Paper).ToArray();
        (string What, PaperFormat Format, string Text)[] texts =
        [
            ("BibTeX", PaperFormat.BibTeX, bibTeX),
            ("RIS", PaperFormat.Ris, papers.ToRis()),
            ("CSL-JSON", PaperFormat.CslJson, papers.ToCslJson()),
            ("CITATION.cff", PaperFormat.CitationFile, "cff-version: 1.2.0\n" + papers.ToCff()),
            ("arXiv's feed", PaperFormat.ArXivAtom, Feed(papers)),
            ("plain text", PaperFormat.PlainText, string.Concat(papers.Select(static paper => $"Key: {paper.Key}\nTitle: {paper.Title}\nAbstract: {paper.Abstract}\n\n"))),
            ("BibTeX, one abstract of 10 MB", PaperFormat.BibTeX, "@misc{k, abstract = {" + new StringBuilder().Insert(0, "word \\emph{x} ", Length / 14) + "}}"),
            ("plain text, one abstract of 10 MB", PaperFormat.PlainText, "Key: k\nAbstract: " + new StringBuilder().Insert(0, "some words, ", Length / 12)),
        ];

        Console.WriteLine("| what runs | MB | whole run, ms | median, ms | p99, ms | longest, ms | median by the clock | p99 by the clock | p99 of both, less the collector's pauses |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        var slowest = new List<string>();
        const string AllSteps = "the generator, BibTeX, all steps";
        if (AllSteps.Contains(only, StringComparison.Ordinal))
        {
            PrintRow(AllSteps, bibTeX.Length, trials, Generator(generatorPath, bibTeX), slowest);
        }

        foreach (var (what, format, text) in texts.Where(row => row.What.Contains(only, StringComparison.Ordinal)))
        {
            PrintRow(what, text.Length, trials, token => PaperReader.Read(text, format, cancellationToken: token), slowest);
        }

        Console.WriteLine();
        Console.WriteLine("The slowest of each, less the collector's pauses, and where they ended:");
        Console.WriteLine();
        foreach (var line in slowest)
        {
            Console.WriteLine("- " + line);
        }
    }

    private static Action<CancellationToken> Generator(string path, string text)
    {
        var type = Assembly.LoadFrom(path).GetTypes().Single(static type => !type.IsAbstract && type.IsAssignableTo(typeof(IIncrementalGenerator)));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(type)!;
        var compilation = CSharpCompilation.Create("Measured", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        // A new file each time, as what was read of a text is kept with it.
        return token => CSharpGeneratorDriver
            .Create([generator.AsSourceGenerator()], ImmutableArray.Create<AdditionalText>(new TypingWorkshop.MemoryFile("/project/papers/many.bib", text)), CSharpParseOptions.Default, new TypingWorkshop.ProjectOptions())
            .RunGenerators(compilation, token);
    }

    private static void PrintRow(string what, int length, int trials, Action<CancellationToken> run, List<string> slowest)
    {
        var whole = Math.Min(Time(run), Time(run));
        var random = new Random(17);
        var (processor, clock, free) = (new List<double>(trials), new List<double>(trials), new List<double>(trials));
        var ends = new List<(double Time, string Where)>(trials);
        while (processor.Count < trials)
        {
            using var source = new CancellationTokenSource();
            var (cpu, pause, stamp) = (TimeSpan.Zero, TimeSpan.Zero, 0L);
            using var registration = source.Token.Register(() => (cpu, pause, stamp) = (Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration(), Stopwatch.GetTimestamp()));
            source.CancelAfter(TimeSpan.FromMilliseconds(random.NextDouble() * whole));
            try
            {
                run(source.Token);
            }
            catch (OperationCanceledException exception)
            {
                var (cpuEnd, pauseEnd, end) = (Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration(), Stopwatch.GetTimestamp());
                if (stamp != 0)
                {
                    processor.Add((cpuEnd - cpu).TotalMilliseconds);
                    clock.Add(Stopwatch.GetElapsedTime(stamp, end).TotalMilliseconds);
                    // A pause is time by the clock, in which the collector may have used several processors or none.
                    free.Add(Math.Max(0, Math.Min(processor[^1], clock[^1]) - (pauseEnd - pause).TotalMilliseconds));
                    ends.Add((free[^1], Where(exception)));
                }
            }
        }

        processor.Sort();
        clock.Sort();
        free.Sort();
        slowest.AddRange(ends.OrderByDescending(static end => end.Time).Take(3).Select(end => string.Create(CultureInfo.InvariantCulture, $"{what}: {end.Time:0.0} ms, {end.Where}")));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {length / 1e6:0.0} | {whole:0} | {At(processor, 0.5):0.0} | {At(processor, 0.99):0.0} | {processor[^1]:0.0} | {At(clock, 0.5):0.0} | {At(clock, 0.99):0.0} | {At(free, 0.99):0.0} |"));
    }

    // The innermost of our methods.
    private static string Where(Exception exception) => string.Join(
        " < ",
        new StackTrace(exception).GetFrames()
            .Select(static frame => frame.GetMethod())
            .Where(static method => method?.DeclaringType?.FullName?.StartsWith("PaperCatalog.", StringComparison.Ordinal) == true)
            .Take(3)
            .Select(static method => method!.DeclaringType!.Name + "." + method.Name));

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private static double Time(Action<CancellationToken> run)
    {
        var start = Stopwatch.GetTimestamp();
        run(CancellationToken.None);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Feed(Paper[] papers) =>
        "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
        + string.Concat(papers.Select(static (paper, i) => $"<entry><id>http://arxiv.org/abs/2101.{i:00000}v1</id><title>{paper.Title}</title><summary>{paper.Abstract}</summary></entry>\n"))
        + "</feed>\n";
}
