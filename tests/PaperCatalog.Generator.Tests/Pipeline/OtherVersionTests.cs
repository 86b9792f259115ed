extern alias generator;
using generator::PaperCatalog.Generator;
using generator::PaperCatalog.Generator.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Check;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Pipeline;

/// <summary>A generator beside the library of another version leaves the project alone, and says so once.</summary>
public sealed class OtherVersionTests
{
    private const string Code = "[assembly: System.Reflection.AssemblyInformationalVersion(\"VERSION\")]";

    private static readonly CatalogProject s_project = new CatalogProject { Code = "// [@first] [@second]" }
        .WithFile("papers/a.bib", "@misc{first, title = {A}, year = {19999}}\n")
        .WithProperty("PaperCatalogUncited", "All");

    public enum Form
    {
        File,
        Compilation,
    }

    [Theory]
    [InlineData("999.1.0", "999.1.0", Form.File)]
    [InlineData("0.0.1-beta.2+0123abc", "0.0.1-beta.2", Form.File)]
    [InlineData("999.1.0", "999.1.0", Form.Compilation)]
    public async Task Beside_another_library_there_is_nothing_but_one_warning(string version, string shown, Form form)
    {
        using var library = new OtherLibrary(version, form);
        var compilation = library.ReferTo(s_project.Compilation());
        var driver = s_project.Driver().RunGenerators(compilation);
        var result = Assert.Single(driver.GetRunResult().Results);

        Assert.Null(result.Exception);
        Assert.Empty(result.GeneratedSources);
        Assert.Empty(await s_project.AnalyzeAsync(compilation));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("PCAT0007", diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal(
            $"This PaperCatalog {LibraryVersion.Own} leaves the project alone, because the PaperCatalog library it refers to is {shown}: let the package bring both, in one version",
            Said.Message(diagnostic));
    }

    [Fact]
    public async Task The_commit_behind_the_plus_makes_no_other_version()
    {
        using var library = new OtherLibrary(LibraryVersion.Own + "+0123abc", Form.File);
        var compilation = library.ReferTo(s_project.Compilation());

        Assert.NotEmpty(Assert.Single(s_project.Driver().RunGenerators(compilation).GetRunResult().Results).GeneratedSources);
        Assert.DoesNotContain(await s_project.AnalyzeAsync(compilation), static diagnostic => diagnostic.Id == "PCAT0007");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_library_that_does_not_say_its_version_and_no_library_change_nothing(string? code)
    {
        using var library = code is null ? null : new OtherLibrary(version: null, Form.File);
        var compilation = s_project.Compilation();
        compilation = library is null ? compilation.RemoveReferences(OtherLibrary.Of(compilation)) : library.ReferTo(compilation);

        Assert.NotEmpty(Assert.Single(s_project.Driver().RunGenerators(compilation).GetRunResult().Results).GeneratedSources);
    }

    [Fact]
    public void A_library_that_is_no_assembly_changes_nothing()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("PaperCatalog.").FullName, "PaperCatalog.dll");
        File.WriteAllText(path, "no assembly");
        var compilation = s_project.Compilation();
        compilation = compilation.ReplaceReference(OtherLibrary.Of(compilation), MetadataReference.CreateFromFile(path));
        var result = Assert.Single(s_project.Driver().RunGenerators(compilation).GetRunResult().Results);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

        Assert.Null(result.Exception);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void Our_own_library_is_of_our_version()
    {
        var references = s_project.Compilation().References;

        Assert.Equal(LibraryVersion.Own, LibraryVersion.OfFirst(references.Select(LibraryVersion.Of)).Text);
        Assert.NotEmpty(LibraryVersion.Own);
        Assert.DoesNotContain('+', LibraryVersion.Own);
    }

    [Fact]
    public void A_new_library_makes_the_catalog_go_and_come_back()
    {
        using var library = new OtherLibrary("999.1.0", Form.File);
        var compilation = s_project.Compilation();
        var driver = s_project.Driver(trackSteps: true).RunGenerators(compilation);
        var names = driver.GetRunResult().GeneratedTrees.Select(static tree => tree.FilePath).ToArray();
        driver = driver.RunGenerators(library.ReferTo(compilation));
        Assert.Empty(driver.GetRunResult().GeneratedTrees);
        driver = driver.RunGenerators(compilation);

        Assert.Equal(names, driver.GetRunResult().GeneratedTrees.Select(static tree => tree.FilePath));
        Assert.Equal("1 Modified", StepReasons.Of(driver.GetRunResult().Results.Single(), TrackingNames.Library));
    }

    /// <summary>A library of our name in a file, or as the project that an editor has open.</summary>
    private sealed class OtherLibrary : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("PaperCatalog.").FullName;
        private readonly MetadataReference _reference;

        public OtherLibrary(string? version, Form form)
        {
            var compilation = CSharpCompilation.Create(
                "PaperCatalog",
                version is null ? [] : [CSharpSyntaxTree.ParseText(Code.Replace("VERSION", version, StringComparison.Ordinal))],
                s_project.Compilation().References.Where(static reference => !IsLibrary(reference)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            var path = Path.Combine(_folder, "PaperCatalog.dll");
            Assert.True(compilation.Emit(path).Success);
            _reference = form == Form.Compilation ? compilation.ToMetadataReference() : MetadataReference.CreateFromFile(path);
        }

        public static MetadataReference Of(CSharpCompilation compilation) => compilation.References.Single(IsLibrary);

        public CSharpCompilation ReferTo(CSharpCompilation compilation) => compilation.ReplaceReference(Of(compilation), _reference);

        public void Dispose() => Directory.Delete(_folder, recursive: true);

        private static bool IsLibrary(MetadataReference reference) => reference.Display?.EndsWith("PaperCatalog.dll", StringComparison.Ordinal) == true;
    }
}
