using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Pipeline;

/// <summary>Paths in generated code are relative, with <c>/</c>, and the same on every machine.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("/home/ada/project/", "/home/ada/project/papers/a.bib", "papers/a.bib")]
    [InlineData("/home/ada/project", "/home/ada/shared/a.bib", "../shared/a.bib")]
    [InlineData("/home/ada/project/", "/mnt/a.bib", "a.bib")]
    [InlineData(@"C:\work\project\", @"c:\work\project\papers\a.bib", "papers/a.bib")]
    [InlineData(@"C:\work\project\", @"D:\papers\a.bib", "a.bib")]
    [InlineData("", "/home/ada/a.bib", "a.bib")]
    public void A_path_is_relative_to_the_project(string directory, string path, string expected) =>
        Assert.Equal(expected, SourceFile("ProjectDir", directory, path));

    [Fact]
    public void A_folder_named_after_the_language_survives_the_option_file() =>
        Assert.Equal("papers/a.bib", SourceFile("PaperCatalogProjectDirectory", "%2Fhome%2FC%23%3B1%2F", "/home/C#;1/papers/a.bib"));

    private static string SourceFile(string property, string directory, string path)
    {
        var project = (new CatalogProject() with { Files = [new MemoryText(path, "@article{a, title={T}}")] })
            .WithProperty("ProjectDir", string.Empty)
            .WithProperty(property, directory);
        return project.Generate().Load().All()[0].SourceFile!;
    }
}
