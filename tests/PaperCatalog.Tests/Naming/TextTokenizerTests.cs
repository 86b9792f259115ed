using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

/// <summary>Running text in words, each with what stands before it.</summary>
public sealed class TextTokenizerTests
{
    [Theory]
    [InlineData("One two.", "<Sentence>One two")]
    [InlineData("One, two", "<Sentence>One <Comma>two")]
    [InlineData("One (two) three [four] five", "<Sentence>One <Open>two <Close>three <Open>four <Close>five")]
    [InlineData("\"One\" two `three' \u2018four\u2019 \u201Cfive\u201D \u00ABsix\u00BB seven", "<Quote, Sentence>One <Quote>two <Quote>three <Quote>four <Quote>five <Quote>six <Quote>seven")]
    [InlineData("One. Two! Three? Four\u3002Five", "<Sentence>One <Sentence>Two <Sentence>Three <Sentence>Four <Sentence>Five")]
    [InlineData("One: two; three \u2013 four \u2014 five / six | seven = eight < nine > ten", "<Sentence>One <Clause>two <Clause>three <Clause>four <Clause>five <Clause>six <Clause>seven <Clause>eight <Clause>nine <Clause>ten")]
    [InlineData("One - two -- three -four five- six -", "<Sentence>One <Clause>two <Clause>three four five <Clause>six")]
    [InlineData("GPT-3 a\u2010b c\u2011d e_f g&h i+j k@l m'n o\u2019p", "<Sentence>GPT-3 a\u2010b c\u2010d e_f g&h i+j k@l m'n o\u2019p")]
    [InlineData("a-, -b a--b a.b a.B a. b .c 3.5 end.", "<Sentence>a <Comma>b a <Clause>b a.b a <Sentence>B a <Sentence>b <Sentence>c 3.5 end")]
    [InlineData("word*word word#word word$word", "<Sentence>word word word word word word")]
    [InlineData("See https://a.org/x,y and http://b.org (then) HTTP://c.org more", "<Sentence>See <Clause>and <Open, Clause>then <Close, Clause>more")]
    [InlineData("www.a.org then awww.b xwww.c.org", "<Clause, Sentence>then awww.b xwww.c.org")]
    [InlineData("github.com/a/b then mygithub.com/a", "<Clause, Sentence>then mygithub.com <Clause>a")]
    [InlineData("hello h house w wide g great", "<Sentence>hello h house w wide g great")]
    [InlineData("\\emph{one} \\textbf two\\alpha3 \\ four \\", "<Sentence>one two 3 four")]
    [InlineData("a\u0301b \u0301c", "<Sentence>\u00E1b \u0301c")]
    [InlineData("caf\u00E9 \u8BBA\u6587", "<Sentence>caf\u00E9 \u8BBA\u6587")]
    [InlineData("See www.a.org/x and github.com/a/b or http://c.org here", "<Sentence>See <Clause>and <Clause>or <Clause>here")]
    [InlineData("\\azAZ{b} c", "<Sentence>b c")]
    public void A_text_falls_into_words(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextTokenizer.Read(text).Select(static token => token.Before == Gap.None ? token.Text : $"<{token.Before}>{token.Text}")));

    [Theory]
    [InlineData(5_997, "abc")]
    [InlineData(5_998, "ab")]
    [InlineData(6_000, null)]
    public void What_stands_far_down_is_not_read(int before, string? expected) =>
        Assert.Equal(expected, TextTokenizer.Read(new string(' ', before) + "abc").Select(static token => token.Text).FirstOrDefault());
}
