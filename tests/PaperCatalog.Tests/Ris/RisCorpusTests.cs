using System.Text.Json;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Ris;

/// <summary>Files of others.</summary>
public sealed class RisCorpusTests
{
    [Theory]
    [InlineData("open-10", 10)]
    [InlineData("open-100", 100)]
    [InlineData("open-1000", 1000)]
    public void The_anthology_reads_as_its_own_data_say(string name, int count)
    {
        var path = SharedFolder.Require($"corpora/acl/{name}.ris");
        var result = PaperReader.Read(File.ReadAllText(path), PaperFormat.Ris);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".json")));
        var expected = json.RootElement.EnumerateArray().ToArray();

        Assert.Equal(count, result.Records.Count);
        Assert.Empty(result.Problems);
        var differences = new List<string>();
        for (var i = 0; i < count; i++)
        {
            Compare(expected[i], result.Records[i].Paper, differences);
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

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

    private static void Compare(JsonElement expected, Paper paper, List<string> differences)
    {
        Check("id", paper.Key);
        Same("title", WithoutMarkup(Text(expected, "title")), WithoutMarkup(paper.Title ?? string.Empty));
        Check("container-title", paper.ContainerTitle);
        Check("page", paper.Pages);
        Check("publisher", paper.Publisher);
        Check("publisher-place", paper.PublisherPlace);
        if (!Text(expected, "DOI").StartsWith("http://hdl.", StringComparison.Ordinal))
        {
            // The source has handles of another system among its DOIs.
            Check("DOI", paper.Doi);
        }

        Check("URL", paper.Url?.OriginalString);
        Same("abstract", WithoutMarkup(Text(expected, "abstract")), WithoutMarkup(paper.Abstract ?? string.Empty));
        Check("volume", paper.Volume);
        Check("issue", paper.Issue);
        Check("ISBN", paper.Isbn);
        Check("type", paper.Kind.ToCslType());
        Same("author", Names(expected, "author"), Names(paper.Authors));
        Same("editor", Names(expected, "editor"), Names(paper.Editors));
        Same("issued", Date(expected), Parts(paper.Issued));

        void Check(string name, string? value) =>
            Same(name, expected.TryGetProperty(name, out var property) ? Folded(property.ToString()) : string.Empty, Folded(value ?? string.Empty));

        void Same(string name, string wanted, string read)
        {
            if (wanted != read)
            {
                differences.Add($"{paper.Key} {name}: wanted '{wanted}', read '{read}'");
            }
        }
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The RIS files have no italics and no bold, and white space differs where they were.</summary>
    private static string WithoutMarkup(string text) => string.Concat(
        text.Replace("<i>", "").Replace("</i>", "").Replace("<b>", "").Replace("</b>", "").Where(static c => !char.IsWhiteSpace(c)));

    private static string Names(IReadOnlyList<Person> people) => string.Join("; ", people.Select(static person =>
        person.Literal ?? Folded($"{person.NonDroppingParticle} {person.Family},{person.Given}{(person.Suffix is null ? "" : ", " + person.Suffix)}")));

    private static string Names(JsonElement paper, string name) => !paper.TryGetProperty(name, out var people)
        ? string.Empty
        : string.Join("; ", people.EnumerateArray().Select(static person => person.TryGetProperty("literal", out var literal)
            ? literal.GetString()!
            : Folded($"{Text(person, "family")},{Text(person, "given")}{(Text(person, "suffix") is { Length: > 0 } suffix ? ", " + suffix : "")}")));

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var text) ? text.GetString()! : string.Empty;

    private static string Date(JsonElement paper) => !paper.TryGetProperty("issued", out var issued)
        ? string.Empty
        : string.Join("/", issued.GetProperty("date-parts").EnumerateArray().Select(static parts => string.Join("-", parts.EnumerateArray().Select(static part => part.GetRawText()))));

    private static string Parts(PartialDate? date) => date is null
        ? string.Empty
        : string.Join("-", new[] { date.Year, date.Month, date.Day }.Where(static part => part is not null)) + (date.End is null ? "" : "/" + Parts(date.End));
}
