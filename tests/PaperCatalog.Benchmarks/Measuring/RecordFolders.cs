using System.Globalization;

namespace PaperCatalog.Benchmarks.Measuring;

/// <summary>Writes the paper files of several projects, no paper twice; <c>million.sh</c> builds them.</summary>
internal static class RecordFolders
{
    /// <summary>Writes a folder <c>Part0/papers</c> and so on for each project, and the last paper's key into <c>last-key</c>.</summary>
    public static void Write(string folder, int projects, int papers)
    {
        var perFile = Math.Min(papers, BenchmarkRecords.PerFile);
        var last = string.Empty;
        for (var project = 0; project < projects; project++)
        {
            var home = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Part{project}"), "papers")).FullName;
            for (var start = 0; start < papers; start += perFile)
            {
                last = BenchmarkRecords.Text(project * papers + start, Math.Min(perFile, papers - start));
                File.WriteAllText(Path.Combine(home, string.Create(CultureInfo.InvariantCulture, $"refs{start / perFile:D4}.bib")), last);
            }
        }

        File.WriteAllText(Path.Combine(folder, "last-key"), PaperReader.Read(last, PaperFormat.BibTeX).Records[^1].Paper.Key);
    }
}
