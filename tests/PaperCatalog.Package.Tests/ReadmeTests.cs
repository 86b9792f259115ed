namespace PaperCatalog.Package.Tests;

/// <summary>What README shows, tried by somebody who believes it.</summary>
public sealed class ReadmeTests(PackedPackage package)
{
    private static readonly DocumentPage s_page = DocumentPage.Read("README.md");

    [Fact]
    public async Task Its_steps_work_in_a_new_console_app()
    {
        var consumer = await NewAppAsync();
        consumer.Write("papers/refs.bib", s_page.Block("bibtex", "he2021correct"));
        consumer.Write("Program.cs", s_page.Block("csharp", "foreach (var paper in Papers.ByAuthor"));
        consumer.Write("ErrorCorrection.cs", s_page.Block("csharp", "[Cites("));
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
        consumer.Write("papers/refs.bib", s_page.Block("bibtex", "jurnal"));
        var output = (await consumer.BuildAsync()).Succeeded().Lines("warning PCAT");
        var shown = s_page.Block("text", "PCAT0103").TrimEnd().Split('\n');

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
}
