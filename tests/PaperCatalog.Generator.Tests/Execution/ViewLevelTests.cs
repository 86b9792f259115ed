using System.Globalization;
using System.Text;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>Which members the views have, by the option.</summary>
public sealed class ViewLevelTests
{
    private const string Bibliography =
        "@article{a, title={One}, author={Lovelace, Ada and Turing, Alan}, journal={Mind}, year=1950}\n"
        + "@article{b, title={Two}, author={Lovelace, Ada}, journal={Mind}, year=1951}\n"
        + "@article{c, title={Three}, author={Hopper, Grace}, journal={Nature}, year=1951}\n";

    [Theory]
    [InlineData(null, "AdaLovelace AlanTuring GraceHopper", "Y1950 Y1951", "Mind Nature")]
    [InlineData("Auto", "AdaLovelace AlanTuring GraceHopper", "Y1950 Y1951", "Mind Nature")]
    [InlineData("all", "AdaLovelace AlanTuring GraceHopper", "Y1950 Y1951", "Mind Nature")]
    [InlineData("Frequent", "AdaLovelace", "Y1951", "Mind")]
    [InlineData("None", "", "", "")]
    public void The_views_have_the_members_asked_for(string? level, string authors, string years, string venues)
    {
        var project = new CatalogProject().WithFile("papers/refs.bib", Bibliography);
        var catalog = (level is null ? project : project.WithProperty("PaperCatalogViews", level)).Generate().Load();

        Assert.Equal((authors, years, venues), (Members(catalog, "ByAuthor"), Members(catalog, "ByYear"), Members(catalog, "ByVenue")));
        if (authors.Length > 0)
        {
            Assert.Equal(["a", "b"], catalog.View("ByAuthor", "AdaLovelace").Select(static paper => paper.Key));
        }
    }

    [Theory]
    [InlineData("All")]
    [InlineData("None")]
    public void A_view_finds_what_has_no_member(string level)
    {
        var catalog = new CatalogProject().WithFile("papers/refs.bib", Bibliography).WithProperty("PaperCatalogViews", level).Generate().Load();

        Assert.Equal(["a", "b"], Found(catalog, "ByAuthor", "Ada Lovelace"));
        Assert.Equal(["b", "c"], Found(catalog, "ByYear", 1951));
        Assert.Equal(["a", "b"], Found(catalog, "ByVenue", "Mind"));
        Assert.Equal(["c"], Found(catalog, "ByVenue", "Nature, Volume 3"));
        Assert.Empty(Found(catalog, "ByAuthor", "Nobody"));
        Assert.Empty(Found(catalog, "ByYear", 1));
        Assert.Empty(Found(catalog, "ByVenue", "nowhere"));
    }

    [Fact]
    public void A_large_view_has_the_members_with_the_most_papers_and_says_so()
    {
        // Of 5,000 authors 1,000 have six papers, 2,000 three and the others two.
        var text = new StringBuilder();
        for (var round = 0; round < 6; round++)
        {
            for (var paper = 0; paper < 500; paper++)
            {
                var authors = Enumerable.Range(paper * 10, 10).Where(author => round < (author < 1000 ? 6 : author < 3000 ? 3 : 2));
                var names = string.Join(" and ", authors.Select(static author => $"Ada{author} Author"));
                text.Append(CultureInfo.InvariantCulture, $"@article{{k{round}x{paper}, title={{T{round}x{paper}}}, year={1950 + round}, author={{{names}}}}}\n");
            }
        }

        var generated = new CatalogProject().WithFile("papers/refs.bib", text.ToString()).Generate();
        var catalog = generated.Load();

        Assert.Empty(generated.Complaints);
        var members = Members(catalog, "ByAuthor").Split(' ');
        Assert.Equal(3000, members.Length);
        Assert.Equal(["Ada0Author", "Ada2999Author"], members.Where(static author => author is "Ada0Author" or "Ada2999Author" or "Ada3000Author"));
        Assert.Equal("Y1950 Y1951 Y1952 Y1953 Y1954 Y1955", Members(catalog, "ByYear"));
        Assert.Equal(2, Found(catalog, "ByAuthor", "Ada3000 Author").Count());
        Assert.Contains("Has a member for those of 3 papers or more", generated.Text, StringComparison.Ordinal);
        Assert.Contains("finds all 5000", generated.Text, StringComparison.Ordinal);
    }

    private static string Members(LoadedCatalog catalog, string view) => string.Join(
        ' ', catalog.Assembly.GetType("Test.Papers+" + view)?.GetProperties().Select(static property => property.Name) ?? []);

    private static IEnumerable<string> Found(LoadedCatalog catalog, string view, object what) =>
        ((IEnumerable<Paper>)catalog.Assembly.GetType("Test.Papers+" + view)!.GetMethod("Find")!.Invoke(null, [what])!).Select(static paper => paper.Key);
}
