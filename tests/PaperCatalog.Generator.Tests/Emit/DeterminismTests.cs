extern alias generator;
using System.Collections.Immutable;
using System.Globalization;
using generator::PaperCatalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>The same papers give the same bytes, wherever, whenever and in whatever company.</summary>
public sealed class DeterminismTests
{
    private const string Articles =
        """
        @article{i1, title = {Istanbul ısı İIi}, author = {Ida Ilić and Ömer Iğdır}, journal = {Intelligent Instruments}, year = 2021, doi = {10.1000/1},
          abstract = {It is 1.5 times as long,
            on two lines.

            And a second paragraph.}}
        @article{smith, title = {One}, author = {Jane Smith}, year = {2020}}
        @article{Smith, title = {Two}, author = {John Smith}, year = {-44}}
        @article{smith, title = {Three}, author = {Jim Smith}}
        @book{b, title = {Ein Buch}, author = {Käthe Müller}, date = {2011-03-04}}

        """;

    private const string Abstracts =
        "A heading\n\nAbstract: We introduce Widget, a library.\n  It goes on.\nKey: i1\nTitle: Istanbul\nYear: 2021\nAbstract: Other.\n";

    private static readonly CatalogProject s_project = new CatalogProject()
        .WithFile("papers/b.bib", Articles)
        .WithFile("papers/a.txt", Abstracts)
        .WithFile("papers/sub/c.txt", Abstracts.Replace("Widget", "Gadget", StringComparison.Ordinal))
        .WithFile("d.bib", "@misc{m, title = {Misc}}\n", "Others")
        .WithFile("e.bib", "@misc{m, title = {Misc}, year = 1999}\n", "Others");

    private static readonly ImmutableArray<(string HintName, string Text)> s_expected = Sources(s_project);

    [Fact]
    public void In_any_order_of_the_files()
    {
        // The order of the sources is that of the members in the assembly.
        var order = s_project.Generate().Result.GeneratedSources.Select(static source => source.HintName).ToArray();
        var random = new Random(17);
        for (var i = 0; i < 20; i++)
        {
            var files = s_project.Files.ToArray();
            random.Shuffle(files);
            var shuffled = s_project with { Files = [.. files] };
            AssertSame(Sources(shuffled));
            Assert.Equal(order, shuffled.Generate().Result.GeneratedSources.Select(static source => source.HintName));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("")]
    public void In_any_culture(string name)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            AssertSame(Sources(s_project));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData("/home/somebody else/work", '/')]
    [InlineData(@"C:\Users\Somebody\source", '\\')]
    [InlineData(@"\\server\share\project", '\\')]
    public void In_any_folder(string directory, char separator)
    {
        string Moved(string path) => (directory + path[CatalogProject.Directory.Length..]).Replace('/', separator == '/' ? '/' : '\\');
        var moved = s_project with
        {
            Files = [.. s_project.Files.Select(file => new MemoryText(Moved(file.Path), file.GetText()!.ToString()))],
            Catalogs = s_project.Catalogs.ToImmutableDictionary(pair => Moved(pair.Key), static pair => pair.Value),
        };

        AssertSame(Sources(moved.WithProperty("ProjectDir", directory + separator)));
        Assert.DoesNotContain("omebody", string.Concat(Sources(moved.WithProperty("ProjectDir", directory + separator))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_any_line_ends(string lineEnd)
    {
        var project = s_project;
        foreach (var file in s_project.Files)
        {
            project = project with
            {
                Files = project.Files.Replace(file, new MemoryText(file.Path, file.GetText()!.ToString().Replace("\n", lineEnd, StringComparison.Ordinal))),
            };
        }

        AssertSame(Sources(project));
    }

    [Fact]
    public void In_sixty_four_runs_at_once()
    {
        var sources = new ImmutableArray<(string, string)>[64];
        var threads = Enumerable.Range(0, sources.Length).Select(i => new Thread(() => sources[i] = Sources(s_project))).ToArray();
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());

        Assert.All(sources, AssertSame);
    }

    [Fact]
    public void In_one_generator_shared_by_sixty_four_drivers()
    {
        // Every other driver has another project, so that what one run keeps would show in the next.
        var generator = new CatalogGenerator().AsSourceGenerator();
        var other = s_project.WithFile("papers/a.txt", Abstracts.Replace("Istanbul", "Ankara", StringComparison.Ordinal)).WithProperty("RootNamespace", "Other");
        var projects = Enumerable.Range(0, 64).Select(i => i % 2 == 0 ? s_project : other).ToArray();
        var drivers = projects.Select(project => CSharpGeneratorDriver.Create([generator], project.Files, project.ParseOptions(), project.Options)).ToArray();
        var sources = new ImmutableArray<(string, string)>[drivers.Length];
        var threads = Enumerable.Range(0, drivers.Length).Select(i => new Thread(() => sources[i] = Sources(drivers[i].RunGenerators(projects[i].Compilation())))).ToArray();
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());

        var expected = Sources(other);
        Assert.NotEqual(s_expected, expected);
        for (var i = 0; i < sources.Length; i++)
        {
            Assert.Equal(i % 2 == 0 ? s_expected : expected, sources[i]);
        }
    }

    [Fact]
    public void After_a_run_that_was_stopped_anywhere()
    {
        var compilation = s_project.Compilation();
        var stops = 0;
        var isComplete = false;
        for (var checkpoint = 1; !isComplete; checkpoint++)
        {
            Assert.InRange(checkpoint, 1, 10_000);
            using var source = new CancellationTokenSource();
            var countdown = new Countdown(checkpoint, source);
            var files = s_project.Files.Select(file => (AdditionalText)new StoppingText(file, countdown)).ToImmutableArray();
            var driver = CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], files, s_project.ParseOptions(), new StoppingOptions(s_project.Options, countdown));
            GeneratorDriver next = driver;
            try
            {
                next = driver.RunGenerators(compilation, source.Token);
                isComplete = !source.IsCancellationRequested;
            }
            catch (OperationCanceledException)
            {
                stops++;
            }

            AssertSame(Sources(next.RunGenerators(compilation)));
        }

