using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Build.Tests;

public sealed class ReferenceListTests
{
    private static readonly CatalogAssembly s_library = Assembly(
        "Library",
        [new Paper { Key = "b", Title = "B", Doi = "10.1000/b" }, new Paper { Key = "c", Title = "C" }, new Paper { Key = "d", Title = "D" }],
        ("Library", "b", 1), ("Library", "c", 2));

    private static readonly CatalogAssembly s_application = Assembly(
        "Application",
        [new Paper { Key = "own", Title = "B", Doi = "10.1000/B" }, new Paper { Key = "a", Title = "A" }],
        ("Application", "own", 9), ("Application", "own", 3), ("Library", "c", 5), ("Library", "missing", 6), ("Gone", "x", 7));

    [Fact]
    public void A_project_lists_what_its_own_code_cites() =>
        Assert.Equal(["own: Application:3 Application:9", "c: Application:5"], Shown(withReferences: false));

    [Fact]
    public void A_paper_that_two_catalogs_have_is_listed_once_with_all_who_cite_it() =>
        Assert.Equal(["own: Application:3 Application:9 Library:1", "c: Application:5 Library:2"], Shown(withReferences: true));

    [Fact]
    public void The_order_of_the_references_changes_nothing() => Assert.Equal(
        ReferenceList.Of(s_application, [s_library, Assembly("Z", [])], true).Select(static reference => reference.Text),
        ReferenceList.Of(s_application, [Assembly("Z", []), s_library, s_library], true).Select(static reference => reference.Text));

    private static string[] Shown(bool withReferences) =>
    [
        .. ReferenceList.Of(s_application, [s_library], withReferences).Select(static reference =>
            reference.Paper.Key + ":" + string.Concat(reference.Places.Select(static place => $" {place.AssemblyName}:{place.Citation.Line}"))),
    ];

    private static CatalogAssembly Assembly(string name, Paper[] papers, params (string Assembly, string Key, int Line)[] citations) => new(
        name,
        new Dictionary<string, IReadOnlyDictionary<string, CatalogRecord>> { ["Papers"] = papers.ToDictionary(static paper => paper.Key, static paper => new CatalogRecord(PageWriter.Write(paper), ShelfTexts.None)) },
        [.. citations.Select(static citation => new PaperCitation(citation.Assembly, "Papers", citation.Key, new Citation { Path = "A.cs", Line = citation.Line }))]);
}
