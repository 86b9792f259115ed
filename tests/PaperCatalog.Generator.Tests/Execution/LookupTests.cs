using System.Reflection;
using PaperCatalog.Catalog;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>A compiled catalog at work: look-up, order, views, threads.</summary>
public sealed class LookupTests
{
    private static readonly Lazy<LoadedCatalog> s_catalog = new(static () => new CatalogProject()
        .WithFile(
            "papers/b.bib",
            """
            @inproceedings{huang2021correct,
              title = {Combining Label Propagation and Simple Models},
              author = {Qian Huang and Horace He},
              booktitle = {ICLR 2021},
              year = 2021,
              eprint = {2010.13993}, archivePrefix = {arXiv},
              ids = {cs2020, oldkey}
            }
            @article{he2022, title = {Another thing}, author = {He, Horace}, journal = {ICLR}, year = 2022, doi = {10.1145/3290605.3300233}}
            @article{old, title = {An old one}, author = {Ada Lovelace}, eprint = {math/0211159v1}, archivePrefix = {arXiv}, year = 1843}
            """)
        .WithFile("papers/a.txt", "Key: first\nTitle: The first file comes first\nYear: 2022\nAbstract: It does.\n")
        .Generate()
        .Load());

    private static readonly Lazy<GeneratedCatalog> s_many = new(static () => new CatalogProject()
        .WithFile("many.bib", string.Concat(Enumerable.Range(0, 300).Select(static i =>
            $"@article{{key{i}, title = {{Title number {i}}}, author = {{Author{i % 7}, A}}, year = {2000 + (i % 10)}, doi = {{10.1000/{i}}}, ids = {{other{i}}}}}\n")))
        .Generate());

