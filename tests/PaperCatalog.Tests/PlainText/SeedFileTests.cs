using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.PlainText;

/// <summary>The file of ten abstracts that the form was made for, read byte for byte as it is.</summary>
public sealed class SeedFileTests
{
    private static readonly (string First, string Last, string? Link)[] s_expected =
    [
        ("We introduce GPT-NeoX-20B, a 20 billion", "at https://github.com/EleutherAI/gpt-neox.", "https://github.com/EleutherAI/gpt-neox"),
        ("Modern deep learning frameworks", "inaccessible in the PyTorch ecosystem.", null),
        ("Graphs are a common model", "at https://github.com/CUAI/Edge-Proposal-Sets.", "https://github.com/CUAI/Edge-Proposal-Sets"),
        ("While programming is one of", "measure for tracking advancements.", null),
        ("Recent work has demonstrated", "used in its construction.", null),
        ("As machine learning techniques become", "in seconds instead of hours.", null),
        ("Graph Neural Networks (GNNs) are", "at https://github.com/Chillee/CorrectAndSmooth.", "https://github.com/Chillee/CorrectAndSmooth"),
        ("Unstructured data often has", "at https://github.com/CUVL/SSLR.", "https://github.com/CUVL/SSLR"),
        ("Neural networks are vulnerable", "in intermediate feature maps.", null),
        ("Research has shown that", "on the original model.", null),
    ];

    [Fact]
    public void Ten_abstracts_are_read_from_the_first_word_to_the_last()
    {
        var papers = Read().Records.Select(static record => record.Paper).ToArray();
        Assert.Equal(s_expected.Length, papers.Length);
        Assert.All(papers.Zip(s_expected), static pair =>
        {
            Assert.StartsWith(pair.Second.First, pair.First.Abstract, StringComparison.Ordinal);
            Assert.EndsWith(pair.Second.Last, pair.First.Abstract, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Links_are_found_without_their_punctuation() =>
        Assert.Equal(
            s_expected.Select(static expected => expected.Link),
            Read().Records.Select(static record => record.Paper.Links.SingleOrDefault()?.OriginalString));

    [Fact]
    public void Every_paper_carries_the_heading() =>
        Assert.All(Read().Records, static record => Assert.Equal("Facebook AI", record.Paper.Heading));

    [Fact]
    public void Latex_is_read_as_text()
    {
        var records = Read().Records;
        Assert.Contains("we describe model's architecture", records[0].Paper.Abstract);
        Assert.Contains("which we call a proposal set, to the graph", records[2].Paper.Abstract);
        Assert.Contains("Code is available at https://github.com/CUAI/Edge-Proposal-Sets.", records[2].Paper.Abstract);
        Assert.Contains("we present the Pile: an 825 GiB", records[4].Paper.Abstract);
        Assert.Contains("subsets \u2013 both existing and newly constructed \u2013 many", records[4].Paper.Abstract);
        Assert.Contains("approximately 20% of the test cases", records[3].Paper.Abstract);
        Assert.Contains("Correct and Smooth (C&S), and", records[6].Paper.Abstract);
        Assert.Contains("unordered collection or set. However", records[7].Paper.Abstract);
    }

    [Fact]
    public void The_unknown_macro_is_the_only_problem_and_is_located()
    {
        var text = File.ReadAllText(SharedFolder.SeedFile);
        var problem = Assert.Single(PaperReader.Read(text, PaperFormat.PlainText).Problems);
        Assert.Equal(ProblemKind.UnknownMacro, problem.Kind);
        Assert.Equal(@"\model", text.Substring(problem.Span.Start, problem.Span.Length));
    }

    [Fact]
    public void Records_know_their_places()
    {
        var text = File.ReadAllText(SharedFolder.SeedFile);
        var records = PaperReader.Read(text, PaperFormat.PlainText, "papers/abstracts.txt").Records;
        Assert.Equal(Enumerable.Range(2, 10), records.Select(static record => record.Paper.SourceLine!.Value));
        Assert.All(records, record =>
        {
            Assert.Equal("papers/abstracts.txt", record.Paper.SourceFile);
            Assert.Equal("Abstract:", text.Substring(record.KeySpan.Start, record.KeySpan.Length));
            var field = Assert.Single(record.Paper.Fields);
            Assert.Equal("abstract", field.Name);
            var span = Assert.Single(record.FieldSpans);
            Assert.Equal(field.Value, text.Substring(span.Start, span.Length));
            Assert.Equal(span.End, record.Span.End);
        });
    }

    private static ReadResult Read() =>
        PaperReader.Read(File.ReadAllText(SharedFolder.SeedFile), PaperFormat.PlainText, "papers/abstracts.txt");
}
