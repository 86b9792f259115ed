using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Snapshots;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>The generated code as a user sees it who presses F12.</summary>
public sealed class SnapshotTests
{
    private const string Abstracts =
        """
        Graph learning

        Abstract: We introduce \emph{Widget}, a library for graphs & trees. It is fast: 2 < 3.
        A second line goes on. Our code is at https://github.com/example/widget.
        Abstract: Graph networks are "everywhere". We present GraphThing, which
        takes $O(n \log n)$ steps.

        """;

    private const string Articles =
        """
        @inproceedings{huang2021correct,
          title         = {Combining Label Propagation and Simple Models Out-performs Graph Neural Networks},
          author        = {Qian Huang and Horace He and Abhay Singh},
          booktitle     = {International Conference on Learning Representations},
          year          = {2021},
          eprint        = {2010.13993},
          archivePrefix = {arXiv},
          abstract      = {Graph Neural Networks (GNNs) are the predominant technique.}
        }

        @article{vanGogh1888,
          title   = {Colours of the night},
          author  = {Vincent van Gogh and Horace He},
          journal = {Journal of Painting},
          volume  = 3,
          pages   = {1--10},
          doi     = {10.1000/xyz},
          year    = 1888
        }

        """;

    [Fact]
    public Task Abstracts_without_anything_else() => VerifyRun(new CatalogProject().WithFile("papers/abstracts.txt", Abstracts));

    [Fact]
    public Task Records_with_views() => VerifyRun(new CatalogProject().WithFile("papers/graphs.bib", Articles));

    [Fact]
    public Task Two_public_catalogs_with_short_documentation() => VerifyRun(
        new CatalogProject()
            .WithProperty("PaperCatalogAccessibility", "public")
            .WithProperty("PaperCatalogDocumentation", "Short")
            .WithProperty("PaperCatalogNamespace", "Example.Literature")
            .WithFile("papers/abstracts.txt", Abstracts, "Abstracts")
            .WithFile("refs.bib", "@book{a, title = {A book}, author = {Ann Author}, publisher = {Press}, year = 2001}\n", "Books"));

    [Fact]
    public Task A_catalog_without_papers_in_an_old_language_without_documentation() => VerifyRun(
        new CatalogProject { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3 }
            .WithProperty("PaperCatalogDocumentation", "None")
            .WithFile("papers/empty.bib", "\n"));

    [Fact]
    public void Every_snapshot_belongs_to_a_test() =>
        Assert.Empty(SnapshotFolder.FilesWithoutTest(
            Path.Combine(SharedFolder.RepositoryRoot, "tests", "PaperCatalog.Generator.Tests"), typeof(SnapshotTests).Assembly.GetTypes()));

    private static SettingsTask VerifyRun(CatalogProject project)
    {
        Assert.Empty(project.Generate().Complaints);
        return Verify(project.Driver().RunGenerators(project.Compilation()))
            .ScrubLinesWithReplace(static line =>
                line.Contains("GeneratedCode(", StringComparison.Ordinal)
                    ? line[..line.IndexOf("GeneratedCode(", StringComparison.Ordinal)] + "GeneratedCode(\"PaperCatalog\", \"{Version}\")]"
                    : line);
    }
}
