using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Ris;

/// <summary>Files of others.</summary>
public sealed class RisCorpusTests
{
    [Theory]
    [InlineData("*.ris")]
    [InlineData("ris.txt")]
    public void No_record_of_any_file_is_lost(string pattern)
    {
        var folder = SharedFolder.Require("corpora");
        var files = 0;
        var different = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var expected = text.Split('\r', '\n').Count(static line => IsType(line));
            var read = PaperReader.Read(text, PaperFormat.Ris).Records.Count;
            files++;
            if (read != expected)
            {
                different.Add($"{Path.GetRelativePath(folder, file)}: {expected} expected, {read} read");
            }
        }

        Assert.True(files > 30);
        var unexplained = different.Where(static line => !IsKnown(line)).ToArray();
        Assert.True(unexplained.Length == 0, string.Join("\n", unexplained));

        static bool IsType(string line) =>
            line.Trim('\uFEFF', ' ').StartsWith("TY ", StringComparison.Ordinal) && line.Contains('-', StringComparison.Ordinal);

        // Eleven TY lines within one record, which JabRef reads as one; a record without any; and PubMed's format.
        static bool IsKnown(string line) => line.Contains("RisImporterTest1.ris", StringComparison.Ordinal)
            || line.Contains("RisImporterCorrupted.ris", StringComparison.Ordinal)
            || line.Contains("_baseline_pubmed.ris", StringComparison.Ordinal);
    }
}
