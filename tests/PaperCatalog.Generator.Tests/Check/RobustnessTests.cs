extern alias generator;

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generator.Tests.Infrastructure;
using generator::PaperCatalog.Generator.Check;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Whatever stands in the files, the analyzers end with diagnostics in them, the same ones each time.</summary>
public sealed class RobustnessTests
{
    private const int Inputs = 300;

    private const string PlainText =
        "Heading \u00E9\r\n\r\nKey: one\nTitle: A \\emph{title} $x^2$\nAuthors: Ada Lovelace; Alan M. Turing\nYear: 2020-05\nDOI: 10.1000/x\narXiv: 2010.13993v2\nAbstract: We introduce \\textit{Foo} (\\url{https://example.org/a}).\nmore\n\nAbstract: \\newcommand{\\x}{y} \\x \U0001D465\n";

    private const string BibTeX =
        "@string{a = \"b\" # {c}}\n@comment{x}\n@preamble{\"y\"}\n@article{key, author = {Ada \\'{E} and others}, title = {A {B} \"c\"}, year = 2020, crossref = {two}}\n@book(two, title = a # \" d\", editor = \"X, Y, Z\", doi = {10.1000/y}, date = {2020-01/2021-02})\n@misc{, abstract = {We present \\emph{Q}.}, xdata={one,two}}\n";

    private const string Sprinkles = "{}\"#,=@()\\%$&~^_:;-\n\r\t \0\u001B\u0085\u2028\u202E\uFFFD\uFEFF\uD800\uDC00\u00E9azAZ09";

    [Fact]
    public async Task No_input_breaks_the_analyzers_or_the_generator()
    {
        var random = new Random(20261123);
        for (var i = 0; i < Inputs; i++)
        {
            var project = new CatalogProject()
                .WithFile("papers/a.txt", Spoiled(PlainText, random))
                .WithFile("papers/b.txt", Spoiled(PlainText, random))
                .WithFile("c.bib", Spoiled(BibTeX, random))
                .WithFile("d.bib", Spoiled(i % 3 == 0 ? PlainText : BibTeX, random));

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
        for (var length = 0; length <= BibTeX.Length; length++)
        {
            await new CatalogProject().WithFile("a.bib", BibTeX[..length]).WithFile("papers/b.txt", PlainText[..Math.Min(length, PlainText.Length)]).AnalyzeAsync();
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
        var files = new CatalogChecks([]);
        Assert.Throws<OperationCanceledException>(() => files.Get(new CancellationToken(canceled: true)));

        Assert.Same(files.Get(CancellationToken.None), files.Get(CancellationToken.None));
    }

    private static string Spoiled(string text, Random random)
    {
        var result = new StringBuilder(text);
        for (var edits = random.Next(1, 12); edits > 0 && result.Length > 0; edits--)
        {
            var at = random.Next(result.Length);
            switch (random.Next(5))
            {
                case 0:
                    result.Remove(at, random.Next(1, Math.Min(12, result.Length - at + 1)));
                    break;
                case 1:
                    result.Insert(at, Sprinkles[random.Next(Sprinkles.Length)]);
                    break;
                case 2:
                    result[at] = Sprinkles[random.Next(Sprinkles.Length)];
                    break;
                case 3:
                    result.Insert(at, result.ToString(0, random.Next(result.Length)));
                    break;
                default:
                    result.Length = at;
                    break;
            }
        }

        return result.ToString();
    }
}
