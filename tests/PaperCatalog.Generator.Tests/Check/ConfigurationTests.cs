using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Options that mean nothing, a C# version that is too old, projects without paper files.</summary>
public sealed class ConfigurationTests
{
    private static readonly CatalogProject s_project = new CatalogProject().WithFile("papers/a.txt", "Key: one\nTitle: One\nAbstract: A.\n");

    [Theory]
    [InlineData("PaperCatalogNamespace", "My Project", "a namespace such as 'MyProject.Literature'")]
    [InlineData("PaperCatalogNamespace", "A..B", "a namespace such as 'MyProject.Literature'")]
    [InlineData("PaperCatalogNamespace", "9Lives", "a namespace such as 'MyProject.Literature'")]
    [InlineData("PaperCatalogClass", "My.Papers", "the name of a class such as 'Papers'")]
    [InlineData("PaperCatalogClass", "class", "the name of a class such as 'Papers'")]
    [InlineData("PaperCatalogClass", "record", "the name of a class such as 'Papers'")]
    [InlineData("PaperCatalogAccessibility", "protected", "'internal' or 'public'")]
    [InlineData("PaperCatalogAccessibility", "1", "'internal' or 'public'")]
    [InlineData("PaperCatalogDocumentation", "All", "'Full', 'Short' or 'None'")]
    [InlineData("PaperCatalogDocumentation", "0", "'Full', 'Short' or 'None'")]
    public async Task A_wrong_value_is_said_with_the_right_ones_and_the_default_holds(string property, string value, string right)
    {
        var project = s_project.WithProperty(property, value);

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal("PCAT0002", Said.Place(diagnostic));
        Assert.Equal($"'{value}' is no value for {property}; use {right}", Said.Message(diagnostic));
        Assert.Equal(s_project.Generate().Text, project.Generate().Text);
    }

    [Theory]
    [InlineData("PaperCatalogNamespace", "Literature.Of.Ada")]
    [InlineData("PaperCatalogNamespace", "My.class")]
    [InlineData("PaperCatalogNamespace", " Spaced ")]
    [InlineData("PaperCatalogNamespace", "")]
    [InlineData("PaperCatalogClass", "Literatur\u00FCbersicht")]
    [InlineData("PaperCatalogAccessibility", "Public")]
    [InlineData("PaperCatalogAccessibility", "INTERNAL")]
    [InlineData("PaperCatalogDocumentation", "short")]
    [InlineData("PaperCatalogDocumentation", "None")]
    public async Task A_right_value_is_silent_and_compiles(string property, string value)
    {
        var project = s_project.WithProperty(property, value);

        Assert.Empty(await project.AnalyzeAsync());
        Assert.Empty(project.Generate().Complaints);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp3)]
    [InlineData(LanguageVersion.CSharp7)]
    [InlineData(LanguageVersion.CSharp7_2)]
    public async Task An_old_language_gets_one_error_and_no_code(LanguageVersion version)
    {
        var project = s_project.WithFile("papers/b.txt", "Abstract: We introduce Foo, a \\bar.\nYear: x\n") with { LanguageVersion = version };

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal("PCAT0003", Said.Place(diagnostic));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(
            $"No catalog was made: it needs C# 7.3 or later, this project uses C# {version.ToDisplayString()} (set LangVersion)",
            Said.Message(diagnostic));
        Assert.Empty(project.Generate().Result.GeneratedSources);
    }

    [Fact]
    public async Task The_oldest_supported_language_gets_a_catalog_and_no_word()
    {
        var project = s_project with { LanguageVersion = LanguageVersion.CSharp7_3 };

        Assert.Empty(await project.AnalyzeAsync());
        Assert.NotEmpty(project.Generate().Result.GeneratedSources);
    }

    [Fact]
    public async Task An_old_language_without_paper_files_is_no_error() =>
        Assert.Equal(["PCAT0004"], await Said.ByAsync(new CatalogProject() with { LanguageVersion = LanguageVersion.CSharp5 }));

    [Fact]
    public async Task A_project_without_paper_files_is_told_so()
    {
        var diagnostic = Assert.Single(await new CatalogProject().AnalyzeAsync());
        Assert.Equal("PCAT0004", Said.Place(diagnostic));
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    [Fact]
    public async Task Code_that_misses_the_catalog_is_warned_once_at_its_first_use()
    {
        var project = new CatalogProject { Code = "class A\n{\n    object B => Papers.One;\n    object C => Papers.Two;\n}" };

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal("PCAT0004", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(2, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("put a .bib or .txt file into the folder 'papers'", Said.Message(diagnostic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static class Papers { public static object One => 1; } class A { object B => Papers.One; }")]
    [InlineData("class Shelf { public object[] Papers => []; } class A { object B(Shelf shelf) => shelf.Papers; }")]
    [InlineData("class A { object[] Papers => []; object B => Papers; }")]
    public async Task Code_that_means_something_else_is_not_warned(string code)
    {
        var diagnostic = Assert.Single(await new CatalogProject { Code = code }.AnalyzeAsync());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }
}
