using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>What the user's own code may and may not say.</summary>
public sealed class LanguageTests
{
    private const string Records =
        """
        @article{known2021, title = {A known paper}, author = {Ada Lovelace}, journal = {ICLR}, year = 2021, doi = {10.1000/1}, abstract = {Text.}}
        @article{other, title = {Another paper}}

        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void Every_version_of_the_language_compiles_it_without_a_warning(LanguageVersion version)
    {
        var project = Project("static class C { static string A(string x) { return Test.Papers.TryFind(x, out var p) ? p.Key : Test.Papers.Keys.Known2021; } }") with
        {
            LanguageVersion = version,
        };

        Assert.Equal("A known paper", project.Generate().Load().Paper("Known2021").Title);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_2)]
    [InlineData(LanguageVersion.CSharp6)]
    public void An_older_version_gets_no_code_that_it_could_not_read(LanguageVersion version)
    {
        var project = Project(string.Empty) with { LanguageVersion = version };

        Assert.Empty(project.Generate().Result.GeneratedSources);
        Assert.Empty(project.Generate().Complaints);
    }

    [Theory]
    [InlineData("Test.Papers.Knwon2021", "CS0117")]
    [InlineData("Test.Papers.Keys.Knwon2021", "CS0117")]
    [InlineData("Test.Papers.ByAuthor.AdaLovelac", "CS0117")]
    [InlineData("Test.Papers.ByYear.Y2020", "CS0117")]
    [InlineData("Test.Papers.ByVenue.Icml", "CS0117")]
    [InlineData("Test.Papers.Shelves", "CS0122")]
    [InlineData("Test.Paperz.Known2021", "CS0234")]
    public void A_misspelt_name_does_not_compile(string expression, string id) =>
        Assert.Equal([id], Complaints($"class C {{ object P => {expression}; }}"));

    [Theory]
    [InlineData("Test.Papers.Known2021")]
    [InlineData("Test.Papers.Keys.Known2021")]
    [InlineData("Test.Papers.ByAuthor.AdaLovelace")]
    [InlineData("Test.Papers.ByYear.Y2021[0]")]
    [InlineData("Test.Papers.ByVenue.Iclr.Count")]
    [InlineData("Test.Papers.All")]
    public void The_right_name_compiles(string expression) => Assert.Empty(Complaints($"class C {{ object P => {expression}; }}"));

    [Fact]
    public void A_key_is_a_constant() => Assert.Empty(Complaints(
        """
        [System.Obsolete(Test.Papers.Keys.Known2021)]
        class C
        {
            int M(string key) => key switch { Test.Papers.Keys.Known2021 => 1, Test.Papers.Keys.Other => 2, _ => 0 };
        }
        """));

    [Theory]
    [InlineData("if (Test.Papers.TryFind(x, out var p)) { _ = p.Title; }", "")]
    [InlineData("if (!Test.Papers.TryFind(x, out var p)) { return; } _ = p.Title;", "")]
    [InlineData("Test.Papers.TryFind(x, out var p); _ = p.Title;", "CS8602")]
    [InlineData("if (!Test.Papers.TryFind(x, out var p)) { _ = p.Title; }", "CS8602")]
    [InlineData("_ = Test.Papers.Known2021.Key.Length;", "")]
    [InlineData("_ = Test.Papers.Known2021.Title.Length;", "CS8602")]
    [InlineData("Test.Papers.TryFind(null, out _);", "CS8625")]
    public void The_compiler_knows_what_may_be_null(string statement, string ids) =>
        Assert.Equal(
            ids.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Complaints($"class C {{ void M(string x) {{ {statement} }} }}"));

    [Theory]
    [InlineData(null, Accessibility.Internal)]
    [InlineData("internal", Accessibility.Internal)]
    [InlineData("public", Accessibility.Public)]
    [InlineData("Public", Accessibility.Public)]
    [InlineData("nonsense", Accessibility.Internal)]
    public void A_catalog_is_as_visible_as_the_project_says(string? accessibility, Accessibility expected)
    {
        var project = Project(string.Empty);
        var generated = (accessibility is null ? project : project.WithProperty("PaperCatalogAccessibility", accessibility)).Generate();

        Assert.Equal(expected, generated.Compilation.GetTypeByMetadataName("Test.Papers")!.DeclaredAccessibility);
        Assert.Empty(generated.Complaints);
    }

    [Theory]
    [InlineData("Full")]
    [InlineData("Short")]
    [InlineData("None")]
    [InlineData("none")]
    public void A_public_catalog_with_a_documentation_file_has_no_warning(string level)
    {
        var loaded = Project(string.Empty)
            .WithProperty("PaperCatalogAccessibility", "public")
            .WithProperty("PaperCatalogDocumentation", level)
            .Generate()
            .Load();

        Assert.Equal(level is "Full" or "Short", loaded.Documentation.Contains("A known paper", StringComparison.Ordinal));
        Assert.Equal(level == "Full", loaded.Documentation.Contains("<para>Text.</para>", StringComparison.Ordinal));
        Assert.Contains("T:Test.Papers", loaded.Documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_catalogs_know_nothing_of_each_other()
    {
        var loaded = new CatalogProject()
            .WithFile("a.bib", Records)
            .WithFile("b.bib", "@book{known2021, title = {A book}, doi = {10.1000/1}}\n", "Books")
            .Generate()
            .Load();

        Assert.Equal(2, loaded.All().Count);
        Assert.Equal("A known paper", loaded.Find("10.1000/1")!.Title);
        Assert.Equal("A book", loaded.Find("10.1000/1", "Test.Books")!.Title);
        Assert.Equal("A book", Assert.Single(loaded.All("Test.Books")).Title);
    }

    [Theory]
    [InlineData("Some.Where", "Some.Where.Papers")]
    [InlineData("Caf\u00E9", "Caf\u00E9.Papers")]
    [InlineData("not a namespace", "Test.Papers")]
    public void The_namespace_is_the_one_that_is_asked_for(string name, string expected) =>
        Assert.Equal(2, Project(string.Empty).WithProperty("PaperCatalogNamespace", name).Generate().Load().All(expected).Count);

    private static CatalogProject Project(string code) => new CatalogProject { Code = code }.WithFile("papers/refs.bib", Records);

    private static string[] Complaints(string code) =>
        [.. Project(code).Generate().Complaints.Select(static complaint => complaint.Id).Distinct()];
}
