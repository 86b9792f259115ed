using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.CitationFile;

public sealed class CitationFileCorpusTests
{
    [Theory]
    [InlineData("corpora/cff-spec")]
    [InlineData("corpora/wild/cff")]
    [InlineData("corpora/cffconvert")]
    [InlineData("corpora/cff-converter-python")]
    public void The_files_of_others_are_all_read(string folder)
    {
        var faults = new List<string>();
        var count = 0;
        foreach (var file in Directory.GetFiles(SharedFolder.Require(folder), "*.cff", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var result = PaperReader.Read(text, PaperFormat.CitationFile);
            var expected = Count(text);
            count++;
            if (expected != result.Records.Count || (expected > 0 && result.Problems.Any(static problem => problem.Kind is not (ProblemKind.InvalidDate or ProblemKind.MalformedName))))
            {
                faults.Add($"{file}: {result.Records.Count} of {expected}; {string.Join("; ", result.Problems.Select(problem => problem.Span.Start + " " + problem.Message))}");
            }
        }

        Assert.True(count > 0);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Theory]
    [InlineData("corpora/cffconvert")]
    [InlineData("corpora/cff-converter-python")]
    public void Cffconvert_reads_the_same(string folder)
    {
        var faults = new List<string>();
        var count = 0;
        foreach (var file in Directory.GetFiles(SharedFolder.Require(folder), "bibtex.bib", SearchOption.AllDirectories))
        {
            var source = Path.Combine(Path.GetDirectoryName(file)!, "CITATION.cff");
            if (!File.Exists(source))
            {
                continue;
            }

            var theirs = PaperReader.Read(File.ReadAllText(file), PaperFormat.BibTeX).Records[0].Paper;
            var records = PaperReader.Read(File.ReadAllText(source), PaperFormat.CitationFile).Records;
            count++;

            // It shows the preferred citation where it knows its type.
            if (!records.Any(record => IsSame(theirs, record.Paper)))
            {
                faults.Add(file + "\n  " + theirs + "\n  " + (records.Count > 0 ? records[0].Paper.ToString() : "-"));
            }
        }

        Assert.True(count > 0);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private static bool IsSame(Paper theirs, Paper ours) =>
        IsSame(theirs.Title, ours.Title) && IsSame(theirs.Doi, ours.Doi)
        && (theirs.Year is null || theirs.Year == ours.Year) && (theirs.Issued?.Month is null || theirs.Issued.Month == ours.Issued?.Month)
        && (theirs.Authors.Count == 0 || theirs.Authors.Count == ours.Authors.Count)
        && theirs.Authors.Zip(ours.Authors).All(static pair => IsSame(pair.First.DisplayName, pair.Second.DisplayName));

    private static bool IsSame(string? theirs, string? ours) => theirs is null || Fold(theirs) == Fold(ours ?? string.Empty);

    private static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>The works in a file by its indentation alone.</summary>
    private static int Count(string text)
    {
        var count = text.Contains(": ", StringComparison.Ordinal) ? 1 : 0;
        var isInReferences = false;
        var dash = -1;
        foreach (var line in text.Replace("\r", "", StringComparison.Ordinal).Split('\n'))
        {
            var content = line.TrimStart();
            var indent = line.Length - content.Length;
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            if (indent == 0 && content[0] != '-')
            {
                count += content.StartsWith("preferred-citation:", StringComparison.Ordinal) ? 1 : 0;
                isInReferences = content.StartsWith("references:", StringComparison.Ordinal);
                dash = -1;
            }
            else if (isInReferences && content[0] == '-' && (dash < 0 || indent == dash))
            {
                dash = indent;
                count++;
            }
        }

        return count;
    }
}
