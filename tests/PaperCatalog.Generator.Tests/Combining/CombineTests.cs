using Microsoft.CodeAnalysis;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Combining;

/// <summary>Catalogs of several assemblies as one library, compiled and loaded.</summary>
public sealed class CombineTests
{
    private const string Alpha =
        """
        @article{lloyd1982, title = {Least squares quantization}, author = {Lloyd, Stuart}, doi = {10.1109/TIT.1982}, year = 1982, abstract = {Alpha's.}}
        @misc{he2021, title = {Combining label propagation}, author = {He, Horace}, eprint = {2010.13993}, archiveprefix = {arXiv}, ids = {cs2020}, year = 2021}
        @misc{notes, title = {Notes on one thing}, author = {Hopper, Grace}, year = 1952}
        """;

    private const string Beta =
        """
        @article{quantization, title = {Least Squares Quantization}, author = {Lloyd, S.}, doi = {10.1109/tit.1982}, year = 1982, abstract = {Beta's.}}
        @inproceedings{huang, title = {Combining label propagation and models}, author = {He, Horace}, eprint = {2010.13993v2}, archiveprefix = {arXiv}, doi = {10.1000/iclr}, year = 2021}
        @misc{notes, title = {A quite different thing}, author = {Turing, Alan}, year = 1936}
        @misc{beta, title = {Only in beta}, author = {Hopper, Grace}, year = 1960}
        """;

    private static readonly Lazy<PaperLibrary> s_alpha = new(static () => Load("Alpha", Alpha));
    private static readonly Lazy<PaperLibrary> s_beta = new(static () => Load("Beta", Beta));

    private static PaperLibrary Both => PaperLibrary.Combine(s_alpha.Value, s_beta.Value);

    [Fact]
    public void A_paper_of_both_is_there_once_as_the_first_has_it()
    {
        string[] expected = ["Alpha lloyd1982", "Alpha he2021", "Alpha notes", "Beta notes", "Beta beta"];

        Assert.Equal(expected, Both.Select(Name));
        Assert.Equal(5, Both.Count);
        Assert.Equal(expected, Enumerable.Range(0, 5).Select(static index => Name(Both[index])));
    }

    [Theory]
    [InlineData("lloyd1982", "Alpha lloyd1982")]
    [InlineData("quantization", "Alpha lloyd1982")]
    [InlineData("doi:10.1109/TIT.1982", "Alpha lloyd1982")]
    [InlineData("https://arxiv.org/abs/2010.13993v7", "Alpha he2021")]
    [InlineData("cs2020", "Alpha he2021")]
    [InlineData("huang", "Alpha he2021")]
    [InlineData("10.1000/iclr", "Alpha he2021")]
    [InlineData("notes", "Alpha notes")]
    [InlineData("beta", "Beta beta")]
    [InlineData("nothing", null)]
    public void Whatever_it_is_looked_up_by_the_first_is_found(string identifier, string? expected)
    {
        Assert.Equal(expected is not null, Both.TryFind(identifier, out var paper));
        Assert.Equal(expected, paper is null ? null : Name(paper));
    }

    [Fact]
    public void The_other_order_gives_the_other_papers() => Assert.Equal(
        ["Beta quantization", "Beta huang", "Beta notes", "Beta beta", "Alpha notes"],
        PaperLibrary.Combine(s_beta.Value, s_alpha.Value).Select(Name));

    [Fact]
    public void A_paper_is_the_same_object_as_in_its_catalog()
    {
        Assert.Same(s_alpha.Value[0], Both[0]);
        Assert.Same(s_beta.Value[3], Both[4]);
        Assert.True(Both.TryFind("beta", out var found));
        Assert.Same(s_beta.Value[3], found);
    }

    [Fact]
    public void Views_are_over_all() => Assert.Equal(["Alpha notes", "Beta beta"], Both.ByAuthor("Grace Hopper").Select(Name));

    [Fact]
    public void A_third_that_meets_the_second_by_another_name_is_the_first_s()
    {
        // The second and the third share a DOI which the first does not have.
        Paper[] third = [new() { Key = "camera-ready", Doi = "10.1000/ICLR", Title = "Combining label propagation and models" }];
        var all = PaperLibrary.Combine(s_alpha.Value, s_beta.Value, third);

        Assert.True(all.TryFind("camera-ready", out var paper));
        Assert.Equal("Alpha he2021", Name(paper));
        Assert.Equal(5, all.Count);
    }

    [Fact]
    public void Papers_that_were_just_read_stand_beside_a_catalog()
    {
        var read = PaperReader.Read("@misc{read, title = {Read while running}, ids = {late}, doi = {10.1000/read}}", PaperFormat.BibTeX).Records.Select(static record => record.Paper);
        var library = PaperLibrary.Combine(s_alpha.Value, read);

        Assert.Equal(4, library.Count);
        Assert.All(["read", "late", "https://doi.org/10.1000/READ"], identifier => Assert.True(library.TryFind(identifier, out _)));
        Assert.Throws<ArgumentOutOfRangeException>(() => library[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => library[-1]);
    }

    [Fact]
    public void A_key_goes_before_an_alias_in_a_catalog_and_in_papers_just_read()
    {
        const string Text = "@misc{first, title = {A first thing}, ids = {second}}\n@misc{second, title = {A second thing}}";
        var read = PaperLibrary.Combine(PaperReader.Read(Text, PaperFormat.BibTeX).Records.Select(static record => record.Paper));

        Assert.True(Load("Gamma", Text).TryFind("second", out var compiled));
        Assert.True(read.TryFind("second", out var found));
        Assert.Equal(("A second thing", "A second thing"), (compiled.Title, found.Title));
    }

    [Fact]
    public void Combined_ones_combine_and_a_catalog_twice_is_there_once()
    {
        var nested = PaperLibrary.Combine(PaperLibrary.Combine(s_alpha.Value, s_beta.Value), s_alpha.Value);

        Assert.Equal(Both.Select(Name), nested.Select(Name));
        Assert.Empty(PaperLibrary.Combine());
        Assert.Equal(s_alpha.Value.ToArray(), PaperLibrary.Combine(s_alpha.Value).ToArray());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(static () => PaperLibrary.Combine(null!));
        Assert.Throws<ArgumentNullException>(static () => PaperLibrary.Combine(s_alpha.Value, null!));
    }

    private static string Name(Paper paper) => (s_alpha.Value.Any(own => ReferenceEquals(own, paper)) ? "Alpha " : "Beta ") + paper.Key;

    private static PaperLibrary Load(string name, string bibliography) => (PaperLibrary)(new CatalogProject { AssemblyName = name })
        .WithProperty("RootNamespace", name)
        .WithFile("papers/refs.bib", bibliography)
        .Generate()
        .Load()
        .All(name + ".Papers");
}
