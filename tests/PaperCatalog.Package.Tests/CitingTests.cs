using System.Text;

namespace PaperCatalog.Package.Tests;

/// <summary>A library that cites papers, and an application that uses it: what the build writes, and when.</summary>
public sealed class CitingTests(PackedPackage package)
{
    private const string References = """
        # References

        Library cites 2 papers. This file is written by the build.

        1. Hopper, G. (1952). *The Education of a Computer*. Press & Sons. <https://doi.org/10.1000/hopper>
           - [`Machine`](Machine.cs#L6), p. 3 (background)

        2. Turing, A. (1936). On Computable Numbers. *Proceedings of a Society*.
           - [`Machine`](Machine.cs#L5), section 9
           - [`Machine.Step(int)`](Machine.cs#L9), eq. 1

        """;

    [Fact]
    public async Task The_list_is_written_once_and_again_only_when_it_changes()
    {
        var consumer = Consumer.Copy(package, "Citing");
        var file = consumer.PathOf("Library/REFERENCES.md");
        (await consumer.BuildAsync("Library")).Succeeded();
        Assert.Equal(References, Read(file));
        var written = File.GetLastWriteTimeUtc(file);

        var second = (await consumer.BuildAsync("Library", "-verbosity:normal")).Succeeded();
        Assert.NotEmpty(second.Lines("Skipping target \"PaperCatalogWriteReferences\""));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        // Compiled again, with the same citations.
        await File.AppendAllTextAsync(consumer.PathOf("Library/Machine.cs"), "// The end.\n", TestContext.Current.CancellationToken);
        var third = (await consumer.BuildAsync("Library", "-verbosity:normal")).Succeeded();
        Assert.Empty(third.Lines("Skipping target \"PaperCatalogWriteReferences\""));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        File.Delete(file);
        (await consumer.BuildAsync("Library")).Succeeded();
        Assert.Equal(References, Read(file));

        consumer.Write("Library/REFERENCES.md", "Something else.\n");
        (await consumer.BuildAsync("Library")).Succeeded();
        Assert.Equal(References, Read(file));

        var machine = await File.ReadAllTextAsync(consumer.PathOf("Library/Machine.cs"), TestContext.Current.CancellationToken);
        consumer.Write("Library/Machine.cs", machine.Replace("p. 3", "p. 4", StringComparison.Ordinal));
        (await consumer.BuildAsync("Library")).Succeeded();
        Assert.Equal(References.Replace("p. 3", "p. 4", StringComparison.Ordinal), Read(file));
    }

    [Fact]
    public async Task A_stale_list_fails_a_checking_build_at_its_line()
    {
        var consumer = Consumer.Copy(package, "Citing");
        string[] check = ["Library", "-p:PaperCatalogReferencesCheck=true"];
        var missing = Assert.Single((await consumer.BuildAsync(check)).Failed().Lines("PCAT9004").Distinct());
        Assert.Contains("error PCAT9004: 'REFERENCES.md' is missing.", missing, StringComparison.Ordinal);
        Assert.False(File.Exists(consumer.PathOf("Library/REFERENCES.md")));

        (await consumer.BuildAsync("Library")).Succeeded();
        (await consumer.BuildAsync(check)).Succeeded();

        // Git for Windows may have written the line ends of its system.
        consumer.Write("Library/REFERENCES.md", References.Replace("\n", "\r\n", StringComparison.Ordinal));
        (await consumer.BuildAsync(check)).Succeeded();

        var stale = References.Replace("(background)", "(theory)", StringComparison.Ordinal);
        consumer.Write("Library/REFERENCES.md", stale);
        var line = Assert.Single((await consumer.BuildAsync(check)).Failed().Lines("PCAT9004").Distinct());
        Assert.Contains("REFERENCES.md(6): error PCAT9004: 'REFERENCES.md' does not list", line, StringComparison.Ordinal);
        Assert.Equal(stale, Read(consumer.PathOf("Library/REFERENCES.md")));
    }

    [Fact]
    public async Task An_application_lists_what_its_libraries_cite_in_every_format()
    {
        var consumer = Consumer.Copy(package, "Citing");
        (await consumer.BuildAsync("Application")).Succeeded();
        var run = await consumer.DotNetAsync("run", "--no-build", "--project", "Application");

        Assert.Equal("hopper Program Program.cs:3\nown Program Program.cs:3\n", run.Succeeded().Output);
        Assert.Equal(
            """
            # References

            Application cites 3 papers. This file is written by the build.

            1. Author, A. (2020). *A Paper of Our Own* (arXiv:2010.00001). <https://arxiv.org/abs/2010.00001>
               - [`Program`](../Program.cs#L3)

            2. Hopper, G. (1952). *The Education of a Computer*. <https://doi.org/10.1000/HOPPER>
               - [`Program`](../Program.cs#L3)
               - `Machine` in Library, p. 3 (background)

            3. Turing, A. (1936). On Computable Numbers. *Proceedings of a Society*.
               - [`Program`](../Program.cs#L3)
               - `Machine` in Library, section 9
               - `Machine.Step(int)` in Library, eq. 1

            """,
            Read(consumer.PathOf("Application/docs/REFERENCES.md")));

        foreach (var (file, text) in ((string, string)[])[
            ("references.bib", "@misc{own,"),
            ("references.json", "\"id\": \"turing1936\""),
            ("references.ris", "TI  - On Computable Numbers"),
            ("CITATION.cff", "authors:\n  - name: \"Ann Author\"\nreferences:\n")])
        {
            var written = Read(consumer.PathOf("Application/" + file));
            Assert.Contains(text, written, StringComparison.Ordinal);
            Assert.DoesNotContain("Never Cited", written, StringComparison.Ordinal);
            Assert.DoesNotContain(consumer.Folder, written, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("-p:PaperCatalogReferences=list.docx", "'list.docx' has an extension in which references cannot be written.")]
    [InlineData("-p:PaperCatalogReferencesScope=Everything", "'Everything' is no value for PaperCatalogReferencesScope.")]
    public async Task A_wrong_value_is_an_error_of_the_project(string argument, string message)
    {
        var consumer = Consumer.Copy(package, "Citing");
        var line = Assert.Single((await consumer.BuildAsync("Library", argument)).Failed().Lines("PCAT9005").Distinct());

        Assert.Contains("Library.csproj", line, StringComparison.Ordinal);
        Assert.Contains("error PCAT9005: " + message, line, StringComparison.Ordinal);
    }

    private static string Read(string path) => File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
}
