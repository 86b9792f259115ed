using System.Text;

namespace PaperCatalog.Package.Tests;

/// <summary>A console app with a papers folder.</summary>
public sealed class ConsoleTests(PackedPackage package)
{
    [Fact]
    public async Task An_app_shows_the_papers_of_its_folder()
    {
        var result = await Consumer.Copy(package, "Console").BuildAndRunAsync();

        Assert.Equal(ConsoleOutput.Expected, result.Output);
    }

    [Fact]
    public async Task A_misspelt_paper_is_an_error()
    {
        var consumer = Consumer.Copy(package, "Console");
        consumer.Write("Program.cs", "System.Console.WriteLine(MyPapers.Papers.Hoper1952Education);\n");
        var result = await consumer.BuildAsync();

        var line = Assert.Single(result.Failed().Lines("error "));
        Assert.Contains("Program.cs(1,", line, StringComparison.Ordinal);
        Assert.Contains("error CS0117: 'Papers' does not contain a definition for 'Hoper1952Education'", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_build_compiles_nothing_and_an_edited_file_compiles_again()
    {
        var consumer = Consumer.Copy(package, "Console");
        var assembly = consumer.PathOf("obj/Debug/net10.0/Console.dll");
        (await consumer.BuildAsync()).Succeeded();
        var first = File.GetLastWriteTimeUtc(assembly);

        var second = (await consumer.BuildAsync("-verbosity:normal")).Succeeded();
        Assert.NotEmpty(second.Lines("Skipping target \"CoreCompile\""));
        Assert.Equal(first, File.GetLastWriteTimeUtc(assembly));

        await File.AppendAllTextAsync(
            consumer.PathOf("papers/abstracts.txt"),
            "\nKey: added\nTitle: A Paper Added Later\nAbstract: A text of our own.\n",
            Encoding.UTF8,
            TestContext.Current.CancellationToken);
        var third = await consumer.BuildAndRunAsync();
        Assert.Contains("hopper1952education turing1936computable added", third.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_the_package_and_the_seed_file_are_enough()
    {
        var consumer = Consumer.Empty(package, "Seeds");
        (await consumer.DotNetAsync("new", "console", "--no-restore", "--name", "Seeds", "--output", ".")).Succeeded();
        (await consumer.DotNetAsync("add", "package", "PaperCatalog", "--version", package.Version)).Succeeded();
        consumer.Write("papers/abstracts.txt", await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "samples", "PaperCatalog.Sample", "papers", "abstracts.txt"),
            TestContext.Current.CancellationToken));
        consumer.Write("Program.cs", """
            Console.WriteLine(Papers.CorrectAndSmooth.Links[0]);
            Console.WriteLine(Papers.All.Count);
            """);
        var result = await consumer.BuildAndRunAsync();

        Assert.Equal("https://github.com/Chillee/CorrectAndSmooth\n10\n", result.Output);
    }
}
