using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Merge;

/// <summary>When two records become one paper, and what that paper says. docs/merging.md has the rules.</summary>
public sealed class MergeTests
{
    private const string Full =
        "Key: he2021\nTitle: Combining Label Propagation and Simple Models\nAuthors: Qian Huang; Horace He\nYear: 2021\nDOI: 10.1000/xyz\narXiv: 2010.13993\nAbstract: Short.\n";

    [Theory]
    [InlineData("Key: he2021\nAbstract: A much longer abstract.\n")]
    [InlineData("DOI: https://doi.org/10.1000/XYZ\nAbstract: A much longer abstract.\n")]
    [InlineData("arXiv: 2010.13993v2\nAbstract: A much longer abstract.\n")]
    [InlineData("Title: Combining label propagation, and simple models.\nAbstract: A much longer abstract.\n")]
    public void Records_of_two_files_meet_by_key_doi_arxiv_or_title(string second)
    {
        var catalog = Load(("papers/a.txt", Full), ("papers/b.txt", second));

        var paper = Assert.Single(catalog.All());
        Assert.Equal("he2021", paper.Key);
        Assert.Equal("A much longer abstract.", paper.Abstract);
        Assert.Equal("papers/a.txt", paper.SourceFile);
        Assert.Equal(["He2021"], catalog.PaperMembers());
    }

    [Fact]
    public void The_richer_value_wins_and_the_first_breaks_ties()
    {
        var catalog = Load(
            ("papers/a.txt", "Key: p\nTitle: One title of the paper\nAuthors: Ada Lovelace\nYear: 2021\nVenue: First Venue\nAbstract: Aaaa.\n"),
            ("papers/b.txt", "Key: p\nTitle: One title of the paper\nAuthors: Ada Lovelace; Alan Turing\nDate: 2021-05\nVenue: Other Venue\nKeywords: x\nAbstract: Bbbb.\n"));

        var paper = Assert.Single(catalog.All());
        Assert.Equal(["Ada Lovelace", "Alan Turing"], paper.Authors.Select(static author => author.DisplayName));
        Assert.Equal(new PartialDate(2021, 5), paper.Issued);
        Assert.Equal("First Venue", paper.ContainerTitle);
        Assert.Equal("Aaaa.", paper.Abstract);
        Assert.Equal(["x"], paper.Keywords);
    }

    [Fact]
    public void A_key_that_somebody_chose_goes_before_one_that_was_made_up()
    {
        var catalog = Load(
            ("papers/a.txt", "Title: A rather long title of a paper\nAbstract: We introduce Foo.\n"),
            ("papers/b.txt", "Key: chosen1999\nTitle: A rather long title of a paper\nAbstract: We.\n"));

        Assert.Equal(["Chosen1999"], catalog.PaperMembers());
        Assert.Equal("chosen1999", Assert.Single(catalog.All()).Key);
    }

    [Fact]
    public void The_other_key_finds_the_paper_too()
    {
        var catalog = Load(
            ("papers/a.txt", Full),
            ("papers/b.txt", "Key: huang2020\nDOI: 10.1000/xyz\nAbstract: Short.\n"));

        Assert.Equal(["huang2020"], Assert.Single(catalog.All()).Aliases);
        Assert.Same(catalog.Find("he2021"), catalog.Find("huang2020"));
    }

    [Theory]
    [InlineData("Title: Preface\nAbstract: One.\n", "Title: Preface\nAbstract: Two.\n")]
    [InlineData(
        "Title: A survey of graph neural networks\nAuthors: Ada Lovelace\nAbstract: One.\n",
        "Title: A survey of graph neural networks\nAuthors: Alan Turing\nAbstract: Two.\n")]
    [InlineData(
        "Title: A survey of graph neural networks\nAuthors: Ada Lovelace\nYear: 1999\nAbstract: One.\n",
        "Title: A survey of graph neural networks\nAuthors: Ada Lovelace\nYear: 2019\nAbstract: Two.\n")]
    [InlineData(
        "Key: smith2020\nTitle: On the theory of bridges\nAuthors: Ann Smith\nAbstract: One.\n",
        "Key: smith2020\nTitle: Practice of tunnels\nAuthors: Bob Smith-Jones\nAbstract: Two.\n")]
    public void Different_papers_stay_apart(string first, string second) =>
        Assert.Equal(2, Load(("papers/a.txt", first), ("papers/b.txt", second)).All().Count);

    [Fact]
    public void Records_of_one_file_meet_by_key_alone()
    {
        var catalog = Load(("papers/a.txt", "DOI: 10.1000/1\nTitle: A long title of a chapter one\nAbstract: One.\n\nDOI: 10.1000/1\nTitle: A long title of a chapter two\nAbstract: Two.\n"));

        Assert.Equal(2, catalog.All().Count);
    }

    [Fact]
    public async Task A_contradiction_is_said_at_the_later_record()
    {
        var project = Project(("papers/a.txt", Full), ("papers/b.txt", "\n\nKey: he2021\nYear: 2020\nAbstract: Short.\n"));

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal("PCAT0301", diagnostic.Id);
        Assert.Equal("This record and papers/a.txt(1) are about the same paper, but the year is 2021 there and 2020 here; the first is used", diagnostic.GetMessage(null));
        Assert.Equal(CatalogProject.Directory + "/papers/b.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(2, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task A_key_of_two_papers_is_said_and_both_are_kept()
    {
        var project = Project(
            ("papers/a.txt", "Key: smith2020\nTitle: On the theory of bridges\nAuthors: Ann Smith\nAbstract: One.\n"),
            ("papers/b.txt", "Key: smith2020\nTitle: Practice of tunnels\nAuthors: Bob Jones\nAbstract: Two.\n"));

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal("PCAT0203", diagnostic.Id);
        var catalog = project.Generate().Load();
        var members = catalog.PaperMembers();
        Assert.Equal(2, members.Length);
        Assert.All(members, member => Assert.Same(catalog.Paper(member), catalog.Find(catalog.Key(member))));
    }

    [Fact]
    public void The_order_in_which_the_host_lists_the_files_means_nothing()
    {
        var forward = Project(("papers/a.txt", Full), ("papers/b.txt", "Key: he2021\nVenue: Second\nAbstract: Other.\n"));
        var backward = forward with { Files = [.. forward.Files.Reverse()] };

        Assert.Equal(
            forward.Generate().Result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal).Select(static source => source.SourceText.ToString()),
            backward.Generate().Result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal).Select(static source => source.SourceText.ToString()));
    }

    private static LoadedCatalog Load(params (string Path, string Text)[] files) => Project(files).Generate().Load();

    private static CatalogProject Project(params (string Path, string Text)[] files) =>
        files.Aggregate(new CatalogProject(), static (project, file) => project.WithFile(file.Path, file.Text));
}