    [Theory]
    [InlineData("huang2021correct", "Huang2021Correct")]
    [InlineData("cs2020", "Huang2021Correct")]
    [InlineData("oldkey", "Huang2021Correct")]
    [InlineData("2010.13993", "Huang2021Correct")]
    [InlineData("arXiv:2010.13993", "Huang2021Correct")]
    [InlineData("arxiv:2010.13993v2", "Huang2021Correct")]
    [InlineData("2010.13993v12", "Huang2021Correct")]
    [InlineData("https://arxiv.org/abs/2010.13993", "Huang2021Correct")]
    [InlineData("http://arxiv.org/abs/2010.13993v1", "Huang2021Correct")]
    [InlineData("https://arxiv.org/pdf/2010.13993", "Huang2021Correct")]
    [InlineData("https://arxiv.org/pdf/2010.13993v2.pdf", "Huang2021Correct")]
    [InlineData("https://doi.org/10.48550/arXiv.2010.13993", "Huang2021Correct")]
    [InlineData("10.1145/3290605.3300233", "He2022")]
    [InlineData("doi:10.1145/3290605.3300233", "He2022")]
    [InlineData("DOI: 10.1145/3290605.3300233", "He2022")]
    [InlineData("https://doi.org/10.1145/3290605.3300233", "He2022")]
    [InlineData("http://dx.doi.org/10.1145/3290605.3300233", "He2022")]
    [InlineData("  10.1145/3290605.3300233 ", "He2022")]
    [InlineData("math/0211159", "Old")]
    [InlineData("arXiv:math/0211159v1", "Old")]
    [InlineData("https://arxiv.org/abs/math/0211159v3", "Old")]
    [InlineData("first", "First")]
    public void A_paper_is_found_by_every_spelling(string identifier, string member) =>
        Assert.Same(s_catalog.Value.Paper(member), s_catalog.Value.Find(identifier));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("HUANG2021CORRECT")]
    [InlineData("huang2021")]
    [InlineData("10.1145/3290605.330023")]
    [InlineData("10.1145/")]
    [InlineData("2010.13994")]
    [InlineData("https://example.org/2010.13993")]
    [InlineData("arXiv:")]
    [InlineData("doi:")]
    public void What_is_not_there_is_not_found(string identifier) => Assert.Null(s_catalog.Value.Find(identifier));

    [Theory]
    [InlineData("huang2021correct")]
    [InlineData("cs2020")]
    [InlineData("2010.13993")]
    [InlineData("https://arxiv.org/abs/2010.13993v2")]
    [InlineData("10.1145/3290605.3300233")]
    [InlineData("https://doi.org/10.1145/3290605.3300233")]
    public void A_hit_allocates_nothing(string identifier)
    {
        var library = Assert.IsType<PaperLibrary>(s_catalog.Value.All());
        var found = 0;
        for (var i = 0; i < 100; i++)
        {
            found += library.TryFind(identifier, out _) ? 1 : 0;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            found += library.TryFind(identifier, out _) ? 1 : 0;
        }

        Assert.Equal((0, 1_100), (GC.GetAllocatedBytesForCurrentThread() - before, found));
    }

    [Theory]
    [InlineData("key7", 1)]
    [InlineData("10.1000/299", 1)]
    [InlineData("other12", 1)]
    [InlineData("nothing", 0)]
    [InlineData("10.1000/300", 0)]
    public void A_look_up_reads_one_page(string identifier, int pages)
    {
        var library = (PaperLibrary)s_many.Value.Load().All();

        Assert.Equal(pages == 1, library.TryFind(identifier, out _));
        Assert.Equal(pages, PagesRead(library));
    }

    [Fact]
    public void A_key_comes_before_an_alias_and_the_first_before_the_second()
    {
        var library = (PaperLibrary)new CatalogProject()
            .WithFile("a.bib", "@misc{a, title = {First}, ids = {shared, b}, doi = {10.1000/Same}}\n@misc{c, title = {Third}, ids = {shared, a}}\n")
            .WithFile("b.bib", "@misc{b, title = {Second}, author = {Other, A}, doi = {10.1000/other}, ids = {c, shared}}\n")
            .Generate()
            .Load()
            .All();

        Assert.All(
            new[] { ("a", "First"), ("b", "Second"), ("c", "Third"), ("shared", "First"), ("10.1000/SAME", "First") },
            expected => Assert.Equal(expected.Item2, library.TryFind(expected.Item1, out var paper) ? paper.Title : null));
    }

    [Fact]
    public void Every_name_of_three_hundred_papers_finds_its_paper()
    {
        var library = (PaperLibrary)s_many.Value.Load().All();
        for (var i = 299; i >= 0; i--)
        {
            foreach (var name in new[] { $"key{i}", $"other{i}", $"10.1000/{i}", $"DOI:10.1000/{i}" })
            {
                Assert.True(library.TryFind(name, out var paper) && ReferenceEquals(paper, library[i]), name);
            }
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        var thrown = Assert.Throws<TargetInvocationException>(() => s_catalog.Value.Find(null!));

        Assert.Equal("identifier", Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
    }

    [Fact]
    public void All_are_in_the_order_of_the_files_and_their_records()
    {
        string[] members = ["First", "Huang2021Correct", "He2022", "Old"];

        Assert.Equal(members.Select(static member => s_catalog.Value.Paper(member)), s_catalog.Value.All());
        Assert.Equal(members.Length, s_catalog.Value.All().Count);
        Assert.Equal(members.Order(StringComparer.Ordinal), s_catalog.Value.PaperMembers().Order(StringComparer.Ordinal));
        Assert.All(Enumerable.Range(0, members.Length), static i => Assert.Same(s_catalog.Value.All()[i], s_catalog.Value.All().ElementAt(i)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => s_catalog.Value.All()[4]);
        Assert.Throws<ArgumentOutOfRangeException>(static () => s_catalog.Value.All()[-1]);
    }

    [Theory]
    [InlineData("ByAuthor", "HoraceHe", "Huang2021Correct He2022")]
    [InlineData("ByAuthor", "QianHuang", "Huang2021Correct")]
    [InlineData("ByAuthor", "AdaLovelace", "Old")]
    [InlineData("ByYear", "Y2021", "Huang2021Correct")]
    [InlineData("ByYear", "Y2022", "First He2022")]
    [InlineData("ByYear", "Y1843", "Old")]
    [InlineData("ByVenue", "Iclr", "Huang2021Correct He2022")]
    public void A_view_has_its_papers_in_order(string view, string member, string expected)
    {
        var papers = s_catalog.Value.View(view, member);

        Assert.Equal(expected.Split(' ').Select(static name => s_catalog.Value.Paper(name)), papers);
        Assert.All(papers, static paper => Assert.Same(s_catalog.Value.Find(paper.Key), paper));
    }

    [Fact]
    public void Eight_threads_get_the_same_papers()
    {
        // A large catalog in a fresh assembly each time, so that the threads meet at the first reading of a page.
        for (var round = 0; round < 5; round++)
        {
            var catalog = s_many.Value.Load();
            var seen = new Paper[8][];
            using var barrier = new Barrier(seen.Length);
            var threads = Enumerable.Range(0, seen.Length).Select(number => new Thread(() =>
            {
                barrier.SignalAndWait();
                seen[number] = (number % 4) switch
                {
                    0 => [.. catalog.All()],
                    1 => [.. Enumerable.Range(0, 300).Select(i => catalog.Find($"10.1000/{i}")!)],
                    2 => [.. Enumerable.Range(0, 300).Reverse().Select(i => catalog.Paper($"Key{i}")).Reverse()],
                    _ => [.. Enumerable.Range(0, 10).SelectMany(year => catalog.View("ByYear", $"Y{2000 + year}")).OrderBy(static paper => paper.SourceLine)],
                };
            })).ToArray();
            Array.ForEach(threads, static thread => thread.Start());
            Array.ForEach(threads, static thread => thread.Join());

            Assert.All(seen, papers => Assert.True(papers.Zip(seen[0]).All(static pair => ReferenceEquals(pair.First, pair.Second)) && papers.Length == 300));
        }
    }

    private static int PagesRead(PaperLibrary library)
    {
        const BindingFlags Private = BindingFlags.Instance | BindingFlags.NonPublic;
        var shelves = (PaperShelf[])typeof(PaperLibrary).GetField("_shelves", Private)!.GetValue(library)!;
        return shelves.Sum(static shelf => ((Array)typeof(PaperShelf).GetField("_records", Private)!.GetValue(shelf)!).Cast<object?>().Count(static page => page is not null));
    }
}
