using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>What an editor shows of a catalog: Roslyn's own services, asked as an editor asks them.</summary>
public sealed class HoverTests(ITestOutputHelper output)
{
    private const string Articles =
        """
        @inproceedings{huang2021correct,
          title     = {Combining Label Propagation and Simple Models Out-performs Graph Neural Networks},
          author    = {Qian Huang and Horace He and Abhay Singh and Ser-Nam Lim and Austin Benson},
          booktitle = {International Conference on Learning Representations},
          year      = {2021},
          doi       = {10.1000/xyz},
          eprint    = {2010.13993},
          archivePrefix = {arXiv},
          url       = {https://openreview.net/forum?id=8E1-f3VhX1o},
          abstract  = {Graph Neural Networks (GNNs) are <a> predominant technique \& more. See https://github.com/Chillee/CorrectAndSmooth.}
        }
        """;

    private static readonly Lazy<EditorProject> s_seeds = new(static () =>
        new EditorProject(new CatalogProject().WithFile("papers/abstracts.txt", SeedText)));

    private static string SeedText { get; } =
        File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "samples", "PaperCatalog.Sample", "papers", "abstracts.txt"));

    [Fact]
    public async Task A_bare_abstract_shows_its_whole_text_its_link_and_its_place()
    {
        const string Code = "class C { object P => Test.Papers.Correct$$AndSmooth; }";
        foreach (var section in await s_seeds.Value.HoverAsync(Code))
        {
            output.WriteLine(section.Text);
        }

        var text = await s_seeds.Value.HoverTextAsync(Code);
        var paper = PaperReader.Read(SeedText, PaperFormat.PlainText).Records[6].Paper;
        Assert.Equal(
            [paper.Abstract!, "https://github.com/Chillee/CorrectAndSmooth", "papers/abstracts.txt(8)"],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Every_seed_shows_its_whole_abstract()
    {
        foreach (var record in PaperReader.Read(SeedText, PaperFormat.PlainText, "papers/abstracts.txt").Records)
        {
            var text = await s_seeds.Value.HoverTextAsync($"class C {{ object P => Test.Papers.{record.Paper.Key}$$; }}");
            Assert.StartsWith(record.Paper.Abstract!, text, StringComparison.Ordinal);
            Assert.EndsWith($"papers/abstracts.txt({record.Paper.SourceLine})", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_record_shows_title_authors_year_venue_identifiers_abstract_and_place()
    {
        var text = await Hover(Articles);
        output.WriteLine(text);

        Assert.Equal(
            [
                "Huang, Q., He, H., Singh, A., Lim, S.-N., & Benson, A. (2021). Combining Label Propagation and Simple Models "
                    + "Out-performs Graph Neural Networks. In International Conference on Learning Representations. https://doi.org/10.1000/xyz",
                "arXiv:2010.13993 \u00B7 https://openreview.net/forum?id=8E1-f3VhX1o \u00B7 https://github.com/Chillee/CorrectAndSmooth",
                "Graph Neural Networks (GNNs) are <a> predominant technique & more. See https://github.com/Chillee/CorrectAndSmooth.",
                "papers/graphs.bib(1)",
            ],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Short_shows_the_reference_and_the_place() => Assert.Equal(
        [
            "Huang, Q., He, H., Singh, A., Lim, S.-N., & Benson, A. (2021). Combining Label Propagation and Simple Models "
                + "Out-performs Graph Neural Networks. In International Conference on Learning Representations. https://doi.org/10.1000/xyz",
            "papers/graphs.bib(1)",
        ],
        (await Hover(Articles, "Short")).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    [Fact]
    public async Task Short_shows_how_a_bare_abstract_begins()
    {
        var editor = new EditorProject(new CatalogProject().WithProperty("PaperCatalogDocumentation", "Short").WithFile("papers/abstracts.txt", SeedText));

        Assert.Equal(
            [
                "Graph Neural Networks (GNNs) are the predominant technique for learning over graphs. However, there\u2026",
                "papers/abstracts.txt(8)",
            ],
            (await editor.HoverTextAsync("class C { object P => Test.Papers.Correct$$AndSmooth; }"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task None_shows_nothing() => Assert.Empty(await Hover(Articles, "None"));

    [Fact]
    public async Task Completion_lists_the_papers_and_the_ways_to_find_them()
    {
        var editor = new EditorProject(BibTeX(Articles));

        Assert.Equal(
            ["All", "ByAuthor", "ByVenue", "ByYear", "Cited", "Equals", "Huang2021Correct", "Keys", "ReferenceEquals", "TryFind"],
            (await editor.CompletionAsync("class C { object P => Test.Papers.$$; }")).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["AbhaySingh", "AustinBenson", "Equals", "Find", "HoraceHe", "QianHuang", "ReferenceEquals", "SerNamLim"],
            (await editor.CompletionAsync("class C { object P => Test.Papers.ByAuthor.$$; }")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Keys.Huang2021$$Correct", "Combining Label Propagation and Simple Models Out-performs Graph Neural Networks (2021)")]
    [InlineData("ByAuthor.Horace$$He", "The papers of Horace He.")]
    [InlineData("ByYear.Y20$$21", "The papers of 2021.")]
    [InlineData("Al$$l", "All papers (1), in the order of their files.")]
    public async Task Other_members_say_what_they_are(string member, string expected) =>
        Assert.Equal(expected, await new EditorProject(BibTeX(Articles)).HoverTextAsync($"class C {{ object P => Test.Papers.{member}; }}"));

    private static Task<string> Hover(string articles, string level = "Full") =>
        new EditorProject(BibTeX(articles).WithProperty("PaperCatalogDocumentation", level))
            .HoverTextAsync("class C { object P => Test.Papers.Huang2021$$Correct; }");

    private static CatalogProject BibTeX(string articles) => new CatalogProject().WithFile("papers/graphs.bib", articles);
}
