using System.Text;
using CsCheck;
using PaperCatalog.Reading;
using PaperCatalog.Reading.Latex;

namespace PaperCatalog.Tests.Latex;

/// <summary>What holds for every text.</summary>
public sealed class LatexPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "{", "}", "\\", "$", "~", "-", "--", "`", "'", "[", "]", " ", "\n", "a", "é", "word ", "\\'", "\\c", "\\emph", "\\emph{",
        "\\url{", "\\href{", "\\footnote{", "\\cite[", "\\item", "\\begin{", "\\end{", "\\verb|", "\\uppercase{", "\\x", "\\(", "\\)",
        "\\newcommand{\\x}[1]{", "\\def\\x{", "#1", "\\x{", "http://a.b/", "\\char", "\\ding{", "\\textsuperscript{", "\uD83D", "\uDE00", "\0",
    ];

    private static readonly Gen<string> s_latex =
        Pieces(s_pieces);

    // What neither dialect takes for LaTeX.
    private static readonly Gen<string> s_words =
        Gen.Char["abcXYZ019 .,;:!?()\"%&#_^=+*/<>@|\u00E9\u4E2D\n\t"].Array[0, 60].Select(static chars => new string(chars));

    [Fact]
    public void No_text_makes_it_throw() =>
        s_latex.Sample(static text =>
        {
            LatexText.BibTeX(text);
            LatexText.Plain(text);
        });

    [Fact]
    public void Text_without_latex_is_kept_but_for_white_space() =>
        s_words.Sample(static text =>
            LatexText.Plain(text).Trim() == Folded(text) && LatexText.BibTeX(text).Trim() == Folded(text));

    [Fact]
    public void Unknown_commands_and_braces_lose_no_letter() =>
        Pieces("{", "}", " ", "ab", "c", "\\zzz", "~", "-", "\\zq{x}", "1")
            .Sample(static text => Letters(LatexText.BibTeX(text)) == Letters(text) && Letters(LatexText.Plain(text)) == Letters(text));

    [Fact]
    public void An_escaped_space_in_an_unclosed_address_is_single() =>
        Assert.Equal("a b", LatexText.BibTeX(@"a \href{\ b").Trim());

    [Fact]
    public void White_space_is_single() =>
        s_latex.Sample(static text => !LatexText.BibTeX(text).Contains("  ", StringComparison.Ordinal));

    [Fact]
    public void Accents_compose_as_Unicode_says()
    {
        string[] commands = ["`", "'", "^", "~", "=", ".", "\"", "u ", "v ", "H ", "c ", "k ", "d ", "b ", "r ", "h "];
        const string Marks = "\u0300\u0301\u0302\u0303\u0304\u0307\u0308\u0306\u030C\u030B\u0327\u0328\u0323\u0331\u030A\u0309";
        Gen.Select(Gen.Char["abcdefghklnorstuwyzAEIOUCSZLR\u00E2\u00FC\u01A1\u0394\u03B1\u0438"], Gen.Int[0, 15], Gen.Int[0, 15], Gen.Int[0, 15]).Sample((letter, a, b, c) =>
        {
            var text = LatexText.BibTeX($@"\{commands[a]}{{\{commands[b]}{{\{commands[c]}{{{letter}}}}}}}");
            return text == $"{letter}{Marks[c]}{Marks[b]}{Marks[a]}".Normalize(NormalizationForm.FormC);
        });
    }

    public static TheoryData<string> Hostile =>
    [
        "{", "}", "$", "\\", "`", "'", "-", "~", "\\'", "\\url{", "\\href{", "\\emph{", "\\cite[", "$$ ", "\\( ", "\\verb|", "{$",
        "\\begin{equation}", "\\newcommand{\\a}{", "\\def\\a#1{", "``", "{\\", "\\uppercase{", "http://", "\\x", "\\item[", "\\\\[1",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Long_repetitions_are_read_to_their_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));

        // A quadratic reading would hold up the whole run here; no clock is asked, as machines differ.
        Assert.NotNull(LatexText.BibTeX(text));
        Assert.NotNull(LatexText.Plain(text));
    }

    [Fact]
    public void Deep_nesting_stays_as_it_is_and_is_reported()
    {
        var text = new string('{', 1000) + "x" + new string('}', 1000) + " tail";
        var expected = new string('{', 1000 - ReadLimits.Nesting) + "x" + new string('}', 1000 - ReadLimits.Nesting) + " tail";
        Assert.Equal(expected, LatexText.Decode(text, LatexDialect.BibTeX, out var problems, out _));
        var problem = Assert.Single(problems);
        Assert.Equal(ProblemKind.LimitExceeded, problem.Kind);
        Assert.Equal(new SourceSpan(ReadLimits.Nesting, 1), problem.Span);
    }

    private static Gen<string> Pieces(params string[] pieces) =>
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Select(string.Concat);

    private static string Folded(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
