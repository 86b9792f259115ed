namespace PaperCatalog.Package.Tests;

/// <summary>The steps of <c>docs/getting-started.md</c>, and the first mistakes of somebody who takes them.</summary>
public sealed class GettingStartedTests(PackedPackage package)
{
    private const string Program = "Console.WriteLine(Papers.Kahan1965);\n";

    private readonly string[] _lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "getting-started.md"));

    [Fact]
    public async Task Its_steps_lead_to_a_paper()
    {
        var consumer = await NewAppAsync();
        consumer.Write("papers/refs.bib", Block("bibtex"));
        consumer.Write("Program.cs", Block("csharp"));

        Assert.Equal(Block("text"), (await consumer.BuildAndRunAsync("-warnaserror")).Output);
    }

    [Fact]
    public async Task Its_mistakes_print_what_it_says()
    {
        var consumer = await NewAppAsync();
        var project = await File.ReadAllTextAsync(consumer.PathOf("MyApp.csproj"), TestContext.Current.CancellationToken);
        consumer.Write("refs.bib", Block("bibtex"));

        consumer.Write("Program.cs", Program);
        await SaysAsync("wrong-place");

        WithItem("""<AdditionalFiles Include="refs.bib" Catalog="Notes" />""");
        consumer.Write("Program.cs", "Console.WriteLine(Notes.Kahan1965);\n");
        await SaysAsync("other-metadata");

        WithItem("""<PaperFile Include="refs.bib" Catalog="My Notes" />""");
        consumer.Write("Program.cs", Program);
        await SaysAsync("no-class");

        WithItem("");
        consumer.Write("papers/refs.bib", Block("bibtex"));
        consumer.Write("papers/notes.txt", "Reading list for the spring\n");
        await SaysAsync("no-record");
        File.Delete(consumer.PathOf("papers/notes.txt"));

        await SaysAsync("old-sdk", "-p:CompilerApiVersion=roslyn4.7");

        consumer.Write("Program.cs", "Console.WriteLine(Papers.Kahn1965);\n");
        await SaysAsync("member-typo");

        consumer.Write("Program.cs", "Console.WriteLine(Papers.TryFind(\"kahn1965\", out _));\n");
        await SaysAsync("key-typo");

        consumer.Write("Program.cs", Program);
        consumer.Write("Papers.cs", "namespace MyApp;\n\npublic class Papers\n{\n}\n");
        await SaysAsync("own-class");
        File.Delete(consumer.PathOf("Papers.cs"));

        consumer.Write("Library/papers/more.bib", "@misc{turing1936, title = {On Computable Numbers}, author = {Alan Turing}, year = 1936}\n");
        consumer.Write("Library/Library.csproj", project
            .Replace("<OutputType>Exe</OutputType>", "<PaperCatalogAccessibility>public</PaperCatalogAccessibility><RootNamespace>MyApp</RootNamespace>", StringComparison.Ordinal));
        WithItem("""<ProjectReference Include="Library/Library.csproj" /><Compile Remove="Library/**" />""");
        await SaysAsync("library");

        void WithItem(string item) => consumer.Write("MyApp.csproj", project.Replace("</Project>", $"<ItemGroup>{item}</ItemGroup></Project>", StringComparison.Ordinal));

        async Task SaysAsync(string name, params string[] arguments)
        {
            var result = await consumer.BuildAsync([.. arguments, "MyApp.csproj"]);
            Assert.All(Block("text " + name).TrimEnd().Split('\n'), line =>
                Assert.Contains(result.Lines(name is "library" ? "CS0436" : ""), printed => IsShown(printed, line)));
        }
    }

    // What stands for parts of a path may differ.
    private static bool IsShown(string printed, string line)
    {
        var start = 0;
        foreach (var part in line.Contains("<PaperFile", StringComparison.Ordinal) ? [line] : line.Split('…'))
        {
            start = printed.IndexOf(part, start, StringComparison.Ordinal);
            if (start < 0)
            {
                return false;
            }

            start += part.Length;
        }

        return true;
    }

    private async Task<Consumer> NewAppAsync()
    {
        var consumer = Consumer.Empty(package, "MyApp");
        (await consumer.DotNetAsync("new", "console", "--no-restore", "--name", "MyApp", "--output", ".")).Succeeded();
        (await consumer.DotNetAsync("add", "package", "PaperCatalog", "--version", package.Version)).Succeeded();
        return consumer;
    }

    /// <summary>The block of code with that heading, without its indentation in a list.</summary>
    private string Block(string heading)
    {
        var first = Array.FindIndex(_lines, line => line.Trim() == "```" + heading);
        Assert.True(first >= 0, heading);
        var indent = _lines[first].Length - _lines[first].TrimStart().Length;
        return string.Join('\n', _lines.Skip(first + 1).TakeWhile(static line => line.Trim() != "```").Select(line => line.Length >= indent ? line[indent..] : line)) + "\n";
    }
}
