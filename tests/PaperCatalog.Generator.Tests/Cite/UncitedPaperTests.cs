using PaperCatalog.Generator.Tests.Check;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>Papers that no code cites, in the catalogs that ask.</summary>
public sealed class UncitedPaperTests
{
    private static readonly CatalogProject s_project = new CatalogProject { Code = "#pragma warning disable PCAT0409 // three-alias\nusing Test; using PaperCatalog;\n[Cites(Papers.Keys.One)] class A { const string K = \"tw\" + \"o\"; [Cites(K)] void B() { } } // [@three-alias; @{10.1000/5}]" }
        .WithFile("papers/a.bib", "@misc{one, title={A}}\n@misc{two, title={B}}\n@misc{three, ids={three-alias}, title={C}}\n@misc{four, title={D}}\n@misc{five, doi={10.1000/5}, title={E}}\n")
        .WithFile("papers/b.bib", "@misc{six, title={F}}\n@misc{one, title={A}}", catalog: "Others");

    [Fact]
    public async Task Nothing_is_said_unless_a_catalog_asks() => Assert.Empty(await Said.ByAsync(s_project));

    [Fact]
    public async Task It_is_said_at_the_key() =>
        Assert.Equal(["PCAT0406 papers/a.bib(4,7)-(4,11)"], await Said.ByAsync(s_project.WithProperty("PaperCatalogUncited", "Papers")));

    [Fact]
    public async Task All_catalogs_can_be_asked_about() =>
        Assert.Equal(
            ["PCAT0406 papers/a.bib(4,7)-(4,11)", "PCAT0406 papers/b.bib(1,7)-(1,10)", "PCAT0406 papers/b.bib(2,7)-(2,10)"],
            (await Said.ByAsync(s_project.WithProperty("PaperCatalogUncited", "all"))));

    [Fact]
    public async Task A_catalog_that_is_none_is_said() =>
        Assert.Equal(["PCAT0002"], await Said.ByAsync(s_project.WithProperty("PaperCatalogUncited", "Paper")));

    [Fact]
    public async Task Records_of_one_paper_are_one()
    {
        var project = new CatalogProject { Code = "class A { }" }
            .WithFile("papers/a.bib", "@misc{one, title={A paper of two files}}")
            .WithFile("papers/b.bib", "@misc{two, title={A paper of two files}}")
            .WithProperty("PaperCatalogUncited", "all");

        Assert.Equal(["PCAT0406 papers/a.bib(1,7)-(1,10)"], await Said.ByAsync(project));
    }
}
