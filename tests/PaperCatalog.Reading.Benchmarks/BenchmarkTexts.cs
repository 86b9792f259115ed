using System.Reflection;
using System.Text;

namespace PaperCatalog.Reading.Benchmarks;

/// <summary>The texts that are read: the records of a conference archive where they are at hand, else made-up ones.</summary>
internal static class BenchmarkTexts
{
    /// <summary>A BibTeX file of ten thousand records: of the archive in the folder beside the repository, or made up in a temporary file.</summary>
    public static string BibTeXFile(out bool isArchive)
    {
        var root = typeof(BenchmarkTexts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;
        var archive = Path.GetFullPath(Path.Combine(root, "..", "shared", "corpora", "acl", "open-10000.bib"));
        isArchive = File.Exists(archive);
        if (isArchive)
        {
            return archive;
        }

        var path = Path.Combine(Path.GetTempPath(), "papercatalog-10000.bib");
        File.WriteAllText(path, MadeUpPapers.Write(PaperFormat.BibTeX, 10_000));
        return path;
    }

    /// <summary>So many records of a BibTeX text; where it has fewer, they come again under fresh keys.</summary>
    public static string Combine(string text, int count)
    {
        var records = PaperReader.Read(text, PaperFormat.BibTeX).Records;
        var combined = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var record = records[i % records.Count];
            combined.Append(text, record.Span.Start, record.KeySpan.End - record.Span.Start);
            if (i >= records.Count)
            {
                combined.Append('-').Append(i / records.Count);
            }

            combined.Append(text, record.KeySpan.End, record.Span.End - record.KeySpan.End).Append("\n\n");
        }

        return combined.ToString();
    }
}
