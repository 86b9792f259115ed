extern alias generator;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Pipeline;

/// <summary>After any edit the sources are those that a compiler gives that starts anew, whatever the edit makes meet or tears apart.</summary>
/// <remarks>
/// The values of a few fields come from short lists, so that records merge, names collide, keys and aliases clash, within files and
/// across them, and cease to.
/// </remarks>
public sealed class RandomEditTests
{
    private const int Files = 6;

    private static readonly string?[] s_keys = ["smith", "Smith", "smith2020", "all", "one", "ONE", "two", "sm\u0456th", "Graphs", null];
    private static readonly string?[] s_titles =
        ["Graphs and their long colourings", "Graphs and their long colourings!", "All", "Trees of a considerable length", "Sets, of many a kind of them", null];

    private static readonly string?[] s_authors = ["Ada Lovelace", "Alan Turing and Ada Lovelace", "G\u00F6del, Kurt", "GODEL, Kurt", null];
    private static readonly string?[] s_years = ["2020", "2021", "1900", null];
    private static readonly string?[] s_venues = ["ICLR 2020", "ICLR", "Journal of Graphs", "journal of graphs", null];
    private static readonly string?[] s_dois = ["10.1000/1", "10.1000/2", "https://doi.org/10.1000/1", null, null, null];
    private static readonly string?[] s_aliases = ["smith", "former", "one,two", "Graphs", null, null, null, null];
    private static readonly string?[] s_abstracts = ["It is long.", "We introduce Widget, a library.", null];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Give_the_sources_of_a_first_run(int seed)
    {
        var random = new Random(seed);
        var project = new CatalogProject() { Code = "// [@smith] [@{10.1000/1}] [@former] [@two]\nclass A { }\n" }.WithProperty("PaperCatalogViews", seed % 2 == 0 ? "All" : "Titles");
        var compilation = project.Compilation();
        var records = new List<string>[Files];
        var texts = new MemoryText?[Files];
        var driver = project.Driver();
        for (var edit = 0; edit < 60; edit++)
        {
            // An edit that is taken back leaves nothing behind.
            if (Array.Find(texts, static text => text is not null) is { } tried)
            {
                _ = driver.ReplaceAdditionalText(tried, new MemoryText(tried.Path, Record(random) + Record(random))).RunGenerators(compilation);
            }

            // Some files are away, and come back.
            var file = random.Next(Files);
            records[file] ??= [.. Enumerable.Range(0, random.Next(4)).Select(_ => Record(random))];
            EditOne(records, file, random);
            var old = texts[file];
            var edited = random.Next(8) == 0 ? null : new MemoryText(PathOf(file), string.Concat(records[file]));
            driver = (old, edited) switch
            {
                (null, null) => driver,
                (null, { }) => driver.AddAdditionalTexts([edited]),
                ({ }, null) => driver.RemoveAdditionalTexts([old]),
                _ => driver.ReplaceAdditionalText(old!, edited!),
            };
            texts[file] = edited;

            driver = driver.RunGenerators(compilation);
            var fresh = (project with { Files = [.. texts.OfType<AdditionalText>()] }).Driver().RunGenerators(compilation);

            Assert.Equal(Sources(fresh), Sources(driver));
        }
    }

    private static void EditOne(List<string>[] files, int file, Random random)
    {
        var records = files[file];
        var place = random.Next(records.Count + 1);
        switch (random.Next(5))
        {
            case 0 when place < records.Count:
                records.RemoveAt(place);
                break;
            case 1 when place < records.Count:
                records[place] = Record(random);
                break;
            case 2 when place < records.Count && files[(file + 1) % Files] is { } other:
                // A record that another file has too, until that is edited.
                other.Add(records[place]);
                break;
            case 3 when place > 1:
                records.Reverse(0, place);
                break;
            default:
                records.Insert(place, Record(random));
                break;
        }
    }

    private static string Record(Random random)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@article{{{Pick(s_keys, random)},\n");
        foreach (var (name, values) in (ReadOnlySpan<(string, string?[])>)[
            ("title", s_titles), ("author", s_authors), ("year", s_years), ("journal", s_venues), ("doi", s_dois), ("ids", s_aliases), ("abstract", s_abstracts)])
        {
            if (Pick(values, random) is { } value)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
            }
        }

        return text.Append("}\n").ToString();
    }

    private static string? Pick(string?[] values, Random random) => values[random.Next(values.Length)];

    private static string PathOf(int file) => CatalogProject.Directory + string.Create(CultureInfo.InvariantCulture, $"/papers/{file}.bib");

    private static (string HintName, string Text)[] Sources(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return [.. result.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()))];
    }
}
