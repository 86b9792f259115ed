using System.Text;

namespace PaperCatalog.Package.Tests;

/// <summary>What the pages of the documentation show, tried; and that their commands and links lead somewhere.</summary>
public sealed class DocumentationTests(PackedPackage package)
{
    /// <summary>Blocks that a test of this set builds, by page. Those of pages that are not here must not be code.</summary>
    private static readonly Dictionary<string, int> s_tried = new()
    {
        ["README.md"] = 6, // ReadmeTests
        ["docs/citing.md"] = 3,
        ["docs/configuration.md"] = 2,
        ["docs/editor.md"] = 1,
        ["docs/getting-started.md"] = 2, // GettingStartedTests
        ["docs/naming.md"] = 1,
        ["docs/sharing.md"] = 2,
        ["docs/testing.md"] = 1, // what a snapshot test looks like; PaperCatalog.Snapshots.Tests has such
    };

    [Fact]
    public void Every_block_of_code_is_tried()
    {
        var found = DocumentPage.All
            .Select(static page => (page.Path, Count: page.Blocks.Count(static block => block.Language is "csharp" or "xml" or "bibtex" or "ini" or "json")))
            .Where(static page => page.Count > 0)
            .ToDictionary(static page => page.Path, static page => page.Count);

        Assert.Equal(s_tried.OrderBy(static page => page.Key, StringComparer.Ordinal), found.OrderBy(static page => page.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Citing_works_as_its_page_says()
    {
        var page = DocumentPage.Read("docs/citing.md");
        var consumer = Consumer.Empty(package, "Citing");
        consumer.Write("Citing.csproj", Project(page.Block("xml", "PaperCatalogReferences")));
        consumer.Write("papers/refs.bib", DocumentPage.Read("README.md").Block("bibtex", "he2021correct"));
        File.Copy(Path.Combine(Repository.Root, "samples/PaperCatalog.Sample/papers/abstracts.txt"), consumer.PathOf("papers/abstracts.txt"));
        consumer.Write("ErrorCorrection.cs", "using PaperCatalog;\n" + page.Block("csharp", "[Cites("));
        consumer.Write("Program.cs", "using System;\n" + page.Block("csharp", "Papers.Cited"));
        var output = (await consumer.BuildAndRunAsync("-p:CI=false")).Output;

        Assert.Contains("ErrorCorrection.cs", output, StringComparison.Ordinal);
        var references = await File.ReadAllTextAsync(consumer.PathOf("REFERENCES.md"), TestContext.Current.CancellationToken);
        Assert.Contains("ErrorCorrection.cs#L", references, StringComparison.Ordinal);
        Assert.Contains("sec. 2.2", references, StringComparison.Ordinal);
        Assert.Contains("he2021correct", await File.ReadAllTextAsync(consumer.PathOf("docs/references.bib"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_and_items_work_as_their_page_says()
    {
        var page = DocumentPage.Read("docs/configuration.md");
        var consumer = Consumer.Empty(package, "Configured");
        consumer.Write("Configured.csproj", Project(page.Block("xml", "PaperCatalogNamespace") + page.Block("xml", "<PaperFile")));
        consumer.Write("vision/a.bib", "@misc{sees, title = {A paper on seeing}, author = {See, A.}, year = 2001}\n");
        consumer.Write("refs.bib", "@misc{refers, title = {A paper on references}, author = {Ref, B.}, year = 2002}\n");
        consumer.Write("notes/abstracts.txt", "Key: noted\nTitle: A paper on notes\nYear: 2003\nAbstract: Notes are good.\n");
        consumer.Write("other-tool/data.bib", "@misc{other, title = {Not for us}, author = {Other, C.}, year = 2004}\n");
        consumer.Write(
            "Program.cs",
            """
            using System;
            using System.Linq;
            using MyProject.Literature;

            foreach (var type in new[] { typeof(Library).Assembly.GetTypes() }.SelectMany(types => types).Where(type => type.Namespace == "MyProject.Literature" && type.IsPublic).OrderBy(type => type.Name))
            {
                var all = (System.Collections.Generic.IReadOnlyList<PaperCatalog.Paper>)type.GetProperty("All")!.GetValue(null)!;
                Console.WriteLine($"{type.Name}: {string.Join(", ", all.Select(paper => paper.Key))}");
            }
            """);

        Assert.Equal("Library: refers\nPapers: noted\nVisionPapers: sees\n", (await consumer.BuildAndRunAsync()).Output);
    }

    [Fact]
    public async Task Renamed_keys_and_the_view_by_title_work_as_their_pages_say()
    {
        var consumer = Consumer.Empty(package, "Renamed");
        consumer.Write("Renamed.csproj", Project($"<PropertyGroup>{DocumentPage.Read("docs/editor.md").Block("xml", "Titles")}</PropertyGroup>"));
        consumer.Write("papers/refs.bib", DocumentPage.Read("docs/naming.md").Block("bibtex", "kahan65"));
        consumer.Write(
            "Program.cs",
            """
            using System;
            using Renamed;

            #pragma warning disable CS0618
            Console.WriteLine(Papers.Keys.Kahan65);
            Console.WriteLine(ReferenceEquals(Papers.Kahan65, Papers.ByTitle.FurtherRemarksOnReducingTruncationErrors));
            Console.WriteLine(Papers.TryFind("kahan65", out _));
            """);

        Assert.Equal("kahan1965further\nTrue\nTrue\n", (await consumer.BuildAndRunAsync()).Output);
    }

    [Fact]
    public async Task Catalogs_are_shared_as_their_page_says()
    {
        var page = DocumentPage.Read("docs/sharing.md");
        var consumer = Consumer.Empty(package, "Shared");
        var catalog = page.Block("xml", "PaperCatalogAccessibility").Replace("0.1.0", package.Version, StringComparison.Ordinal);
        foreach (var (name, key) in new[] { ("Physics", "harris2020"), ("Biology", "numpy") })
        {
            consumer.Write($"{name}/{name}.csproj", catalog);
            consumer.Write($"{name}/papers/refs.bib", $"@article{{{key}, title = {{Array programming with NumPy}}, author = {{Harris, Charles R.}}, journal = {{Nature}}, year = 2020, doi = {{10.1038/s41586-020-2649-2}}}}\n");
        }

        consumer.Write("App/App.csproj", Project("""<ItemGroup><ProjectReference Include="../Physics/Physics.csproj" /><ProjectReference Include="../Biology/Biology.csproj" /></ItemGroup>"""));
        consumer.Write("App/Program.cs", "using System;\nusing PaperCatalog;\n" + page.Block("csharp", "PaperLibrary.Combine") + "Console.WriteLine(paper!.Key);\nConsole.WriteLine(library.Count);\n");
        (await consumer.BuildAsync("App")).Succeeded();

        Assert.EndsWith("harris2020\n1\n", (await consumer.DotNetAsync("run", "--project", "App", "--no-build")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_names_what_exists()
    {
        var missing = new List<string>();
        foreach (var page in DocumentPage.All)
        {
            foreach (var line in page.Blocks.Where(static block => block.Language is "" or "sh" or "text").SelectMany(static block => block.Text.Split('\n')))
            {
                var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(static word => word.Contains('=', StringComparison.Ordinal)).ToArray();
                if (words is ["dotnet" or "bash", ..])
                {
                    missing.AddRange(words
                        .Where(static word => word.StartsWith("src/", StringComparison.Ordinal) || word.StartsWith("tests/", StringComparison.Ordinal) || word.StartsWith("samples/", StringComparison.Ordinal))
                        .Where(static word => !Path.Exists(Path.Combine(Repository.Root, word)))
                        .Select(word => $"{page.Path}: {line}: {word}"));
                }
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var broken = new List<string>();
        foreach (var page in DocumentPage.All)
        {
            foreach (var target in page.Prose().SelectMany(TargetsOf).Where(static target => !target.Contains("://", StringComparison.Ordinal)))
            {
                var parts = target.Split('#');
                var path = parts[0].Length == 0
                    ? Path.Combine(Repository.Root, page.Path)
                    : Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page.Path)!, parts[0]));
                if (!Path.Exists(path) || (parts.Length > 1 && path.EndsWith(".md", StringComparison.Ordinal) && !AnchorsOf(path).Contains(parts[1])))
                {
                    broken.Add($"{page.Path}: {target}");
                }
            }
        }

        Assert.Empty(broken);
    }

    private static IEnumerable<string> TargetsOf(string line)
    {
        for (var start = line.IndexOf("](", StringComparison.Ordinal); start >= 0; start = line.IndexOf("](", start + 2, StringComparison.Ordinal))
        {
            var end = line.IndexOf(')', start);
            if (end > start && line[start + 2] is not ('<' or '`'))
            {
                yield return line[(start + 2)..end];
            }
        }
    }

    // As the host of the repository makes them of headings.
    private static HashSet<string> AnchorsOf(string path)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in DocumentPage.Read(path).Prose().Where(static line => line.StartsWith('#')))
        {
            var anchor = new StringBuilder();
            foreach (var c in heading.TrimStart('#').Trim().ToLowerInvariant())
            {
                _ = char.IsLetterOrDigit(c) || c is '-' or '_' ? anchor.Append(c) : c == ' ' ? anchor.Append('-') : anchor;
            }

            anchors.Add(anchor.ToString());
        }

        return anchors;
    }

    private string Project(string content) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          {content}
          <ItemGroup>
            <PackageReference Include="PaperCatalog" Version="{package.Version}" />
          </ItemGroup>
        </Project>
        """;
}
