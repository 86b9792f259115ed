extern alias generator;
using generator::PaperCatalog.Generator;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Pipeline;

/// <summary>A catalog that is an assembly of its own: who refers to it reads no paper file, and emits none of its papers.</summary>
public sealed class CatalogPackageTests
{
    private static readonly CatalogProject s_catalog = (new CatalogProject { AssemblyName = "Catalog" })
        .WithProperty("RootNamespace", "Catalog")
        .WithProperty("PaperCatalogAccessibility", "public")
        .WithFile("papers/refs.bib", "@misc{lloyd1982, title = {Least squares}, year = 1982}");

    [Fact]
    public void A_project_that_refers_to_it_parses_and_emits_nothing()
    {
        var result = Run(new CatalogProject { Code = "class C { string? Title => Catalog.Papers.Lloyd1982.Title; }", References = [Reference()] });

        Assert.Equal("not run", StepReasons.Of(result, TrackingNames.PaperFiles));
        Assert.Equal("not run", StepReasons.Of(result, TrackingNames.Records));
        Assert.Equal("not run", StepReasons.Of(result, TrackingNames.FileSpecs));
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Its_papers_are_typed_there_and_combine_with_the_own_ones()
    {
        const string Code = """
            internal static class Use
            {
                public static PaperCatalog.Paper Theirs => Catalog.Papers.Lloyd1982;
                public static PaperCatalog.PaperLibrary All { get; } = PaperCatalog.PaperLibrary.Combine(Test.Papers.All, Catalog.Papers.All);
            }
            """;
        var consumer = (new CatalogProject { Code = Code, References = [Reference()] }).WithFile("papers/own.bib", "@misc{own, title = {Own}}");

        Assert.Empty(consumer.Generate().Complaints);
        Assert.Equal("1 New", StepReasons.Of(Run(consumer), TrackingNames.Records));
    }

    private static GeneratorRunResult Run(CatalogProject project) =>
        project.Driver(trackSteps: true).RunGenerators(project.Compilation()).GetRunResult().Results.Single();

    private static PortableExecutableReference Reference()
    {
        using var assembly = new MemoryStream();
        Assert.True(s_catalog.Generate().Compilation.Emit(assembly).Success);
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}
