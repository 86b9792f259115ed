using PaperCatalog.Conformance.Wild;
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
            var expected = WorkCount.Of(text);
            count++;
            if (expected != result.Records.Count || (expected > 0 && result.Problems.Any(static problem => problem.Kind is not (ProblemKind.InvalidDate or ProblemKind.MalformedName))))
            {
                faults.Add($"{file}: {result.Records.Count} of {expected}; {string.Join("; ", result.Problems.Select(problem => problem.Span.Start + " " + problem.Message))}");
            }
        }

        Assert.True(count > 0);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
