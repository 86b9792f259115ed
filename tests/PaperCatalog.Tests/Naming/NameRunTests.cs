using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

/// <summary>The names that begin at each word of a text; those with an invention among their words are marked.</summary>
public sealed class NameRunTests
{
    [Theory]
    [InlineData("we use Correct and Smooth for graphs", "Correct and Smooth | Smooth")]
    [InlineData("we use Correct and, Smooth", "Correct | Smooth")]
    [InlineData("We use GPT-NeoX-20B and the", "GPT-NeoX-20B!")]
    [InlineData("we use Big Red Dog 5 of town", "Big Red Dog 5 | Red Dog 5 | Dog 5")]
    [InlineData("we use Big Red of the Town to Sea in Air for All One Two", "Big Red of the Town to Sea | Red of the Town to Sea | Town to Sea in Air | Sea in Air | Air")]
    [InlineData("called 5 Dogs", "Dogs")]
    [InlineData("use BERT's encoder", "BERT!")]
    [InlineData("use Bard's encoder", "Bard")]
    [InlineData("use As's encoder", "As")]
    [InlineData("use Cat's and", "Cat")]
    [InlineData("use Models' nets", "Models")]
    [InlineData("use Rex of rex", "Rex")]
    [InlineData("use torch.fx and others", "torch.fx!")]
    [InlineData("use Rex and torch.fx today", "Rex and torch.fx! | torch.fx!")]
    [InlineData("we trust in God", "God")]
    [InlineData("use The Sparrow", "Sparrow")]
    [InlineData("use Spanish Armada", "Armada")]
    [InlineData("use Armada Spanish", "Armada")]
    [InlineData("Word of mouth", "")]
    [InlineData("use a Word \"Big\" one", "Word Big | Big")]
    [InlineData("use a Word is Big", "Word | Big")]
    [InlineData("use Q's encoder", "Q's")]
    [InlineData("use Ship'd encoder", "Ship'd")]
    public void Words_in_a_row_look_like_one_name(string text, string expected)
    {
        var tokens = TextTokenizer.Read(text);
        var runs = Enumerable.Range(0, tokens.Count).Select(start => NameRun.Read(tokens, start)).Where(static run => run.Count > 0);

        Assert.Equal(expected, string.Join(" | ", runs.Select(run => run.ToText(tokens) + (run.IsCoined ? "!" : ""))));
    }
}
