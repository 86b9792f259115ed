extern alias generator;
using System.Collections.Immutable;
using generator::PaperCatalog.Generator.Check;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Whatever stands in the files, the analyzers end with diagnostics in them, the same ones each time.</summary>
public sealed class RobustnessTests
{
    private const int Inputs = 300;

    [Fact]
    public async Task No_input_breaks_the_analyzers_or_the_generator()
    {
        var random = new Random(20261123);
        for (var i = 0; i < Inputs; i++)
        {
            var project = new CatalogProject()
                .WithFile("papers/a.txt", SpoiledText.PlainText(random))
                .WithFile("papers/b.txt", SpoiledText.PlainText(random))
                .WithFile("c.bib", SpoiledText.BibTeX(random))
                .WithFile("d.bib", i % 3 == 0 ? SpoiledText.PlainText(random) : SpoiledText.BibTeX(random));

            foreach (var diagnostic in await project.AnalyzeAsync()) // asserts that none is AD0001
            {
                var file = project.Files.Single(file => file.Path == diagnostic.Location.GetLineSpan().Path);
                Assert.InRange(diagnostic.Location.SourceSpan.End, 0, file.GetText()!.Length);
            }

            if (i % 10 == 0)
            {
                Assert.Empty(project.Generate().Complaints);
            }
        }
    }

    [Fact]
    public async Task Every_prefix_is_survived()
    {
        for (var length = 0; length <= Math.Max(SpoiledText.WholeBibTeX.Length, SpoiledText.WholePlainText.Length); length++)
        {
            await new CatalogProject()
                .WithFile("a.bib", SpoiledText.WholeBibTeX[..Math.Min(length, SpoiledText.WholeBibTeX.Length)])
                .WithFile("papers/b.txt", SpoiledText.WholePlainText[..Math.Min(length, SpoiledText.WholePlainText.Length)])
                .AnalyzeAsync();
        }
    }

    [Fact]
    public async Task Many_files_at_once_give_the_same_each_time()
    {
        var project = new CatalogProject();
        for (var i = 0; i < 60; i++)
        {
            project = project.WithFile(
                FormattableString.Invariant($"papers/{i:00}.txt"),
                FormattableString.Invariant($"Key: same\nTitle: Title number {i % 7} of all\nYear: {2000 + (i % 5)}\nAbstract: \\unknown{i}\nAbstract: We introduce Foo{i % 9}x, a tool.\n"));
        }

        var expected = await Said.ByAsync(project);
        Assert.NotEmpty(expected);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(expected, await Said.ByAsync(project with { Files = [.. project.Files.OrderBy(_ => Random.Shared.Next())] }));
        }
    }

    [Fact]
    public async Task A_broken_off_analysis_does_not_spoil_the_next()
    {
        var project = new CatalogProject().WithFile("papers/a.txt", "Title: One\nAbstract: A.\n");
        var options = new AnalyzerOptions(project.Files, project.Options);
        var analysis = project.Compilation().WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new PaperFileAnalyzer()), options);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => analysis.GetAllDiagnosticsAsync(cancelled.Token));

        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.Equal(["PCAT0201 papers/a.txt(1,1)-(1,7)"], Said.Places(diagnostics));
    }

    [Fact]
    public void A_broken_off_check_is_made_again()
    {
        var files = new CatalogChecks([], []);
        Assert.Throws<OperationCanceledException>(() => files.Get(new CancellationToken(canceled: true)));

        Assert.Same(files.Get(CancellationToken.None), files.Get(CancellationToken.None));
    }
}
