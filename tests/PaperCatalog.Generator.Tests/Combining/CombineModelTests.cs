using CsCheck;

namespace PaperCatalog.Generator.Tests.Combining;

/// <summary>What <see cref="PaperLibrary.Combine"/> promises, over random catalogs that share keys and identifiers.</summary>
public sealed class CombineModelTests
{
    // One title and author: papers that share a name are the same.
    private static readonly Gen<Paper> s_paper = Gen.Select(
        Gen.Int[0, 9],
        Gen.Int[-4, 5],
        Gen.Int[-4, 5],
        Gen.Int[-6, 9],
        static (key, doi, arXiv, alias) => new Paper
        {
            Key = "key" + key,
            Aliases = alias < 0 ? [] : ["key" + alias],
            Doi = doi < 0 ? null : "10.1000/" + doi,
            ArXivId = arXiv < 0 ? null : "2401.0000" + arXiv,
            Title = "The same title everywhere",
        });

    private static readonly Gen<Paper[][]> s_catalogs = s_paper.Array[0, 4].Array[0, 4];

    [Fact]
    public void Places_and_enumeration_agree_and_every_identifier_finds_one_of_them() => s_catalogs.Sample(static catalogs =>
    {
        var library = PaperLibrary.Combine(catalogs);
        var papers = library.ToArray();

        Assert.Equal(papers.Length, library.Count);
        Assert.All(Enumerable.Range(0, papers.Length), index => Assert.Same(papers[index], library[index]));
        foreach (var paper in catalogs.SelectMany(static catalog => catalog))
        {
            foreach (var name in NamesOf(paper))
            {
                Assert.True(library.TryFind(name, out var found));
                Assert.Contains(papers, kept => ReferenceEquals(kept, found));
                Assert.Contains(name, NamesOf(Group(catalogs, found)));
            }
        }
    });

    [Fact]
    public void A_paper_is_left_out_exactly_when_an_earlier_catalog_has_one_of_its_names() => s_catalogs.Sample(static catalogs =>
    {
        var expected = new List<Paper>();
        for (var i = 0; i < catalogs.Length; i++)
        {
            var earlier = catalogs.Take(i).SelectMany(static catalog => catalog).SelectMany(NamesOf).ToHashSet();
            expected.AddRange(catalogs[i].Where(paper => !NamesOf(paper).Any(earlier.Contains)));
        }

        Assert.Equal(expected, PaperLibrary.Combine(catalogs), ReferenceEqualityComparer.Instance);
    });

    private static IEnumerable<string> NamesOf(Paper paper) =>
        new[] { paper.Key, paper.Doi, paper.ArXivId }.Concat(paper.Aliases).OfType<string>().Distinct();

    private static IEnumerable<string> NamesOf(IEnumerable<Paper> papers) => papers.SelectMany(NamesOf);

    // All that are the same paper as this one, by one name after the other.
    private static HashSet<Paper> Group(Paper[][] catalogs, Paper start)
    {
        var group = new HashSet<Paper>(ReferenceEqualityComparer.Instance) { start };
        var size = 0;
        while (size < group.Count)
        {
            size = group.Count;
            var names = NamesOf(group).ToHashSet();
            group.UnionWith(catalogs.SelectMany(static catalog => catalog).Where(paper => NamesOf(paper).Any(names.Contains)));
        }

        return group;
    }
}
