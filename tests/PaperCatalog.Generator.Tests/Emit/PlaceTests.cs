extern alias generator;
using generator::PaperCatalog.Generator.Emit;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>File names, namespaces and class names that are legal somewhere and a trap here.</summary>
public sealed class PlaceTests
{
    private const string Record = "Key: someKey\nTitle: Some title of a paper\nAuthors: Ada Lovelace\nVenue: ICLR\nYear: 2021\nAbstract: Text.\n";

    public static TheoryData<string> HostilePaths =>
    [
        "a:b.txt", "a*b.txt", "a?b.txt", "a<b>.txt", "a|b.txt", "a\"b.txt", "a'b.txt", "a#b.txt", "a%b.txt", "a&b.txt", "a;b.txt",
        "a@b.txt", "a~b.txt", "a=b.txt", "a!b.txt", "a$b.txt", "a^b.txt", "a[1]{2}.txt", "a\u0001b.txt", "a\nb.txt", "a\u2028b.txt",
        "a\ud800.txt", "\ud83d\ude00.txt", "..txt", "a..b.txt", "a//b.txt", "/a.txt", ".txt", " .txt", "CON.txt", "aux", "a.", "papers/\u00e9t\u00e9.txt",
        "Shelf", "shelf", "Page0", "page1", "Page", "Library", "Shelves", "Papers", "Keys", "All", "class", "System", "0", "_", "*/", "</summary>",
        "<include file='x' path='y'/>",
    ];

    [Theory]
    [MemberData(nameof(HostilePaths))]
    public void Any_file_name_will_do(string path)
    {
        var generated = new CatalogProject().WithFile(path, Record, "Papers").Generate();
        GeneratedTrees.Check(generated);

        Assert.Equal("Some title of a paper", Assert.Single(generated.Load().All()).Title);
    }

    [Fact]
    public void All_of_them_together_will_do_too()
    {
        var project = new CatalogProject();
        var number = 0;
        foreach (string path in HostilePaths)
        {
            project = project
                .WithFile(path, $"Key: k{number++}\nAbstract: Text {number}.\n", "Papers")
                .WithFile("other/" + path, $"Key: k{number++}\nAbstract: Text {number}.\n", "Papers");
        }

        var generated = project.Generate();
        GeneratedTrees.Check(generated);

        Assert.Equal(number, generated.Load().All().Count);
    }

