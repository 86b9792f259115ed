using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>The view by title, which is there when it is asked for.</summary>
public sealed class TitleViewTests
{
    private const string View = "Test.Papers+ByTitle";

    [Fact]
    public void A_member_is_the_paper_itself()
    {
        const string Records = "@misc{a, title={One}, author={Lovelace, Ada and Turing, Alan}, year=1950}";
        var project = new CatalogProject().WithFile("papers/refs.bib", Records);
        var catalog = project.WithProperty("PaperCatalogViews", "Titles").Generate().Load();

        Assert.Same(catalog.Paper("A"), catalog.Assembly.GetType(View)!.GetProperty("OneLovelaceTuring1950")!.GetValue(null));
        Assert.NotNull(catalog.Assembly.GetType("Test.Papers+ByAuthor")!.GetProperty("AdaLovelace"));
        Assert.Null(project.Generate().Load().Assembly.GetType(View));
    }

    [Fact]
    public void Titles_of_all_shapes_get_names_of_their_own()
    {
        const string Odd =
            """
            @misc{a, title = {Same}, year = 2000}
            @misc{b, title = {SAME}, year = 2000}
            @misc{c, title = {2001}, year = 2001}
            @misc{d, title = {Task 4}, year = 2002}
            @misc{e, title = {!!!}, year = 2003}
            @misc{f, author = {No, Title}}
            @misc{g, title = {ByTitle}}
            @misc{h, title = {Equals}}
            @misc{i, title = {A title that is much longer than any identifier of ours may be, as it goes on and on over several lines of the file, without end}, author = {Long, Ann and Longer, Bob}, year = 2004}
            """;
        var project = new CatalogProject().WithFile("papers/refs.bib", Odd).WithProperty("PaperCatalogViews", "Titles");
        var names = project.Generate().Load().Assembly.GetType(View)!.GetProperties().Select(static property => property.Name).ToArray();

        Assert.Equal(
            [
                "ATitleThatIsMuchLongerThanAnyIdentifierOfOursMayBeAsItGoesOnAndOnOverSeveralLinesOfTheFileWithoutEndLongLonger2004",
                "ByTitleTitle", "E", "EqualsTitle", "Same2000", "Same2000", "Task4_2002", "_2001_2001",
            ],
            names.Select(static name => name.Split("_")[0] == "Same2000" ? "Same2000" : name).Order(StringComparer.Ordinal));
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
