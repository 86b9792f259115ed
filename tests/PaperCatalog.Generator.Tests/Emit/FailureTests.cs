extern alias generator;
using System.Collections.Immutable;
using generator::PaperCatalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>A file that cannot be had costs nobody else anything, and is not passed over in silence.</summary>
public sealed class FailureTests
{
    public static TheoryData<Exception> Exceptions =>
    [
        new IOException("The file is gone.\nOther.cs(1,1): error CS9999: forged"),
        new InvalidOperationException("##vso[task.complete]"),
        // Nobody has cancelled anything: passed on, it would lose all files (CS8785).
        new OperationCanceledException("Not cancelled."),
    ];

    [Theory]
    [MemberData(nameof(Exceptions), DisableDiscoveryEnumeration = true)]
    public void A_file_that_throws_is_said_and_the_others_are_there(Exception exception)
    {
        var project = new CatalogProject().WithFile("papers/a.bib", "@misc{a, title = {A}}\n").WithFile("papers/c.bib", "@misc{c, title = {C}}\n");
        var files = ImmutableArray<AdditionalText>.CastUp(project.Files).Insert(1, new ThrowingText(CatalogProject.Directory + "/papers/b.bib", exception));
        var driver = CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], files, project.ParseOptions(), project.Options)
            .RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out var diagnostics);

        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        var message = Assert.Single(diagnostics).GetMessage(null);
        Assert.Contains("papers/b.bib", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain("##", message, StringComparison.Ordinal);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(["A", "C"], compilation.GetTypeByMetadataName("Test.Papers")!.GetMembers().OfType<IPropertySymbol>().Where(static property => property.Type.Name == "Paper").Select(static property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_without_text_is_an_empty_one() =>
        Assert.Equal(
            ["A"],
            new CatalogProject().WithFile("papers/a.bib", "@misc{a, title = {A}}\n").WithFile("papers/b.bib", null).Generate().Load().PaperMembers());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    [InlineData("\0\0")]
    public void A_file_of_nothing_gives_an_empty_catalog(string text)
    {
        var catalog = new CatalogProject().WithFile("papers/a.bib", text).Generate().Load();

        Assert.Empty(catalog.All());
        Assert.Null(catalog.Find("anything"));
    }

    private sealed class ThrowingText(string path, Exception exception) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw exception;
    }
}
