using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>Members are documented for those who read it.</summary>
public sealed class DocumentationTests
{
    private static readonly CatalogProject s_project = new CatalogProject()
        .WithProperty("PaperCatalogViews", "Titles")
        .WithFile("papers/refs.bib", "@article{kahan1965, ids={kahan}, title={Further remarks}, author={William Kahan}, year=1965, abstract={Compensated.}}\n");

    // An editor parses documentation, whether the project writes a file of it or not; a build that writes none takes it for comments.
    [Theory]
    [InlineData(DocumentationMode.Diagnose, true)]
    [InlineData(DocumentationMode.Parse, true)]
    [InlineData(DocumentationMode.None, false)]
    public void Members_have_documentation_where_somebody_reads_it(DocumentationMode mode, bool isWritten)
    {
        var generated = (s_project with { Documentation = mode }).Generate();

        var code = string.Concat(generated.Result.GeneratedSources.Select(static source => source.SourceText));
        Assert.Equal(isWritten, code.Contains("/// <para>Compensated.</para>", StringComparison.Ordinal));
        Assert.Equal(isWritten, code.Contains("/// <summary>Further remarks (1965)</summary>", StringComparison.Ordinal));
        Assert.Equal(isWritten, code.Contains("/// <inheritdoc", StringComparison.Ordinal));
        Assert.Equal(isWritten, code.Contains("The former name of", StringComparison.Ordinal));
        Assert.Equal(!isWritten, code.Contains("documentation is left out", StringComparison.Ordinal));
    }

    [Fact]
    public void The_catalog_is_the_same_with_and_without()
    {
        var with = s_project.Generate().Load();
        var without = (s_project with { Documentation = DocumentationMode.None }).Generate().Load();

        Assert.Equal(with.All(), without.All());
        Assert.Equal(with.PaperMembers(), without.PaperMembers());
    }
}
