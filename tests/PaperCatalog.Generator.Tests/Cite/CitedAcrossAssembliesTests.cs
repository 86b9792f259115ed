using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using PaperCatalog.Catalog;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>Code that cites the papers of an assembly it refers to.</summary>
public sealed class CitedAcrossAssembliesTests
{
    private const string Bibliography = """
        @misc{lloyd1982, title = {Least squares}, ids = {lloyd}, doi = {10.1000/lloyd}, eprint = {2010.13993}, archiveprefix = {arXiv}, year = 1982}
        """;

    private static readonly CatalogProject s_library = (new CatalogProject() with { AssemblyName = "Library" })
        .WithProperty("RootNamespace", "Library")
        .WithFile("papers/refs.bib", Bibliography);

    private static readonly CatalogProject s_public = s_library.WithProperty("PaperCatalogAccessibility", "public");

    [Theory]
    [InlineData("[PaperCatalog.Cites(Library.Papers.Keys.Lloyd1982)] class C { }")]
    [InlineData("[PaperCatalog.Cites(P.Keys.Lloyd1982)] class C { }")]
    [InlineData("[PaperCatalog.Cites(Lloyd1982)] class C { }")]
    [InlineData("/// <see cref=\"Library.Papers.Lloyd1982\"/>\nclass C { }")]
    [InlineData("// [@lloyd1982]\nclass C { }")]
    [InlineData("// [@lloyd]\nclass C { }")]
    [InlineData("// [@10.1000/Lloyd]\nclass C { }")]
    [InlineData("// [@{arXiv:2010.13993v2}]\nclass C { }")]
    public void A_paper_of_a_reference_assembly_can_be_cited(string code)
    {
        const string Usings = "using P = Library.Papers;\nusing static Library.Papers.Keys;\n";

        var (key, catalog, citation) = Assert.Single(Citations(Consumer(s_public, Usings + code)));

        Assert.Equal(("lloyd1982", "Library.Papers, Library", "Code.cs"), (key, catalog, citation.Path));
    }

    [Fact]
    public void A_paper_of_the_own_catalog_comes_first()
    {
        var project = Consumer(s_public, "// [@lloyd1982]").WithFile("papers/own.bib", "@misc{lloyd1982, title = {Own}}");

        Assert.Empty(Citations(project));
        Assert.Equal("Own", Assert.Single(project.Generate().Load().Cited()).Paper.Title);
    }

    [Fact]
    public void An_internal_catalog_is_for_friends()
    {
        Assert.Empty(Citations(Consumer(s_library, "// [@lloyd1982]")));

        var friendly = s_library with { Code = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]" };
        Assert.Single(Citations(Consumer(friendly, "// [@lloyd1982]")));
    }

    [Fact]
    public void A_citation_that_moves_makes_no_other_project_compile_again()
    {
        var cites = s_public with { Code = "// [@lloyd1982]\npublic class C { }" };

        Assert.Equal(ReferenceAssembly(cites), ReferenceAssembly(cites with { Code = "\n\n" + cites.Code }));
        Assert.NotEqual(ReferenceAssembly(cites), ReferenceAssembly(cites with { Code = cites.Code + "public class D { }" }));
    }

    [Fact]
    public void A_library_without_the_package_has_no_catalog() =>
        Assert.Empty(Citations(new CatalogProject() with { Code = "// [@lloyd1982]" }));

    private static CatalogProject Consumer(CatalogProject library, string code) =>
        new CatalogProject() with { Code = code, References = [Reference(library)] };

    private static PortableExecutableReference Reference(CatalogProject library) => MetadataReference.CreateFromImage(ReferenceAssembly(library));

    // What other projects compile against: no bodies, no private members.
    private static byte[] ReferenceAssembly(CatalogProject library)
    {
        var compilation = library.Generate().Compilation;
        using var image = new MemoryStream();
        var result = compilation
            .WithOptions(compilation.Options.WithDeterministic(true))
            .Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }

    private static ImmutableArray<(string Key, string? Catalog, Citation Citation)> Citations(CatalogProject project)
    {
        var catalog = project.Generate();
        Assert.Empty(catalog.Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return
        [
            .. (catalog.Load(allowWarnings: true).Assembly.GetType("PaperCatalog.Generated.AssemblyCitations")
                    ?.GetField("Page", BindingFlags.Static | BindingFlags.NonPublic)
                    ?.GetCustomAttributes(typeof(CitationPageAttribute), inherit: false) ?? [])
                .Cast<CitationPageAttribute>()
                .SelectMany(static page => page.Records)
                .Select(static record => CitationText.Read(record)),
        ];
    }
}
