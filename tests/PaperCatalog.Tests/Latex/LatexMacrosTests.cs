using PaperCatalog.Reading;
using PaperCatalog.Reading.Latex;

namespace PaperCatalog.Tests.Latex;

/// <summary>Commands that a file defines itself.</summary>
public sealed class LatexMacrosTests
{
    [Theory]
    [InlineData(@"\newcommand{\model}{GPT}\model{}'s", "GPT's")]
    [InlineData(@"\newcommand\model{GPT-\emph{X}}the \model is", "the GPT-X is")]
    [InlineData(@"\newcommand*{\model}{GPT\xspace}\model, yes", "GPT, yes")]
    [InlineData(@"\def\model{GPT}\model", "GPT")]
    [InlineData(@"\def\pair#1#2{#2-#1}\pair{a}{b} \pair cd", "b-a d-c")]
    [InlineData(@"\newcommand{\two}[2]{<#1|#2>}\two{a}{b}", "<a|b>")]
    [InlineData(@"\newcommand{\opt}[2][x]{#1#2}\opt{b} \opt[y]{b}", "xb yb")]
    [InlineData(@"\newcommand{\nine}[9]{#9#8#7#6#5#4#3#2#1}\nine123456789", "987654321")]
    [InlineData(@"\DeclareMathOperator*{\argmax}{arg\,max}\argmax", "arg max")]
    [InlineData(@"\providecommand{\x}{a}\providecommand{\x}{b}\x", "a")]
    [InlineData(@"\newcommand{\x}{a}\renewcommand{\x}{b}\x", "b")]
    [InlineData(@"\newcommand{\in}{\'\i}\newcommand{\out}{M\in{}n}\out", "Mín")]
    [InlineData(@"\newcommand{\bold}{\textbf}\bold{x}y", "xy")]
    [InlineData(@"\newcommand{\wrap}[1]{\emph{#1}}\newcommand{\outer}{\wrap}\outer{x}", "x")]
    [InlineData(@"\def\cprime{$'$}Gol\cprime shtein", "Gol\u02B9shtein")]
    [InlineData(@"\def\ocirc#1{\ifmmode\setbox0=\hbox{$#1$}#1\else{\accent""17 #1}\fi}Nov\ocirc{u}", "Novů")]
    [InlineData(@"\renewcommand{\phi}{\varphi}\phi", "φ")]
    [InlineData(@"used \late{} before\newcommand{\late}{L}", "used L before")]
    public void A_definition_anywhere_in_the_file_counts(string source, string expected)
    {
        Assert.Equal(expected, LatexText.Decode(source, LatexDialect.BibTeX, out var problems, out _));
        Assert.Empty(problems);
        Assert.Equal(expected, LatexText.Plain(source));
    }

    [Theory]
    [InlineData(@"\def\a{x\a}\a end")]
    [InlineData(@"\def\a{\b}\def\b{\a}\a end")]
    [InlineData(@"\def\a{\a\a}\a end")]
    [InlineData(@"\def\a#1{\a{#1#1}}\a{xyz} end")]
    [InlineData(@"\def\a#1{x\a}{\a y} end")]
    public void A_command_in_terms_of_itself_comes_to_an_end(string source)
    {
        var text = LatexText.Decode(source, LatexDialect.PlainText, out var problems, out _);
        Assert.EndsWith("end", text, StringComparison.Ordinal);
        Assert.All(problems, static problem => Assert.Equal(ProblemKind.LimitExceeded, problem.Kind));
        Assert.InRange(text.Length, 1, 2 * ReadLimits.ExpandedLength);
    }

    [Fact]
    public void Doublings_stop_at_the_limit()
    {
        var names = "abcdefghijklmnop";
        var definitions = string.Concat(Enumerable.Range(0, 15).Select(i => $@"\def\x{names[i]}{{{string.Concat(Enumerable.Repeat($@"\x{names[i + 1]}{{}}", 9))}}}"));
        var text = LatexText.Decode(definitions + @"\def\xp{word}\xa{} tail", LatexDialect.BibTeX, out var problems, out _);
        Assert.EndsWith(" tail", text, StringComparison.Ordinal);
        Assert.Equal(ProblemKind.LimitExceeded, Assert.Single(problems).Kind);
        Assert.InRange(text.Length, 1, 2 * ReadLimits.ExpandedLength);
    }

    [Fact]
    public void An_unknown_command_within_a_macro_is_reported_where_the_macro_is_used()
    {
        const string Source = @"\newcommand{\a}[1]{\unknown{} #1} Then \a{b}.";
        LatexText.Decode(Source, LatexDialect.PlainText, out var problems, out _);
        var problem = Assert.Single(problems);
        Assert.Equal(Source.LastIndexOf(@"\a", StringComparison.Ordinal), problem.Span.Start);
        Assert.Equal(2, problem.Span.Length);
        Assert.Contains("unknown", problem.Message);
    }
}