        Assert.InRange(stops, 10, 10_000);
    }

    [Fact]
    public void After_runs_that_were_stopped_at_any_time()
    {
        // Where the clock stops a run differs each time; what must come of it does not.
        var compilation = s_project.Compilation();
        for (var i = 0; i < 60; i++)
        {
            using var source = new CancellationTokenSource();
            var driver = s_project.Driver();
            source.CancelAfter(TimeSpan.FromMicroseconds(50 * i));
            try
            {
                driver = driver.RunGenerators(compilation, source.Token);
            }
            catch (OperationCanceledException)
            {
                // Nothing else may come out.
            }

            AssertSame(Sources(driver.RunGenerators(compilation)));
        }
    }

    [Fact]
    public void With_the_values_of_the_record_that_was_read_first() =>
        Assert.Equal(s_expected, Sources(s_project.Driver().RunGenerators(s_project.Compilation()).RunGenerators(s_project.Compilation())));

    [Fact]
    public void Every_source_is_utf8_with_line_feeds_and_no_trace_of_the_machine()
    {
        foreach (var source in s_project.Driver().RunGenerators(s_project.Compilation()).GetRunResult().Results.Single().GeneratedSources)
        {
            Assert.Equal(SourceHashAlgorithm.Sha256, source.SourceText.ChecksumAlgorithm);
            Assert.Empty(source.SourceText.Encoding!.GetPreamble());
            Assert.DoesNotContain('\r', source.SourceText.ToString());
            Assert.DoesNotContain(CatalogProject.Directory, source.SourceText.ToString(), StringComparison.Ordinal);
            Assert.All(
                source.SourceText.Lines,
                static line => Assert.Equal(line.ToString().TrimEnd(), line.ToString()));
        }
    }

    private static void AssertSame(ImmutableArray<(string HintName, string Text)> sources)
    {
        Assert.Equal(s_expected.Select(static source => source.HintName), sources.Select(static source => source.HintName));
        Assert.All(s_expected.Zip(sources), static pair => Assert.Equal(pair.First.Text, pair.Second.Text));
    }

    private static ImmutableArray<(string HintName, string Text)> Sources(CatalogProject project) =>
        Sources(project.Driver().RunGenerators(project.Compilation()));

    private static ImmutableArray<(string HintName, string Text)> Sources(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return
        [
            .. result.GeneratedSources
                .OrderBy(static source => source.HintName, StringComparer.Ordinal)
                .Select(static source => (source.HintName, source.SourceText.ToString())),
        ];
    }
}
