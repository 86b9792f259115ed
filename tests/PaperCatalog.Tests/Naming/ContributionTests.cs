using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

/// <summary>The places where an abstract says what the paper does: the verb, its place, the end of its sentence, and whether something new comes.</summary>
public sealed class ContributionTests
{
    [Theory]
    [InlineData("We introduce a parser. It works. We also present a lexer.", "introduce@1 -4 True | present@8 -11 True")]
    [InlineData("we introduce", "introduce@1 -2 True")]
    [InlineData("I propose a net.", "propose@1 -4 True")]
    [InlineData("i propose a net.", "")]
    [InlineData("In this paper, we propose and evaluate a net.", "propose@4 -9 True | evaluate@6 -9 False")]
    [InlineData("We study nets and propose a fix, then release code.", "study@1 -10 False | propose@4 -10 True | release@8 -10 True")]
    [InlineData("We study nets but propose a fix.", "study@1 -7 False")]
    [InlineData("We like nets and propose a fix.", "propose@4 -7 True")]
    [InlineData("They like nets and propose a fix.", "")]
    [InlineData("This paper presents a net.", "presents@2 -5 True")]
    [InlineData("A paper presents a net.", "presents@2 -5 True")]
    [InlineData("Paper presents a net.", "")]
    [InlineData("The present study investigates mud.", "investigates@3 -5 False")]
    [InlineData("This short paper describes mud.", "describes@3 -5 True")]
    [InlineData("Our recent paper describes mud.", "")]
    [InlineData("The previous paper describes mud.", "")]
    [InlineData("The prior paper describes mud.", "")]
    [InlineData("Some recent paper describes mud.", "")]
    [InlineData("An early paper describes mud.", "")]
    [InlineData("In the short paper we describe mud.", "describe@5 -7 True")]
    [InlineData("Our short paper describes mud.", "describes@3 -5 True")]
    [InlineData("Some short paper describes mud.", "")]
    [InlineData("short paper describes mud.", "")]
    [InlineData("We quickly introduce a net.", "introduce@2 -5 True")]
    [InlineData("We QUICKLY introduce a net.", "introduce@2 -5 True")]
    [InlineData("We never introduce a net.", "")]
    [InlineData("The goal of this paper is to present a net.", "present@7 -10 True")]
    [InlineData("This paper is in French. We present it.", "present@6 -8 True")]
    [InlineData("Ships sail. Our study in mud shows depth.", "")]
    [InlineData("The paper we present describes mud.", "present@3 -6 True")]
    [InlineData("We found that they present a net.", "")]
    [InlineData("We and others propose a net.", "")]
    [InlineData("Mud. this paper", "")]
    [InlineData("We sell nets, and then present them.", "present@5 -7 True")]
    [InlineData("It introduces a net.", "")]
    public void A_text_says_what_its_authors_do(string text, string expected)
    {
        var tokens = TextTokenizer.Read(text);

        Assert.Equal(expected, string.Join(" | ", Contribution.Find(tokens).Select(found => $"{tokens[found.Verb].Text}@{found.Verb} -{found.End} {found.Introduces}")));
    }
}
