using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite.Accuracy;

/// <summary>How much of what a person sees in comments is found, and how much of what is found is there.</summary>
public sealed class AccuracyTests(ITestOutputHelper output)
{
    private static readonly Lazy<Task<Found[]>> s_found = new(FindAllAsync);

    [Fact]
    public async Task The_page_has_the_figures_of_this_run()
    {
        var found = await s_found.Value;
        var rows = found
            .GroupBy(static line => line.Line.Shape)
            .Select(static shape => Row(shape.Key, [.. shape]))
            .Append(Row("**all**", found))
            .ToArray();
        output.WriteLine(string.Join("\n", rows));
        foreach (var line in found.Where(static line => line.IsWrong))
        {
            output.WriteLine($"{line.Line.Comment.ReplaceLineEndings(" ")} -> {string.Join(' ', line.Identifiers.Concat(line.Contradictions))}");
        }

        var page = await File.ReadAllLinesAsync(Path.Combine(SharedFolder.RepositoryRoot, "docs", "citing-accuracy.md"), TestContext.Current.CancellationToken);
        Assert.Equal(rows, page.Where(static line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains(" of ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_is_called_a_contradiction_that_is_none() =>
        Assert.Empty((await s_found.Value).Where(static line => line.Contradictions.Except(line.Line.Contradictions).Any()).Select(static line => line.Line.Comment));

    [Fact]
    public async Task Papers_of_the_catalog_are_never_confused() =>
        Assert.Empty((await s_found.Value)
            .Where(static line => line.Identifiers.Where(static key => key[0] != '?').Except(line.Line.Identifiers).Any())
            .Select(static line => line.Line.Comment));

    [Fact]
    public async Task Nearly_everything_is_found()
    {
        var found = await s_found.Value;
        var there = found.Sum(static line => line.Line.Identifiers.Length);
        Assert.True(there > 90);
        Assert.True(found.Sum(static line => line.Identifiers.Intersect(line.Line.Identifiers).Count()) >= 0.95 * there);
        var contradictions = found.Sum(static line => line.Line.Contradictions.Length);
        Assert.True(contradictions > 25);
        Assert.True(found.Sum(static line => line.Contradictions.Intersect(line.Line.Contradictions).Count()) >= 0.9 * contradictions);
    }

    private static async Task<Found[]> FindAllAsync()
    {
        var lines = LabelledLine.ReadAll();
        var project = (new CatalogProject { Code = "class Program { }" })
            .WithFile("papers/catalog.bib", await File.ReadAllTextAsync(Path.Combine(LabelledLine.Folder, "catalog.bib")))
            .WithRule("PCAT0404", ReportDiagnostic.Info);
        for (var i = 0; i < lines.Count; i++)
        {
            project = project with { CodeFiles = project.CodeFiles.Add($"{i}.cs", lines[i].Comment + $"\nclass C{i} {{ }}\n") };
        }

        var said = (await project.AnalyzeAsync()).ToLookup(static diagnostic => Path.GetFileNameWithoutExtension(diagnostic.Location.GetLineSpan().Path));
        return [.. lines.Select((line, i) => new Found(
            line,
            [.. said[$"{i}"].Where(static one => one.Id is "PCAT0403" or "PCAT0404").Select(static one => one.Id == "PCAT0403" ? one.Properties["PaperCatalog.Key"]! : "?" + one.Properties["PaperCatalog.Identifier"])],
            [.. said[$"{i}"].Where(static one => one.Id == "PCAT0405").Select(static one => "!" + one.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split(" of '")[0].Split(' ')[^1])]))];
    }

    private static string Row(string shape, Found[] lines)
    {
        var identifiers = Figures(lines, static line => line.Identifiers, static line => line.Line.Identifiers);
        var contradictions = Figures(lines, static line => line.Contradictions, static line => line.Line.Contradictions);
        return $"| {shape} | {lines.Length} | {identifiers} | {contradictions} |";
    }

    private static string Figures(Found[] lines, Func<Found, string[]> found, Func<Found, string[]> there)
    {
        var right = lines.Sum(line => found(line).Intersect(there(line)).Count());
        return $"{right} of {lines.Sum(line => found(line).Length)} | {right} of {lines.Sum(line => there(line).Length)}";
    }

    private sealed record Found(LabelledLine Line, string[] Identifiers, string[] Contradictions)
    {
        public bool IsWrong => !Identifiers.Order().SequenceEqual(Line.Identifiers.Order()) || !Contradictions.Order().SequenceEqual(Line.Contradictions.Order());
    }
}
