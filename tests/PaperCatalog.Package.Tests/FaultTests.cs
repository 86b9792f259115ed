namespace PaperCatalog.Package.Tests;

/// <summary>A bibliography with forty faults: a build says each of them, at its line and column, and nothing else.</summary>
public sealed class FaultTests(PackedPackage package)
{
    [Fact]
    public async Task Forty_faults_are_forty_warnings_at_their_places()
    {
        var consumer = Consumer.Copy(package, "Faults");
        var expected = await File.ReadAllLinesAsync(consumer.PathOf("expected.txt"), TestContext.Current.CancellationToken);

        var result = (await consumer.BuildAsync()).Succeeded();

        // The file beside it is silenced by .editorconfig, and the last entry but one by a comment.
        var said = result.Output.Split('\n')
            .Where(static line => line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => line.Replace(consumer.Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Trim())
            .Select(static line => line[..line.IndexOf(": ", line.IndexOf(": warning ", StringComparison.Ordinal) + 2, StringComparison.Ordinal)])
            .Distinct();
        Assert.Equal(40, expected.Length);
        Assert.Equal(expected.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }
}