    [Fact]
    public void A_long_path_gives_a_short_name()
    {
        var path = string.Join('/', Enumerable.Repeat("a-long-folder", 100)) + "/x.txt";
        var generated = new CatalogProject().WithFile(path, Record).Generate();

        Assert.All(generated.Result.GeneratedSources, static source => Assert.InRange(source.HintName.Length, 1, 70));
        Assert.Equal(path, Assert.Single(generated.Load().All()).SourceFile);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_and_of_two_cases_stay_apart()
    {
        string[] paths = ["a/refs.txt", "b/refs.txt", "b/Refs.txt", "c/refs.txt", "refs.txt", "REFS.txt"];
        var project = paths.Aggregate(
            new CatalogProject(), static (current, path) => current.WithFile(path, $"Key: k{path}\nAbstract: Text of {path}.\n"));
        var generated = project.Generate();

        Assert.Equal(paths.Length, generated.Load().All().Count);
        Assert.Equal(
            generated.Result.GeneratedSources.Length,
            generated.Result.GeneratedSources.Select(static source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Paths_that_were_chosen_for_one_hash_stay_apart()
    {
        var (first, second) = PathsOfOneName();
        var project = new CatalogProject()
            .WithFile(first, "Key: a\nAbstract: One.\n").WithFile(second, "Key: b\nAbstract: Two.\n").WithFile("papers/c.txt", "Key: c\nAbstract: Three.\n");
        var twice = project with { Files = [.. project.Files, project.Files[1]] };

        Assert.Equal(HintName.OfMembers("Papers", first), HintName.OfMembers("Papers", second));
        foreach (var generated in new[] { project.Generate(), twice.Generate() })
        {
            Assert.Equal(["a", "b", "c"], generated.Load().All().Select(static paper => paper.Key).Order(StringComparer.Ordinal));
            Assert.Equal(7, generated.Result.GeneratedSources.Select(static source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(2, generated.Result.GeneratedSources.Count(static source => source.HintName.EndsWith("-1.g.cs", StringComparison.Ordinal) || source.HintName.EndsWith("-1.data.g.cs", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_file_listed_twice_counts_once()
    {
        var project = new CatalogProject().WithFile("papers/a.txt", Record).WithFile("papers/b.txt", "Key: b\nAbstract: Other.\n");
        project = project with { Files = [.. project.Files, project.Files[0], new MemoryText(project.Files[0].Path, Record)] };

        Assert.Equal(["someKey", "b"], project.Generate().Load().All().Select(static paper => paper.Key));
    }

    [Theory]
    [InlineData("my-app.2", "my_app._2")]
    [InlineData("class", "class")]
    [InlineData("", "")]
    [InlineData("System", "System")]
    [InlineData("PaperCatalog", "PaperCatalog")]
    [InlineData("System.Collections.Generic", "System.Collections.Generic")]
    [InlineData("global", "global")]
    [InlineData("a..b", "a.b")]
    [InlineData("a b;}class", "a_b__class")]
    [InlineData("Caf\u00e9.\u4e2d", "Caf\u00e9.\u4e2d")]
    [InlineData("a\u00ADb", "a_b")]
    [InlineData("Paper", "Paper")]
    [InlineData("SomeKey", "SomeKey")]
    public void Any_root_namespace_will_do(string root, string expected)
    {
        var generated = new CatalogProject().WithProperty("RootNamespace", root).WithFile("papers/a.txt", Record).Generate();
        GeneratedTrees.Check(generated);
        var name = expected.Length == 0 ? "Papers" : expected + ".Papers";
        var catalog = generated.Load();

        Assert.Same(catalog.Paper("SomeKey", name), catalog.Find("someKey", name));
        Assert.Single(catalog.View("ByAuthor", "AdaLovelace", name));
    }

    [Theory]
    [InlineData("SomeKey")]
    [InlineData("System")]
    [InlineData("Test")]
    [InlineData("Paper")]
    [InlineData("PaperLibrary")]
    [InlineData("AdaLovelace")]
    [InlineData("Library")]
    [InlineData("Shelf")]
    [InlineData("Page0")]
    [InlineData("Y2021")]
    [InlineData("Iclr")]
    public void A_catalog_may_be_called_what_a_paper_or_a_type_is_called(string className)
    {
        var generated = new CatalogProject().WithProperty("PaperCatalogClass", className).WithFile("papers/a.txt", Record, "true").Generate();
        GeneratedTrees.Check(generated);

        Assert.Single(generated.Load().All("Test." + className));
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Keys")]
    [InlineData("TryFind")]
    [InlineData("ByAuthor")]
    [InlineData("Shelves")]
    [InlineData("Equals")]
    [InlineData("class")]
    [InlineData("a b")]
    public async Task A_catalog_that_cannot_be_called_so_has_its_usual_name_and_it_is_said(string className)
    {
        var project = new CatalogProject().WithProperty("PaperCatalogClass", className).WithFile("papers/a.txt", Record, "true");

        Assert.Single(project.Generate().Load().All());
        Assert.Contains(await project.AnalyzeAsync(), diagnostic => diagnostic.GetMessage(null).Contains("PaperCatalogClass", StringComparison.Ordinal));
    }

    [Fact]
    public void Papers_may_be_called_what_the_code_around_them_is_called()
    {
        string[] keys =
        [
            "Papers", "Test", "System", "PaperCatalog", "Paper", "Shelves", "Keys", "All", "TryFind", "ByAuthor", "ByYear", "ByVenue",
            "Library", "Shelf", "Page0", "PapersATxt", "Equals", "GetType", "ToString", "class", "string", "record", "field", "value",
            "identifier", "paper", "global", "var", "dynamic", "nameof", "get_Papers", "Finalize",
        ];
        var text = string.Concat(keys.Select(static (key, i) => $"Key: {key}\nAuthors: {key}\nVenue: {key}\nTitle: Title {i}\nAbstract: Text {i}.\n\n"));
        var generated = new CatalogProject().WithFile("papers/a.txt", text).Generate();
        GeneratedTrees.Check(generated);
        var catalog = generated.Load();

        Assert.Equal(keys.Length, catalog.PaperMembers().Length);
        Assert.All(keys, key => Assert.NotNull(catalog.Find(key)));
        Assert.All(catalog.PaperMembers(), static member => Assert.False(SyntaxFacts.GetKeywordKind(member) != SyntaxKind.None, member));
    }

    // Thirty-two bits meet after some seventy thousand tries; what is read of such a name is the end of the path, which is the same.
    private static (string First, string Second) PathsOfOneName()
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; ; i++)
        {
            var path = i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/" + new string('x', 40) + ".txt";
            var name = HintName.OfMembers("Papers", path);
            if (paths.TryGetValue(name, out var other))
            {
                return string.CompareOrdinal(other, path) < 0 ? (other, path) : (path, other);
            }

            paths.Add(name, path);
        }
    }
}
