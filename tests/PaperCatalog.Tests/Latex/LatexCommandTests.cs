using PaperCatalog.Reading.Latex;

namespace PaperCatalog.Tests.Latex;

/// <summary>Commands whose arguments, options or environments are treated in their own way.</summary>
public sealed class LatexCommandTests
{
    [Theory]
    [InlineData("equation")]
    [InlineData("align")]
    [InlineData("eqnarray")]
    [InlineData("gather")]
    [InlineData("multline")]
    [InlineData("math")]
    [InlineData("displaymath")]
    [InlineData("flalign")]
    [InlineData("alignat")]
    public void An_environment_of_mathematics_is_kept_as_it_is(string name)
    {
        Assert.Equal(@"a $$x^2 \foo$$ b", LatexText.BibTeX($@"a \begin{{{name}}}x^2 \foo\end{{{name}}} b"));
        Assert.Equal(@"a $$x^2$$ b", LatexText.BibTeX($@"a \begin{{{name}*}}x^2\end{{{name}*}} b"));
        foreach (var i in Enumerable.Range(0, name.Length))
        {
            var other = name[..i] + "z" + name[(i + 1)..];
            Assert.Equal("a x b", LatexText.BibTeX($@"a \begin{{{other}}}x\end{{{other}}} b"));
        }
    }

    [Theory]
    [InlineData(@"a \begin{tabular}{ll}x\end{tabular} b", "a x b")]
    [InlineData(@"a \begin{tabular*}{ll}x\end{tabular*} b", "a x b")]
    [InlineData(@"a \begin{array}{ll}x\end{array} b", "a x b")]
    [InlineData(@"a \begin{itemize}{x}\end{itemize} b", "a x b")]
    [InlineData(@"\begin x", "begin x")]
    [InlineData(@"\end x", "end x")]
    [InlineData(@"x \verb|a\b| y", @"x a\b y")]
    [InlineData(@"x \verb*|a\b| y", @"x a\b y")]
    [InlineData(@"x \verb{a\b} y", @"x a\b y")]
    [InlineData(@"x \verb+a", "x verb+a")]
    [InlineData(@"\verb", "verb")]
    [InlineData(@"a\!b\*c", "abc")]
    [InlineData(@"a\|b", "a\u2016b")]
    [InlineData(@"a\\[2pt]b", "a b")]
    [InlineData(@"a\\[-.5em]b", "a b")]
    [InlineData(@"a\\[.5 em]b", "a b")]
    [InlineData(@"a\\* [2pt]b", "a b")]
    [InlineData(@"a\\[x]b", "a [x]b")]
    [InlineData(@"a\\[2pt b", "a [2pt b")]
    [InlineData(@"a\,b\;c\:d\>e\ f", "a b c d e f")]
    [InlineData(@"a\-b\/c\@d", "abcd")]
    [InlineData(@"\symbol{65}\symbol{'101}\symbol{""41}\char65", "AAAA")]
    [InlineData(@"\symbol{""1F600}", "\U0001F600")]
    [InlineData(@"\symbol{'18}", "symbol'18")]
    [InlineData(@"\symbol{""4g}", "symbol\"4g")]
    [InlineData(@"\symbol{127}", "symbol 127")]
    [InlineData(@"\symbol{126}", "~")]
    [InlineData(@"\symbol{160}", "\u00A0")]
    [InlineData(@"\symbol{159}", "symbol 159")]
    [InlineData(@"\symbol{31}", "symbol 31")]
    [InlineData(@"\symbol{""D800}", "symbol\"D800")]
    [InlineData(@"\symbol{""E000}", "\uE000")]
    [InlineData(@"\symbol{""110000}", "symbol\"110000")]
    [InlineData(@"\ding{'45}\ding{""25}", "\u260E\u260E")]
    [InlineData(@"\ding{2x}", "ding 2x")]
    [InlineData(@"\ding{32}", "ding 32")]
    [InlineData(@"\fcolorbox{red}{blue}{text}", "text")]
    [InlineData(@"\multicolumn{2}{c}{text}", "text")]
    [InlineData(@"\mkbibbrackets{a}\mkbibparens{b}", "[a](b)")]
    [InlineData(@"\frac{a}{b}", "a/b")]
    [InlineData(@"\.{}", "\u02D9")]
    [InlineData(@"\r{}", "\u02DA")]
    [InlineData(@"\textsuperscript{TM}\textsuperscript{SM}", "\u2122\u2120")]
    [InlineData(@"H\textsubscript{2}O x\textsuperscript{2}", "H\u2082O x\u00B2")]
    public void A_command_gives_its_text(string source, string expected) => Assert.Equal(expected, Normal(LatexText.BibTeX(source)));

    [Theory]
    [InlineData(@"a\!b\*c", "a!b*c")]
    [InlineData(@"a\'b", "ab\u0301")]
    public void In_plain_text_signs_stay(string source, string expected) => Assert.Equal(expected.Normalize(), LatexText.Plain(source).Normalize());

    [Theory]
    [InlineData('\u0327', 202)]
    [InlineData('\u0328', 202)]
    [InlineData('\u031B', 216)]
    [InlineData('\u0323', 220)]
    [InlineData('\u0331', 220)]
    [InlineData('\u0315', 232)]
    [InlineData('\u031A', 232)]
    [InlineData('\u035C', 233)]
    [InlineData('\u0361', 234)]
    [InlineData('\u0345', 240)]
    [InlineData('\u0338', 1)]
    [InlineData('\u0301', 230)]
    public void Marks_are_in_the_order_that_Unicode_gives_them(char mark, int order)
    {
        (char Mark, int Order)[] others = [('\u0338', 1), ('\u0328', 202), ('\u0323', 220), ('\u0304', 230), ('\u0361', 234)];
        foreach (var other in others)
        {
            char[] marks = [other.Mark, mark];
            var expected = new string(other.Order > order ? [mark, other.Mark] : marks);

            Assert.Equal("\u25CC" + expected, Composed(marks));
        }
    }

    private static string Composed(char[] marks)
    {
        Span<char> output = stackalloc char[8];
        return output[..Composition.Write('\u25CC', marks, output)].ToString();
    }

    private static string Normal(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words : text;
}
