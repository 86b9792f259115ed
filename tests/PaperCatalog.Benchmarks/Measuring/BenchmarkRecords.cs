using System.Globalization;
using System.Reflection;
using System.Text;

namespace PaperCatalog.Benchmarks.Measuring;

/// <summary>The records that are measured: those of a conference archive where they are at hand, else made-up ones, in any number.</summary>
/// <remarks>
/// Beyond the ten thousand of the archive they come again under other keys, titles and DOIs, so that none is taken for a duplicate.
/// One in ten has an arXiv identifier.
/// </remarks>
internal static class BenchmarkRecords
{
    /// <summary>How many records a file holds where they are spread over files.</summary>
    public const int PerFile = 1_000;

    private static readonly Lazy<List<string>> s_records = new(static () => Split(File.Exists(Archive) ? File.ReadAllText(Archive) : SyntheticBibliography.Write(10_000)));

    /// <summary>What the records are, for the tables.</summary>
    public static string Description => File.Exists(Archive) ? "records of a conference archive" : "made-up records";

    private static string Archive => Path.Combine(Root, "..", "shared", "corpora", "acl", "open-10000.bib");

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = typeof(BenchmarkRecords).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>So many records as one BibTeX text, from the given one on.</summary>
    public static string Text(int start, int count)
    {
        var text = new StringBuilder();
        for (var i = start; i < start + count; i++)
        {
            text.Append(Record(i)).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>The papers of the records, as the reader gives them.</summary>
    public static List<Paper> Papers(int count) =>
        [.. PaperReader.Read(Text(0, count), PaperFormat.BibTeX).Records.Select(static record => record.Paper)];

    /// <summary>Writes so many records into files of the folder: one file up to ten thousand, beyond that a file for each thousand.</summary>
    public static string[] WriteFiles(string folder, int count)
    {
        var perFile = count > 10_000 ? PerFile : count;
        var paths = new string[count / perFile];
        for (var file = 0; file < paths.Length; file++)
        {
            paths[file] = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"papers{count}-{file:D4}.bib"));
            File.WriteAllText(paths[file], Text(file * perFile, perFile));
        }

        return paths;
    }

    private static string Record(int number)
    {
        var records = s_records.Value;
        var record = records[number % records.Count];
        var again = number / records.Count;
        if (again > 0)
        {
            var comma = record.IndexOf(',', StringComparison.Ordinal);
            record = string.Create(CultureInfo.InvariantCulture, $"{record.AsSpan(0, comma)}-r{again}{record.AsSpan(comma)}")
                .Replace("\n    title = {", string.Create(CultureInfo.InvariantCulture, $"\n    title = {{Printing {again}: "), StringComparison.Ordinal)
                .Replace("\n    doi = {10.", string.Create(CultureInfo.InvariantCulture, $"\n    doi = {{10.{again}"), StringComparison.Ordinal);
        }

        return number % 10 != 0 || record.Contains("\n    eprint = ", StringComparison.Ordinal)
            ? record
            : record.Insert(
                record.IndexOf('\n', StringComparison.Ordinal),
                string.Create(CultureInfo.InvariantCulture, $"\n    eprint = {{{15 + number / 1_000_000:D2}01.{number / 10 % 100_000:D5}}},\n    archiveprefix = {{arXiv}},"));
    }

    private static List<string> Split(string text) =>
        [.. PaperReader.Read(text, PaperFormat.BibTeX).Records.Select(record => text[record.Span.Start..record.Span.End])];
}
