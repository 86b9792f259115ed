using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Which additional files are read, which never, and to which catalog they go.</summary>
public sealed class PaperFileChoiceTests
{
    private const string Record = "Key: one\nTitle: One\nAbstract: A.\n";

    [Theory]
    [InlineData("BannedSymbols.txt", null)]
    [InlineData("PublicAPI.Shipped.txt", "")]
    [InlineData("stylecop.json", null)]
    [InlineData("papers/rules.xml", "  ")]
    [InlineData("papers/refs.yml", null)]
    [InlineData("papers/refs.bib", "false")]
    [InlineData("papers/refs.bib", "False")]
    [InlineData("papers/notes.txt", "false")]
    [InlineData("bib", null)]
    [InlineData("no.bibliography", null)]
    public async Task A_file_of_another_tool_is_never_read(string path, string? mark)
    {
        var text = new UnreadableText(CatalogProject.Directory + "/" + path);
        var project = new CatalogProject();
        project = mark is null ? project : project with { Catalogs = project.Catalogs.Add(text.Path, mark) };
        project = project with { Files = [text] };

        Assert.Equal(["PCAT0004"], await Said.ByAsync(project));
        Assert.Empty(project.Generate().Result.GeneratedSources);
    }

    [Theory]
    [InlineData("refs.bib", null, "Papers")]
    [InlineData("refs.BIB", "true", "Papers")]
    [InlineData("refs.bibtex", "Vision", "Vision")]
    [InlineData("notes.txt", "TRUE", "Papers")]
    [InlineData("notes.json", " Vision ", "Vision")]
    public async Task A_marked_file_and_a_known_extension_are_read(string path, string? mark, string catalog)
    {
        var text = path.Contains(".bib", StringComparison.OrdinalIgnoreCase) ? "@misc{one, title={One}}" : Record;
        var project = new CatalogProject() with { Files = [new MemoryText(CatalogProject.Directory + "/" + path, text)] };
        project = mark is null ? project : project with { Catalogs = project.Catalogs.Add(project.Files[0].Path, mark) };

        Assert.Empty(await project.AnalyzeAsync());
        Assert.Equal(["One"], project.Generate().Load().PaperMembers("Test." + catalog));
    }

    [Theory]
    [InlineData("My Papers")]
    [InlineData("A.B")]
    [InlineData("class")]
    [InlineData("1st")]
    [InlineData("\u202Egpj")]
    public async Task A_catalog_that_cannot_be_a_class_is_said_and_its_papers_are_kept(string mark)
    {
        var project = new CatalogProject().WithFile("papers/a.txt", Record, mark);

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal("PCAT0005 papers/a.txt(1,1)-(1,1)", Said.Place(diagnostic));
        Assert.EndsWith("cannot be the name of a class; the papers of this file went to 'Papers': write one C# name, such as 'VisionPapers'", Said.Message(diagnostic), StringComparison.Ordinal);
        Assert.Equal(["One"], project.Generate().Load().PaperMembers());
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_left_to_the_compiler()
    {
        var project = new CatalogProject().WithFile("papers/a.txt", text: null).WithFile("papers/b.txt", Record);

        Assert.Empty(await project.AnalyzeAsync());
        Assert.Equal(["One"], project.Generate().Load().PaperMembers());
    }

    [Fact]
    public async Task What_a_project_lists_twice_is_said_once()
    {
        const string Bad = "Title: One\nAbstract: A \\model.\n";
        var project = new CatalogProject().WithFile("papers/a.txt", Bad);
        project = project with { Files = [.. project.Files, new MemoryText(project.Files[0].Path, Bad)] };

        Assert.Equal(["PCAT0110 papers/a.txt(2,13)-(2,19)", "PCAT0201 papers/a.txt(1,1)-(1,7)"], await Said.ByAsync(project));
        Assert.Equal(["One"], project.Generate().Load().PaperMembers());
    }

    [Fact]
    public async Task Two_files_of_one_name_are_two_files()
    {
        var project = new CatalogProject()
            .WithFile("a/refs.txt", "Title: Alpha\nAbstract: A.\n")
            .WithFile("b/refs.txt", "Title: Beta\nAbstract: B.\n");

        Assert.Equal(["PCAT0201 a/refs.txt(1,1)-(1,7)", "PCAT0201 b/refs.txt(1,1)-(1,7)"], await Said.ByAsync(project));
        Assert.Equal(["Alpha", "Beta"], project.Generate().Load().PaperMembers());
    }

    [Fact]
    public async Task Two_files_of_one_name_outside_the_project_lose_no_paper()
    {
        var project = new CatalogProject() with
        {
            Files =
            [
                new MemoryText("/mnt/a/refs.bib", "@misc{alpha, title={Alpha \\foo}}"),
                new MemoryText("/mnt/b/refs.bib", "@misc{beta, title={Beta}}\n@misc{Beta, title={Gamma}}"),
                new MemoryText("/mnt/c/refs.bib", "@misc{alpha, title={Alpha \\foo}}"),
            ],
        };

        Assert.Equal(
            ["PCAT0110 /mnt/a/refs.bib(1,27)-(1,31)", "PCAT0110 /mnt/c/refs.bib(1,27)-(1,31)", "PCAT0204 /mnt/b/refs.bib(2,7)-(2,11)"],
            await Said.ByAsync(project));
        Assert.Equal(["alpha", "beta", "Beta"], project.Generate().Load().All().Select(static paper => paper.Key));
    }

    private sealed class UnreadableText(string path) : Microsoft.CodeAnalysis.AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("Somebody read " + path);
    }
}
