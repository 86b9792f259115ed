using PaperCatalog.Reading.Latex;
using PaperCatalog.Reading.Links;
using PaperCatalog.Tests.Latex;

namespace PaperCatalog.Tests.Links;

public sealed class LinkFinderTests
{
    [Theory]
    [InlineData("at https://github.com/EleutherAI/gpt-neox.", "https://github.com/EleutherAI/gpt-neox")]
    [InlineData("http://a.b/c, http://d.e; ftp://f.g/h!", "http://a.b/c", "http://d.e", "ftp://f.g/h")]
    [InlineData("(see https://en.wikipedia.org/wiki/Set_(mathematics))", "https://en.wikipedia.org/wiki/Set_(mathematics)")]
    [InlineData("[https://a.b/c] <https://d.e/f> \"https://g.h\"", "https://a.b/c", "https://d.e/f", "https://g.h")]
    [InlineData("https://a.b/x?y=1&z=%20#top:", "https://a.b/x?y=1&z=%20#top")]
    [InlineData("HTTPS://A.B/C", "HTTPS://A.B/C")]
    [InlineData("“https://a.b/c”…", "https://a.b/c")]
    [InlineData("https://a.b/c/.", "https://a.b/c/")]
    [InlineData("https://a.b/'c'?!", "https://a.b/'c")]
    [InlineData("https://münchen.de/straße", "https://münchen.de/straße")]
    [InlineData("https://a.bhttps://c.d", "https://a.bhttps://c.d")]
    [InlineData("http:// and https://. and xhttp://a.b and ://c and //d and http:/e")]
    [InlineData("")]
    public void Addresses_in_text(string text, params string[] expected)
    {
        var links = new List<string>();
        LinkFinder.AddTo(links, text.AsSpan());
        Assert.Equal(expected, links);
    }

    [Theory]
    [InlineData("https://a.b", true)]
    [InlineData("mailto:a@b.c", true)]
    [InlineData("/etc/passwd", false)]
    [InlineData("C:\\x", false)]
    [InlineData("a b:c", false)]
    [InlineData("http://a b", false)]
    [InlineData("x:", false)]
    [InlineData("", false)]
    public void Only_what_has_a_scheme_is_an_address(string text, bool expected) =>
        Assert.Equal(expected, LinkFinder.IsAddress(text.AsSpan()));

    [Fact]
    public void Marked_and_bare_addresses_come_in_the_order_of_the_text()
    {
        const string Source = @"http://a.a/1 \href{http://b.b/2}{two} http://c.c/3, \url{http://d.d/4_x}. \url{http://e.e/5}(http://f.f/6)";
        LatexText.Decode(Source, LatexDialect.PlainText, out _, out var links);
        Assert.Equal(
            ["http://a.a/1", "http://b.b/2", "http://c.c/3", "http://d.d/4_x", "http://e.e/5", "http://f.f/6"], links);
    }
}
