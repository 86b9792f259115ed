using PaperCatalog.Generator.Tests.Infrastructure;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Execution;

/// <summary>The ten abstracts that the project began with, from the file to the compiled catalog.</summary>
public sealed class SeedTests
{
    private static readonly Lazy<LoadedCatalog> s_catalog = new(static () =>
    {
        var path = SharedFolder.SeedFile;
        return new CatalogProject().WithFile("papers/abstracts.txt", File.ReadAllText(path)).Generate().Load();
    });

    [Theory]
    [InlineData(0, "GptNeoX20B", "We introduce GPT-NeoX-20B", "https://github.com/EleutherAI/gpt-neox")]
    [InlineData(1, "TorchFx", "Modern deep learning frameworks", null)]
    [InlineData(2, "EdgeProposalSets", "Graphs are a common model", "https://github.com/CUAI/Edge-Proposal-Sets")]
    [InlineData(3, "Apps", "While programming is one of", null)]
    [InlineData(4, "ThePile", "Recent work has demonstrated", null)]
    [InlineData(6, "CorrectAndSmooth", "Graph Neural Networks (GNNs) are", "https://github.com/Chillee/CorrectAndSmooth")]
    [InlineData(7, "Sslr", "Unstructured data often has", "https://github.com/CUVL/SSLR")]
    [InlineData(8, "IntermediateLevelAttack", "Neural networks are vulnerable", null)]
    public void A_paper_has_its_name_its_text_and_its_link(int index, string member, string beginning, string? link)
    {
        var paper = s_catalog.Value.Paper(member);

        Assert.Same(s_catalog.Value.All()[index], paper);
        Assert.Same(paper, s_catalog.Value.Paper(member));
        Assert.Same(paper, s_catalog.Value.Find(member));
        Assert.Equal(member, paper.Key);
        Assert.Equal(member, s_catalog.Value.Key(member));
        Assert.StartsWith(beginning, paper.Abstract, StringComparison.Ordinal);
        Assert.Equal(link is null ? [] : [link], paper.Links.Select(static uri => uri.OriginalString));
    }

    [Fact]
    public void The_other_two_have_a_readable_name()
    {
        var members = s_catalog.Value.PaperMembers();

        Assert.Equal(10, members.Length);
        Assert.StartsWith("As machine learning techniques become", s_catalog.Value.Paper(members[5]).Abstract, StringComparison.Ordinal);
        Assert.StartsWith("Research has shown that", s_catalog.Value.Paper(members[9]).Abstract, StringComparison.Ordinal);
        Assert.All([members[5], members[9]], static member => Assert.Matches("^[A-Z][A-Za-z]{7,}$", member));
    }

    [Fact]
    public void All_stand_under_the_heading_at_their_line()
    {
        Assert.All(s_catalog.Value.All(), static paper => Assert.Equal("Facebook AI", paper.Heading));
        Assert.All(s_catalog.Value.All(), static paper => Assert.Equal("papers/abstracts.txt", paper.SourceFile));
        Assert.Equal(Enumerable.Range(2, 10), s_catalog.Value.All().Select(static paper => paper.SourceLine!.Value));
    }

    [Fact]
    public void Latex_is_read()
    {
        Assert.Contains("a proposal set, to the graph", s_catalog.Value.Paper("EdgeProposalSets").Abstract, StringComparison.Ordinal);
        Assert.Contains("we describe model's architecture", s_catalog.Value.Paper("GptNeoX20B").Abstract, StringComparison.Ordinal);
        Assert.Contains("approximately 20% of the test cases", s_catalog.Value.Paper("Apps").Abstract, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_reads_the_seed_file_byte_for_byte()
    {
        var seed = File.ReadAllBytes(SharedFolder.Require("seeds/abstracts.txt"));

        Assert.Equal(seed, File.ReadAllBytes(SharedFolder.SeedFile));
    }
}
