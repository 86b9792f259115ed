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
    [InlineData("all", "AdaLovelace AlanTuring GraceHopper", "Y1950 Y1951", "Mind Nature")]
    [InlineData("Frequent", "AdaLovelace", "Y1951", "Mind")]
    [InlineData("None", "", "", "")]
    public void The_views_have_the_members_asked_for(string? level, string authors, string years, string venues)
    {
        var project = new CatalogProject().WithFile("papers/refs.bib", Bibliography);
        var catalog = (level is null ? project : project.WithProperty("PaperCatalogViews", level)).Generate().Load();

        Assert.Equal((authors, years, venues), (Members("ByAuthor"), Members("ByYear"), Members("ByVenue")));
        if (authors.Length > 0)
        {
            Assert.Equal(["a", "b"], catalog.View("ByAuthor", "AdaLovelace").Select(static paper => paper.Key));
        }

        string Members(string view) => string.Join(
            ' ', catalog.Assembly.GetType("Test.Papers+" + view)?.GetProperties().Select(static property => property.Name) ?? []);
    }
}
