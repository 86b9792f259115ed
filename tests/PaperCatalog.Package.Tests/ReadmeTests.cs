namespace PaperCatalog.Package.Tests;

/// <summary>What README shows, tried by somebody who believes it.</summary>
public sealed class ReadmeTests(PackedPackage package)
{
    private readonly string[] _lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public async Task Its_steps_work_in_a_new_console_app()
    {
        var consumer = await NewAppAsync();
        consumer.Write("papers/refs.bib", Block("bibtex", "he2021correct"));
        consumer.Write("Program.cs", Block("csharp", "foreach (var paper in Papers.ByAuthor"));
        consumer.Write("ErrorCorrection.cs", Block("csharp", "[Cites("));
        var result = await consumer.BuildAndRunAsync("-p:PaperCatalogReferences=REFERENCES.md", "-warnaserror");

        Assert.Equal(
            """
            Combining Label Propagation and Simple Models Out-performs Graph Neural Networks
            Huang, Q., He, H., & Singh, A. (2021). Combining Label Propagation and Simple Models Out-performs Graph Neural Networks. In ICLR. https://arxiv.org/abs/2010.13993
            2021
            Qian Huang

            """,
            result.Output);
        var references = await File.ReadAllTextAsync(consumer.PathOf("REFERENCES.md"), TestContext.Current.CancellationToken);
        Assert.Equal(3, references.Split("](ErrorCorrection.cs#L").Length - 1);
    }

    [Fact]
    public async Task Its_faults_are_reported_as_it_says()
    {
        var consumer = await NewAppAsync();
        consumer.Write("papers/refs.bib", Block("bibtex", "jurnal"));
        var output = (await consumer.BuildAsync()).Succeeded().Lines("warning PCAT");
        var shown = Block("text", "PCAT0103").TrimEnd().Split('\n');

        Assert.Equal(shown.Length, output.Count);
        Assert.All(shown, line => Assert.Contains(output, warning => warning.Contains(line, StringComparison.Ordinal)));
    }

    private async Task<Consumer> NewAppAsync()
    {
        var consumer = Consumer.Empty(package, "MyApp");
        (await consumer.DotNetAsync("new", "console", "--no-restore", "--name", "MyApp", "--output", ".")).Succeeded();
        (await consumer.DotNetAsync("add", "package", "PaperCatalog", "--version", package.Version)).Succeeded();
        return consumer;
    }

    /// <summary>The block of code in a language that holds a text, without its indentation in a list.</summary>
    private string Block(string language, string text)
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            var indent = _lines[i].Length - _lines[i].TrimStart().Length;
            if (_lines[i].Trim() != "```" + language)
            {
                continue;
            }

            var lines = _lines.Skip(i + 1).TakeWhile(static line => line.Trim() != "```")
                .Select(line => line.Length >= indent ? line[indent..] : line).ToArray();
            if (lines.Any(line => line.Contains(text, StringComparison.Ordinal)))
            {
                return string.Join('\n', lines) + "\n";
            }
        }

        throw new InvalidOperationException($"README has no block of {language} with '{text}'.");
    }
}
