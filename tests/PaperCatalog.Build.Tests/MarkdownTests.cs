using System.Text;
using CsCheck;

namespace PaperCatalog.Build.Tests;

/// <summary>A paper is a stranger's text: it must not become markup, nor hide anything.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("A & B", "A & B")]
    [InlineData("AT&T &lt; &#64;", "AT\\&T \\&lt; \\&\\#64;")]
    [InlineData("*a* _b_ `c` [d](e) <f>", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\>")]
    [InlineData("x\ny\tz\u2028w", "x y z w")]
    [InlineData("\u202Eevil\u0000", "\uFFFDevil\uFFFD")]
    [InlineData("😀 Schölkopf 王", "😀 Schölkopf 王")]
    public void Text_is_escaped(string text, string expected)
    {
        var output = new StringBuilder();
        MarkdownText.Append(output, text);

        Assert.Equal(expected, output.ToString());
    }

    [Theory]
    [InlineData("M<T>(int)", "`M<T>(int)`")]
    [InlineData("a`b``c", "``` a`b``c ```")]
    [InlineData("a\nb", "`a b`")]
    public void Code_is_fenced(string code, string expected)
    {
        var output = new StringBuilder();
        MarkdownText.AppendCode(output, code);

        Assert.Equal(expected, output.ToString());
    }

    [Theory]
    [InlineData("https://example.org/a(b)<c> d\"é", "https://example.org/a%28b%29%3Cc%3E%20d%22%C3%A9")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc", null)]
    [InlineData("https//x", null)]
    public void An_address_is_one_word_or_no_link(string address, string? expected)
    {
        var output = new StringBuilder();

        Assert.Equal(expected is not null, MarkdownText.TryAppendAddress(output, address));
        Assert.Equal(expected ?? string.Empty, output.ToString());
    }

    [Theory]
    [InlineData("2001. A Space Odyssey", "1. 2001\\. A Space Odyssey")]
    [InlineData("- a dash", "1. \\- a dash")]
    [InlineData("+ a plus", "1. \\+ a plus")]
    [InlineData("# a heading", "1. \\# a heading")]
    public void A_reference_begins_no_list(string author, string start)
    {
        var paper = new Paper { Key = "k", Title = "T", Authors = [new Person { Literal = author }] };
        var text = MarkdownReferences.Write([new CitedReference(paper, paper.ToString(), [])], "P", "");

        Assert.Contains("\n" + start, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_record_adds_a_line() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample(static (title, name, locator) =>
        {
            var paper = new Paper { Key = "k", Title = title, Authors = [new Person { Family = name }] };
            var citation = new Citation { Path = "a b.cs", Line = 1, Symbol = name, Locator = locator };
            var text = MarkdownReferences.Write([new CitedReference(paper, paper.ToString(), [("P", citation), ("Q", citation)])], "P", "../");

            Assert.Equal(7, text.Count(static c => c == '\n'));
            Assert.DoesNotContain(text, static c => char.IsControl(c) && c != '\n');
            Assert.Contains("](../a%20b.cs#L1)", text, StringComparison.Ordinal);
        });
}
