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
          doi       = {10.48550/arXiv.2010.13993},
          eprint    = {2010.13993},
          archivePrefix = {arXiv},
          url       = {https://openreview.net/forum?id=8E1-f3VhX1o},
          abstract  = {Graph Neural Networks (GNNs) are a predominant technique & more. See https://github.com/Chillee/CorrectAndSmooth.}
        }
        """;

    private static readonly Lazy<EditorProject> s_seeds = new(static () =>
        new EditorProject(new CatalogProject().WithFile(
            "papers/abstracts.txt",
            File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "samples", "PaperCatalog.Sample", "papers", "abstracts.txt")))));

    private static CatalogProject BibTeX => new CatalogProject().WithFile("papers/graphs.bib", Articles);

    [Fact]
    public async Task A_bare_abstract_shows_its_text_its_link_and_its_place()
    {
        var sections = await s_seeds.Value.HoverAsync("class C { object P => Test.Papers.Correct$$AndSmooth; }");
        foreach (var section in sections)
        {
            output.WriteLine("[" + section.Kind + "]");
            output.WriteLine(section.Text);
        }

        var catalog = await s_seeds.Value.HoverTextAsync("class C { object P => Test.Papers.Correct$$AndSmooth; }");
        Assert.Contains("https://github.com/Chillee/CorrectAndSmooth", catalog, StringComparison.Ordinal);
        Assert.Contains("papers/abstracts.txt(8)", catalog, StringComparison.Ordinal);
        Assert.Contains("Graph Neural Networks (GNNs) are the predominant technique for learning over graphs.", catalog, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_shows_title_authors_year_venue_identifiers_abstract_and_place()
    {
        var text = await new EditorProject(BibTeX).HoverTextAsync("class C { object P => Test.Papers.Huang2021$$Correct; }");
        output.WriteLine(text);

        Assert.All(
            [
                "Combining Label Propagation and Simple Models Out-performs Graph Neural Networks",
                "Huang, Q., He, H., Singh, A., Lim, S.-N., & Benson, A.",
                "2021",
                "International Conference on Learning Representations",
                "https://doi.org/10.48550/arXiv.2010.13993",
                "arXiv:2010.13993",
                "https://openreview.net/forum?id=8E1-f3VhX1o",
                "https://github.com/Chillee/CorrectAndSmooth",
                "Graph Neural Networks (GNNs) are a predominant technique & more.",
                "papers/graphs.bib(1)",
            ],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
