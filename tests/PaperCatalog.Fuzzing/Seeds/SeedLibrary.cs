using PaperCatalog.Fuzzing.Mutation;

namespace PaperCatalog.Fuzzing.Seeds;

/// <summary>What the fuzzer starts from: small records of our own in each format, and files as people keep them, where they are at hand.</summary>
internal sealed class SeedLibrary
{
    private const int LongestDocument = 12_000;
    private const int MostFilesOfExtension = 400;

    private static readonly string[] s_extensions =
        [".bib", ".bibtex", ".biblatex", ".ris", ".json", ".nbib", ".xml", ".nxml", ".enw", ".abs", ".cff", ".txt"];

    private readonly Dictionary<PaperFormat, List<SeedDocument>> _documents = Enum.GetValues<PaperFormat>().ToDictionary(static format => format, static _ => new List<SeedDocument>());

    /// <summary>Reads the seeds.</summary>
    /// <param name="corpora">A folder with records written by others; null for our own alone.</param>
    public SeedLibrary(string? corpora)
    {
        var assembly = typeof(SeedLibrary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Add(name, reader.ReadToEnd());
        }

        OwnCount = Count;
        if (corpora is not null && Directory.Exists(corpora))
        {
            foreach (var path in Sample(corpora))
            {
                Add(Path.GetRelativePath(corpora, path), File.ReadAllText(path));
            }
        }
    }

    /// <summary>How many documents there are.</summary>
    public int Count => _documents.Values.Sum(static documents => documents.Count);

    /// <summary>How many of them are our own.</summary>
    public int OwnCount { get; }

    /// <summary>The documents of a format; at least one.</summary>
    public IReadOnlyList<SeedDocument> Of(PaperFormat format) => _documents[format];

    private void Add(string name, string text)
    {
        var result = PaperReader.Read(text, name);
        if (result.Records.Count == 0)
        {
            return;
        }

        if (text.Length > LongestDocument)
        {
            text = Shorten(text, result.Records);
            result = PaperReader.Read(text, name);
        }

        if (result.Records.Count > 0 && text.Length <= 2 * LongestDocument)
        {
            _documents[result.Format].Add(new SeedDocument(name, result.Format, text, result.Records));
        }
    }

    /// <summary>The first records of a long file, with what stands before and after all of them.</summary>
    private static string Shorten(string text, IReadOnlyList<PaperRecord> records)
    {
        var count = 1;
        while (count < records.Count && records[count].Span.End - records[0].Span.Start < LongestDocument / 2)
        {
            count++;
        }

        var head = text[Math.Max(0, records[0].Span.Start - 2_000)..records[0].Span.Start];
        var tail = text[records[^1].Span.End..];
        return head + text[records[0].Span.Start..records[count - 1].Span.End] + tail[..Math.Min(tail.Length, 2_000)];
    }

    private static IEnumerable<string> Sample(string folder)
    {
        var chance = new Chance(1);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static path => s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Where(static path => new FileInfo(path).Length is > 0 and < 2_000_000)
            .Order(StringComparer.Ordinal)
            .GroupBy(static path => Path.GetExtension(path).ToUpperInvariant())
            .SelectMany(paths =>
            {
                var all = paths.ToList();
                while (all.Count > MostFilesOfExtension)
                {
                    all.RemoveAt(chance.Below(all.Count));
                }

                return all;
            });
    }
}
