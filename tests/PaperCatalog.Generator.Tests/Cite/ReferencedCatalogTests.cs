using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using PaperCatalog.Generator.Tests.Check;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>The checks know the papers of the public catalogs of referenced assemblies.</summary>
public sealed class ReferencedCatalogTests
{
    private static readonly CatalogProject s_library = (new CatalogProject { AssemblyName = "Library" })
        .WithProperty("RootNamespace", "Library")
        .WithFile("papers/refs.bib", "@misc{lloyd1982, title = {Least Squares Quantization in PCM}, author = {Lloyd, Stuart}, doi = {10.1109/TIT.1982.1056489}, year = 1982, note = {Superseded}}");

    [Fact]
    public async Task All_checks_see_them()
    {
        const string Code = "// \"Least Squares Quantizing in PCM\", https://doi.org/10.1109/TIT.1982.1056489 and [@loyd1982]\nclass A { }";

        var said = await Consumer(s_library.WithProperty("PaperCatalogAccessibility", "public"), Code).AnalyzeAsync();

        Assert.Equal(
            [
                "PCAT0402 No paper is meant by 'loyd1982'; did you mean 'lloyd1982'?",
                "PCAT0403 This is 'Least Squares Quantization in PCM' of the catalog; cite it as [@lloyd1982]",
                "PCAT0405 The title of 'lloyd1982' is 'Least Squares Quantization in PCM' in the catalog, and 'Least Squares Quantizing in PCM' here",
                "PCAT0408 'Least Squares Quantization in PCM' is superseded: Superseded",
            ],
            said.Where(static one => one.Id != "PCAT0004").Select(static one => one.Id + " " + Said.Message(one)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_internal_catalog_is_not_seen() =>
        Assert.Equal(["PCAT0004"], await Said.ByAsync(Consumer(s_library, "// https://doi.org/10.1109/TIT.1982.1056489\nclass A { }")));

    [Fact]
    public async Task The_fix_names_the_class_of_the_other_assembly()
    {
        var project = Consumer(s_library.WithProperty("PaperCatalogAccessibility", "public"), "/// <summary>https://doi.org/10.1109/TIT.1982.1056489</summary>\nclass A { }");

        var result = await FixedCode.FixAsync(project, "PCAT0403");

        Assert.Equal("/// <summary><see cref=\"Library.Papers.Lloyd1982\"/></summary>\nclass A { }", result.Code);
        Assert.Empty(result.Generate().Complaints);
    }

    private static CatalogProject Consumer(CatalogProject library, string code)
    {
        using var assembly = new MemoryStream();
        var result = library.Generate().Compilation.Emit(assembly, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success);
        return new CatalogProject { Code = code, References = [MetadataReference.CreateFromImage(assembly.ToArray())] };
    }
}
