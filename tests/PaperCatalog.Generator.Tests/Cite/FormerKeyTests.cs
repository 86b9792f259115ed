using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Check;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>A key that was changed, with the old one as an alias: code goes on, is told, and can be mended.</summary>
public sealed class FormerKeyTests
{
    private const string References =
        """
        @article{kahan1965further, ids = {kahan65, remarks}, title = {Further Remarks on Reducing Truncation Errors}, author = {Kahan, William}, year = 1965}
        @misc{other2020, title = {Another}, author = {Other, Ann}, year = 2020}
        """;

    private static readonly CatalogProject s_project = new CatalogProject().WithFile("refs.bib", References);

    [Fact]
    public void The_old_names_are_members_that_say_the_new_one()
    {
        var generated = (s_project with { Code = "class C { object A => Test.Papers.Kahan65; string B => Test.Papers.Keys.Remarks; }" }).Generate();

        Assert.Equal(
            ["CS0618 'Papers.Kahan65' is obsolete: ''Kahan65' is now 'Kahan1965Further'.'", "CS0618 'Papers.Keys.Remarks' is obsolete: ''Remarks' is now 'Kahan1965Further'.'"],
            generated.Complaints.Select(static one => one.Id + " " + Said.Message(one)));
        var catalog = generated.Load(allowWarnings: true);
        Assert.Same(catalog.Paper("Kahan1965Further"), catalog.Paper("Kahan65"));
        Assert.Same(catalog.Paper("Kahan1965Further"), catalog.Find("remarks"));
        Assert.Equal("kahan1965further", catalog.Key("Kahan65"));
        Assert.Equal(2, catalog.All().Count);
    }

    [Fact]
    public void A_name_that_is_taken_is_not_given_again()
    {
        var project = new CatalogProject().WithFile(
            "refs.bib",
            """
            @misc{a, ids = {A, b-, All, twice}, title = {One}}
            @misc{b, ids = {twice}, title = {Two}}
            """);
        var catalog = project.Generate().Load();

        Assert.Equal(["A", "B"], catalog.PaperMembers());
        Assert.Equal(["AllPaper", "Twice"], catalog.PaperMembers(former: true).Order(StringComparer.Ordinal));
        Assert.Equal("One", catalog.Paper("Twice").Title);
        Assert.Equal("One", catalog.Find("twice")!.Title);
        Assert.Equal("One", catalog.Find("b-")!.Title);
    }

    [Fact]
    public void The_key_of_a_second_record_is_no_former_one()
    {
        var project = new CatalogProject()
            .WithFile("a.bib", "@misc{one, title = {One}, doi = {10.5555/1}}")
            .WithFile("b.bib", "@misc{uno, title = {One}, doi = {10.5555/1}}");

        var catalog = project.Generate().Load();
        Assert.Equal(["One"], catalog.PaperMembers());
        Assert.Empty(catalog.PaperMembers(former: true));
        Assert.NotNull(catalog.Find("uno"));
    }

    [Fact]
    public void An_alias_of_CSL_JSON_counts_too()
    {
        var project = new CatalogProject().WithFile("papers/refs.json", """[{"id": "new", "type": "book", "title": "T", "custom": {"aliases": ["old"]}}]""");

        Assert.Equal(["Old"], project.Generate().Load().PaperMembers(former: true));
    }

    [Theory]
    [InlineData("[PaperCatalog.Cites(\"kahan65\")] class C { }", "[PaperCatalog.Cites(\"kahan1965further\")] class C { }")]
    [InlineData("class C { bool B => Test.Papers.TryFind(\"kahan65\", out _); }", "class C { bool B => Test.Papers.TryFind(\"kahan1965further\", out _); }")]
    [InlineData("// as in [@kahan65, p. 40]\nclass C { }", "// as in [@kahan1965further, p. 40]\nclass C { }")]
    [InlineData("/// <summary>As in <see cref=\"Test.Papers.Kahan65\"/>.</summary>\nclass C { }", "/// <summary>As in <see cref=\"Test.Papers.Kahan1965Further\"/>.</summary>\nclass C { }")]
    public async Task A_citation_is_told_and_mended(string code, string expected)
    {
        var project = s_project with { Code = code };

        Assert.Equal("PCAT0409", Assert.Single(await project.AnalyzeAsync()).Id);
        var mended = await FixedCode.FixAsync(project, "PCAT0409");
        Assert.Equal(expected, mended.Code);
        Assert.Empty(await mended.AnalyzeAsync());
    }

    [Theory]
    [InlineData("class C { object A => Test.Papers.Kahan65; }", "class C { object A => Test.Papers.Kahan1965Further; }")]
    [InlineData("using static Test.Papers; class C { object A => Kahan65; }", "using static Test.Papers; class C { object A => Kahan1965Further; }")]
    [InlineData("[PaperCatalog.Cites(Test.Papers.Keys.Kahan65)] class C { }", "[PaperCatalog.Cites(Test.Papers.Keys.Kahan1965Further)] class C { }")]
    public async Task The_compilers_message_has_a_fix(string code, string expected)
    {
        var project = s_project with { Code = code };

        Assert.Empty(await project.AnalyzeAsync());
        Assert.Equal(["Change to 'Kahan1965Further'"], await FixedCode.OffersAsync(project, "CS0618"));
        var mended = await FixedCode.FixAsync(project, "CS0618");
        Assert.Equal(expected, mended.Code);
        Assert.Empty(mended.Generate().Complaints);
    }

    [Fact]
    public async Task What_else_is_obsolete_is_left_alone() =>
        Assert.Empty(await FixedCode.OffersAsync(
            s_project with { Code = "class D { [System.Obsolete(\"'A' is now 'B'.\")] public static int A; } class C { int I => D.A; }" }, "CS0618"));

    [Theory]
    [InlineData("[PaperCatalog.Cites(\"kahan65\")] class C { }")]
    [InlineData("[PaperCatalog.Cites(Test.Papers.Keys.Kahan65)] class C { }")]
    [InlineData("/// <summary><see cref=\"Test.Papers.Kahan65\"/></summary>\nclass C { }")]
    public void A_citation_by_an_old_name_counts(string code) =>
        Assert.Equal("kahan1965further", Assert.Single((s_project with { Code = code }).Generate().Load(allowWarnings: true).Cited()).Paper.Key);

    [Theory]
    [InlineData("[PaperCatalog.Cites(\"kahan65\")] class C { }", "PCAT0409 'kahan65' is now 'kahan1965further'")]
    [InlineData("/// <summary><see cref=\"Shared.Papers.Kahan65\"/></summary>\nclass C { }", "PCAT0409 'Kahan65' is now 'Kahan1965Further'")]
    [InlineData("[PaperCatalog.Cites(Shared.Papers.Keys.Kahan65)] class C { }", "")]
    public async Task A_catalog_of_another_assembly_tells_too(string code, string expected)
    {
        var library = (s_project with { AssemblyName = "Library" }).WithProperty("PaperCatalogNamespace", "Shared").WithProperty("PaperCatalogAccessibility", "public");
        var reference = new MemoryStream();
        Assert.True(library.Generate().Compilation.Emit(reference).Success);
        var project = new CatalogProject { Code = code, References = [MetadataReference.CreateFromImage(reference.ToArray())] };

        Assert.Equal(expected, string.Join('\n', (await project.AnalyzeAsync()).Where(static one => one.Id != "PCAT0004").Select(static one => one.Id + " " + Said.Message(one))));
        Assert.NotEmpty(project.Generate().Text.Split("kahan1965further").Skip(1));
    }
}
