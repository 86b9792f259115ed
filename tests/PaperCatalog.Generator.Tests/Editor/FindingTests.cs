using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Editor;

/// <summary>How often the paper is among the first ten items, of those who remember a word or two of it: the table of docs/editor.md.</summary>
public sealed class FindingTests(ITestOutputHelper output)
{
    private const int Queries = 200;
    private const int Shown = 10;
    private const string Member = "class C { object P => Test.Papers.$$; }";
    private const string Title = "class C { object P => Test.Papers.ByTitle.$$; }";
    private const string Key = "class C { bool P => Test.Papers.TryFind(\"$$\", out _); }";

    private static readonly Func<RememberedPaper, string> s_inOrder = static query => string.Concat(query.InOrder);
    private static readonly Func<RememberedPaper, string> s_asTitled = static query => string.Concat(query.Titled);
    private static readonly Func<RememberedPaper, string> s_asTheyCame = static query => string.Concat(query.AsTheyCame);
    private static readonly Func<RememberedPaper, string> s_spaced = static query => string.Join(' ', query.AsTheyCame);

    [Fact]
    public async Task The_paper_is_among_the_first_ten_items()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(SharedFolder.Require("corpora/acl"), "open-1000.bib"));
        var project = new CatalogProject().WithFile("papers/acl.bib", text).WithProperty("PaperCatalogViews", "Titles");
        var names = Names(project);
        var papers = PaperReader.Read(text, PaperFormat.BibTeX).Records.Select(static record => record.Paper).ToArray();
        var one = RememberedPaper.Some(papers, Queries, words: 1);
        var two = RememberedPaper.Some(papers, Queries, words: 2);

        var table = new StringBuilder();
        table.Append("| typed | one word | two words, in the order of the name | two words, as they come to mind |\n|---|---|---|---|\n");
        await Measure("`Papers.` and the words without a space, no completion of ours", Member, s_inOrder, s_asTheyCame, ours: false);
        var byTitle = await Measure("`Papers.ByTitle.` and the words without a space, no completion of ours", Title, s_asTitled, s_asTheyCame, ours: false);
        var shares = await Measure("`Papers.` and the words without a space", Member, s_inOrder, s_asTheyCame);
        await Measure("`TryFind(\"`, `[Cites(\"` or `[@` and the words with spaces", Key, static query => string.Join(' ', query.InOrder), s_spaced);
        table.Append(CultureInfo.InvariantCulture, $"| a list of all papers with the words, ten of them at random | {RememberedPaper.BestChance(one, papers):P0} | {RememberedPaper.BestChance(two, papers):P0} | {RememberedPaper.BestChance(two, papers):P0} |\n");
        output.WriteLine(table.ToString());
        Assert.True(shares[0] > 0.6 && shares[1] > 0.85 && shares[2] > 0.85);
        Assert.True(byTitle[0] > 0.6 && byTitle[1] > 0.75);
        var page = await File.ReadAllTextAsync(Path.Combine(SharedFolder.RepositoryRoot, "docs", "editor.md"));
        Assert.Contains(table.ToString(), page, StringComparison.Ordinal);

        async Task<double[]> Measure(
            string typed, string code, Func<RememberedPaper, string> inOrder, Func<RememberedPaper, string> asTheyCame, bool ours = true)
        {
            var items = await new EditorProject(project, ours).CompletionItemsAsync(code);
            double[] shares = [Share(items, one, inOrder, names), Share(items, two, inOrder, names), Share(items, two, asTheyCame, names)];
            table.Append(CultureInfo.InvariantCulture, $"| {typed} | {shares[0]:P0} | {shares[1]:P0} | {shares[2]:P0} |\n");
            return shares;
        }
    }

    private static double Share(
        IReadOnlyList<CompletionItem> items, IReadOnlyList<RememberedPaper> queries, Func<RememberedPaper, string> type, Dictionary<string, string> names) =>
        queries.AsParallel().Count(query => EditorRanking
            .Rank(items, type(query))
            .Take(Shown)
            .Any(item => (names.TryGetValue(item.DisplayText, out var key) ? key : item.DisplayText) == query.Paper.Key))
            / (double)queries.Count;

    // The keys by the names of the members.
    private static Dictionary<string, string> Names(CatalogProject project)
    {
        var compilation = project.Generate().Compilation;
        var keys = compilation.GetTypeByMetadataName("Test.Papers+Keys")!.GetMembers().OfType<IFieldSymbol>()
            .ToDictionary(static field => field.Name, static field => (string)field.ConstantValue!);
        foreach (var title in compilation.GetTypeByMetadataName("Test.Papers+ByTitle")!.GetMembers().OfType<IPropertySymbol>())
        {
            // "=> global::Test.Papers.Member;"
            var member = title.DeclaringSyntaxReferences.Single().GetSyntax().ToString().TrimEnd(';').Split('.')[^1];
            keys.Add(title.Name, keys[member]);
        }

        return keys;
    }
}
