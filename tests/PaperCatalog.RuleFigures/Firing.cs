using System.Globalization;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Check;

namespace PaperCatalog.RuleFigures;

/// <summary>How often each rule fires in the files of a folder, and a random sample of what it says.</summary>
internal static class Firing
{
    private const int Seed = 20261123;
    private const int LongestRecord = 1400;

    private static readonly string[] s_extensions = [".bib", ".ris", ".json", ".jsonl", ".nbib", ".enw", ".xml", ".cff", ".abs", ".atom"];

    public static async Task PrintAsync(string folder)
    {
        var counts = new SortedDictionary<string, (int Count, HashSet<string> Files)>(StringComparer.Ordinal);
        var files = 0;
        var records = 0;
        await foreach (var file in AnalyzeAsync(folder))
        {
            files++;
            records += PaperReader.Read(file.Text.ToString(), file.Path).Records.Count;
            foreach (var diagnostic in file.Diagnostics)
            {
                if (!counts.TryGetValue(diagnostic.Id, out var count))
                {
                    count = (0, []);
                }

                count.Files.Add(file.Path);
                counts[diagnostic.Id] = (count.Count + 1, count.Files);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files} files, {records} records"));
        foreach (var rule in new PaperFileAnalyzer().SupportedDiagnostics.OrderBy(static rule => rule.Id, StringComparer.Ordinal))
        {
            var (count, firing) = counts.TryGetValue(rule.Id, out var found) ? found : (0, []);
            var severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Id}  {count,6} in {firing.Count,3} files  {severity,-8}  {rule.Title}"));
        }
    }

    public static async Task PrintSampleAsync(string folder, string rule, int count)
    {
        var found = new List<(AnalyzedFile File, Diagnostic Diagnostic)>();
        await foreach (var file in AnalyzeAsync(folder))
        {
            found.AddRange(file.Diagnostics.Where(diagnostic => diagnostic.Id == rule).Select(diagnostic => (file, diagnostic)));
        }

        var sample = found.ToArray();
        new Random(Seed).Shuffle(sample);
        foreach (var (file, diagnostic) in sample.Take(count))
        {
            Console.WriteLine("### " + Path.GetRelativePath(folder, file.Path) + " " + diagnostic.GetMessage(CultureInfo.InvariantCulture));
            Console.WriteLine(Around(file, diagnostic.Location.SourceSpan.Start));
        }
    }

    private static async IAsyncEnumerable<AnalyzedFile> AnalyzeAsync(string folder)
    {
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static path => s_extensions.Contains(Path.GetExtension(path).ToLowerInvariant()))
            .Order(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            yield return await AnalyzedFile.AnalyzeAsync(path);
        }
    }

    private static string Around(AnalyzedFile file, int position)
    {
        var text = file.Text.ToString();
        foreach (var record in PaperReader.Read(text, file.Path).Records)
        {
            if (record.Span.Start <= position && position <= record.Span.End)
            {
                return text.Substring(record.Span.Start, Math.Min(record.Span.Length, LongestRecord));
            }
        }

        return file.Text.Lines.GetLineFromPosition(position).ToString();
    }
}
