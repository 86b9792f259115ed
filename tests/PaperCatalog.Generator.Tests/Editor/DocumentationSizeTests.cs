using System.Globalization;
using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>How much an editor shows, by <c>PaperCatalogDocumentation</c>: the table of docs/editor.md.</summary>
public sealed class DocumentationSizeTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Short_is_a_fraction_of_full()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(SharedFolder.Require("corpora/acl"), "open-1000.bib"));
        var rows = ((string[])["Full", "Short", "None"]).Select(level => $"| `{level}` | {Row(text, level)} |").ToArray();
        Array.ForEach(rows, output.WriteLine);

        var page = await File.ReadAllTextAsync(Path.Combine(SharedFolder.RepositoryRoot, "docs", "editor.md"));
        Assert.All(rows, row => Assert.Contains(row + "\n", page, StringComparison.Ordinal));
    }

    // Of the comments over the members of papers: all together, the one in the middle, the longest.
    private static string Row(string text, string level)
    {
        var project = new CatalogProject().WithFile("papers/acl.bib", text).WithProperty("PaperCatalogDocumentation", level);
        var lines = project.Generate().Result.GeneratedSources
            .Single(static source => source.HintName.Contains("acl.bib", StringComparison.Ordinal) && !source.HintName.Contains(".data.", StringComparison.Ordinal))
            .SourceText.ToString().Split('\n').TakeWhile(static line => !line.Contains("partial class Keys", StringComparison.Ordinal));
        var lengths = new List<int>();
        var length = 0;
        foreach (var line in lines)
        {
            if (line.TrimStart().StartsWith("///", StringComparison.Ordinal))
            {
                length += line.Trim().Length;
            }
            else if (line.Contains("public static", StringComparison.Ordinal))
            {
                lengths.Add(length);
                length = 0;
            }
        }

        lengths.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{lengths.Sum() / 1000:N0} kB | {lengths[lengths.Count / 2]:N0} | {lengths[^1]:N0}");
    }
}
