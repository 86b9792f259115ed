using PaperCatalog.Reading;
using PaperCatalog.Reading.Latex;

namespace PaperCatalog.Tests.Latex;

/// <summary>Definitions that are none, arguments of all sorts, and the limits.</summary>
public sealed class LatexDetailTests
{
    [Theory]
    [InlineData(@"\newcommand{\x}[12]{a}")]
    [InlineData(@"\newcommand{\x}[a]{b}")]
    [InlineData(@"\newcommand{\x}[]{b}")]
    [InlineData(@"\newcommand{x}{a}")]
    [InlineData(@"\newcommand{\}{a}")]
    [InlineData(@"\newcommand{\x1}{a}")]
    [InlineData(@"\newcommand{}{a}")]
    [InlineData(@"\newcommand")]
    [InlineData(@"{\newcommand}")]
    [InlineData(@"\def 1{a}")]
    [InlineData(@"{\def}")]
    [InlineData(@"\def\x#2{a}")]
    [InlineData(@"\def\x(#1){a}")]
    [InlineData(@"\newcommandx{\x}{a}")]
    public void What_is_no_definition_defines_nothing(string source)
    {
        LatexText.Decode(source + @" \x", LatexDialect.BibTeX, out var problems, out _);

        Assert.Contains(problems, static problem => problem.Kind == ProblemKind.UnknownMacro && problem.Arguments[0] == "x");
    }

    [Theory]
    [InlineData(@"\def\b#1{<#1>}\b\alpha{c}", "<\u03B1>c")]
    [InlineData(@"\def\b#1{<#1>}\b\'e", "<\u00B4>e")]
    [InlineData(@"\def\b#1#2{<#1|#2>}\b\alpha c", "<\u03B1|c>")]
    [InlineData("\\def\\b#1{<#1>}\\b\U0001F600c", "<\U0001F600>c")]
    [InlineData(@"\def\b#1{<#1>}\b {a{b}c}", "<abc>")]
    [InlineData(@"\def\b#1{<#1>}\b{a\}c}", "<a}c>")]
    [InlineData(@"\def\b#1{#1#2#}\b{a}", "a#2#")]
    [InlineData(@"\newcommand{\o}[1][d]{<#1>}\o[a]\o", "<a><d>")]
    [InlineData(@"\newcommand{\o}[2][d]{<#1#2>}\o[{]}]{b}", "<]b>")]
    public void An_argument_is_a_group_or_the_next_sign(string source, string expected) => Assert.Equal(expected, LatexText.BibTeX(source));

    [Theory]
    [InlineData(@"\def\b#1{<#1>}\b", "b")]
    [InlineData(@"\def\b#1{<#1>}{\b}c", "bc")]
    [InlineData(@"\newcommand{\o}[2][d]{<#1#2>}{\o[x}y", "oxy")]
    public void A_command_without_its_arguments_leaves_its_name(string source, string expected) =>
        Assert.Equal(expected, LatexText.BibTeX(source).Replace("[", string.Empty, StringComparison.Ordinal));

    [Fact]
    public void A_command_that_would_grow_beyond_the_limit_leaves_its_name_and_says_so()
    {
        var argument = new string('x', (ReadLimits.ExpandedLength / 2) + 10);
        var text = LatexText.Decode(@"\def\twice#1{#1#1}a \twice{" + argument + "} end", LatexDialect.BibTeX, out var problems, out _);

        Assert.Equal("a twice " + argument + " end", text);
        Assert.Equal([ProblemKind.LimitExceeded], problems.Select(static problem => problem.Kind));
    }

    [Fact]
    public void Text_that_is_nested_too_deep_stays_as_it_is()
    {
        var (open, close) = (new string('{', 300), new string('}', 300));
        var text = LatexText.Decode($"a {open}b \n\\emph  c{close} d", LatexDialect.BibTeX, out var problems, out _);

        Assert.Equal($"a {new string('{', 300 - ReadLimits.Nesting)}b \\emph c{new string('}', 300 - ReadLimits.Nesting)} d", text);
        Assert.Equal([ProblemKind.LimitExceeded], problems.Select(static problem => problem.Kind));
    }

    [Fact]
    public void An_option_that_is_nested_too_deep_stays_as_it_is() => Assert.Contains(
        "[1]", LatexText.BibTeX(new string('{', ReadLimits.Nesting) + @"\footnote[1]{x}" + new string('}', ReadLimits.Nesting)), StringComparison.Ordinal);

    [Fact]
    public void A_letter_takes_eight_marks_and_further_ones_stand_alone() =>
        Assert.Equal(new string('\u00B4', 8) + "\u00E1", LatexText.BibTeX(string.Concat(Enumerable.Repeat(@"\'", 9)) + "a"));

    [Theory]
    [InlineData(@"\url{http://a.org/\textasciitilde{}x}", "http://a.org/~x")]
    [InlineData(@"\url{http://a.org/\textasciitilde x}", "http://a.org/~ x")]
    [InlineData(@"\url{http://a.org/\~{}x}", "http://a.org/~x")]
    [InlineData(@"\url{http://a.org/\%20\#a\&b\_c\$d\^e}", "http://a.org/%20#a&b_c$d^e")]
    [InlineData(@"\url{http://a.org/{x}}", "http://a.org/x")]
    [InlineData(@"\url{http://a.org/\{x\}}", "http://a.org/{x}")]
    [InlineData(@"\url{http://a.org/\x}", @"http://a.org/\x")]
    public void An_address_is_no_LaTeX_but_for_its_escapes(string source, string expected)
    {
        Assert.Equal(expected, LatexText.Decode(source, LatexDialect.BibTeX, out _, out var links));
        Assert.Equal([expected], links);
    }

    [Theory]
    [InlineData(@"a\SI{5}{km}b", "a5 kmb")]
    [InlineData(@"\hskip 2pt plus x", "plus x")]
    [InlineData(@"a\hskip-1.5emb", "ab")]
    [InlineData(@"\hskip x", "x")]
    [InlineData(@"\kern3", "")]
    [InlineData(@"a $$$ b", "a $$$ b")]
    [InlineData(@"a $$x$$ $y$ b", "a $$x$$ $y$ b")]
    [InlineData(@"a $x {b} c", "a $x b c")]
    [InlineData(@"{a $x} $y", "a $x $y")]
    [InlineData(@"\ensuremath{\alpha_{\beta}}", @"$\alpha_{\beta}$")]
    [InlineData(@"`tis 'so", "`tis 'so")]
    [InlineData(@"`a' b", "\u2018a\u2019 b")]
    [InlineData(@"\(x\) \(y", @"$x$ \(y")]
    [InlineData(@"\label{a b}c", "c")]
    [InlineData(@"{a\label{b} c}", "a c")]
    [InlineData(@"a\emph*{b}", "ab")]
    public void Details(string source, string expected) => Assert.Equal(expected, LatexText.BibTeX(source).Trim());

    [Theory]
    [InlineData(@"x \label{a\")]
    [InlineData(@"x \ensuremath{a\")]
    [InlineData(@"x \url{http://a.org/\")]
    [InlineData(@"x \footnote[a")]
    [InlineData(@"{x \footnote[a} y")]
    [InlineData(@"x \cite[p. {1}]")]
    [InlineData(@"x \'")]
    [InlineData(@"x \def\a#1{")]
    public void What_ends_too_early_costs_nothing_before_it(string source)
    {
        Assert.StartsWith("x", LatexText.BibTeX(source), StringComparison.Ordinal);
        Assert.Contains("x", LatexText.Plain(source), StringComparison.Ordinal);
    }
}
