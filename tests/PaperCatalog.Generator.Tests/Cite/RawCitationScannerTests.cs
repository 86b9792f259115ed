extern alias generator;
using generator::PaperCatalog.Generator.Cite.Raw;

namespace PaperCatalog.Generator.Tests.Cite;

/// <summary>Identifiers of papers in comments and strings, in the spellings found in the wild.</summary>
public sealed class RawCitationScannerTests
{
    [Theory]
    [InlineData("see arXiv:1412.6071", "ArXiv 1412.6071", "arXiv:1412.6071")]
    [InlineData("see arXiv:1412.6071v2.", "ArXiv 1412.6071", "arXiv:1412.6071v2")]
    [InlineData("(arXiv: 1412.6071)", "ArXiv 1412.6071", "arXiv: 1412.6071")]
    [InlineData("arXiv preprint arXiv:1412.6071 (2014)", "ArXiv 1412.6071", "arXiv preprint arXiv:1412.6071")]
    [InlineData("ARXIV 1412.6071", "ArXiv 1412.6071", "ARXIV 1412.6071")]
    [InlineData("arxiv.org/abs/1412.6071", "ArXiv 1412.6071", "arxiv.org/abs/1412.6071")]
    [InlineData("https://arxiv.org/abs/1412.6071", "ArXiv 1412.6071", "https://arxiv.org/abs/1412.6071")]
    [InlineData("http://arxiv.org/pdf/0911.4498.pdf.", "ArXiv 0911.4498", "http://arxiv.org/pdf/0911.4498.pdf")]
    [InlineData("https://www.arxiv.org/pdf/1412.6071v3", "ArXiv 1412.6071", "https://www.arxiv.org/pdf/1412.6071v3")]
    [InlineData("https://export.arxiv.org/abs/math/0211159v1", "ArXiv math/0211159", "https://export.arxiv.org/abs/math/0211159v1")]
    [InlineData("https://arxiv.org/abs/1605.07146_", "ArXiv 1605.07146", "https://arxiv.org/abs/1605.07146_")]
    [InlineData("`Wide <https://arxiv.org/abs/1605.07146>`_", "ArXiv 1605.07146", "https://arxiv.org/abs/1605.07146")]
    [InlineData("<a href=\"https://arxiv.org/abs/1605.07146\">x</a>", "ArXiv 1605.07146", "https://arxiv.org/abs/1605.07146")]
    [InlineData("[x](https://arxiv.org/abs/1605.07146), y", "ArXiv 1605.07146", "https://arxiv.org/abs/1605.07146")]
    [InlineData("https://ar5iv.labs.arxiv.org/html/1605.07146", "ArXiv 1605.07146", "https://ar5iv.labs.arxiv.org/html/1605.07146")]
    [InlineData("https://huggingface.co/papers/1605.07146", "ArXiv 1605.07146", "https://huggingface.co/papers/1605.07146")]
    [InlineData("https://doi.org/10.48550/arXiv.1605.07146", "ArXiv 1605.07146", "https://doi.org/10.48550/arXiv.1605.07146")]
    [InlineData("https://doi.org/10.1111/bmsp.12198", "Doi 10.1111/bmsp.12198", "https://doi.org/10.1111/bmsp.12198")]
    [InlineData("http://dx.doi.org/10.1111/BMSP.12198.", "Doi 10.1111/bmsp.12198", "http://dx.doi.org/10.1111/BMSP.12198")]
    [InlineData("doi:10.1111/bmsp.12198, and", "Doi 10.1111/bmsp.12198", "doi:10.1111/bmsp.12198")]
    [InlineData("DOI: 10.1111/bmsp.12198)", "Doi 10.1111/bmsp.12198", "DOI: 10.1111/bmsp.12198")]
    [InlineData("DOI 10.1111/bmsp.12198", "Doi 10.1111/bmsp.12198", "DOI 10.1111/bmsp.12198")]
    [InlineData("doi.org/10.1111/bmsp.12198", "Doi 10.1111/bmsp.12198", "doi.org/10.1111/bmsp.12198")]
    [InlineData("doi: https://doi.org/10.1111/bmsp.12198", "Doi 10.1111/bmsp.12198", "doi: https://doi.org/10.1111/bmsp.12198")]
    [InlineData("10.1016/0377-0427(87)90125-7.", "Doi 10.1016/0377-0427(87)90125-7", "10.1016/0377-0427(87)90125-7")]
    [InlineData("(10.1016/0377-0427(87)90125-7)", "Doi 10.1016/0377-0427(87)90125-7", "10.1016/0377-0427(87)90125-7")]
    [InlineData("https://dl.acm.org/doi/pdf/10.1145/363707.363723", "Doi 10.1145/363707.363723", "https://dl.acm.org/doi/pdf/10.1145/363707.363723")]
    [InlineData("https://link.springer.com/article/10.1007/BF00994018#Sec3", "Doi 10.1007/bf00994018", "https://link.springer.com/article/10.1007/BF00994018#Sec3")]
    [InlineData("https://onlinelibrary.wiley.com/doi/10.1111/bmsp.12198/full", "Doi 10.1111/bmsp.12198", "https://onlinelibrary.wiley.com/doi/10.1111/bmsp.12198/full")]
    [InlineData("https://example.org/?doi=10.1145%2F363707.363723&amp;x=1", "Doi 10.1145/363707.363723", "https://example.org/?doi=10.1145%2F363707.363723&amp;x=1")]
    [InlineData("https://aclanthology.org/P18-1001.pdf", "AclAnthology p18-1001", "https://aclanthology.org/P18-1001.pdf")]
    [InlineData("https://www.aclweb.org/anthology/2020.acl-main.1/", "AclAnthology 2020.acl-main.1", "https://www.aclweb.org/anthology/2020.acl-main.1/")]
    [InlineData("https://openreview.net/forum?id=rJXMpikCZ&amp;noteId=1", "OpenReview rJXMpikCZ", "https://openreview.net/forum?id=rJXMpikCZ&amp;noteId=1")]
    [InlineData("https://openreview.net/pdf?id=rJXMpikCZ", "OpenReview rJXMpikCZ", "https://openreview.net/pdf?id=rJXMpikCZ")]
    [InlineData("http://www.cs.example.edu/~nr/printf.pdf.", "Pdf cs.example.edu/~nr/printf", "http://www.cs.example.edu/~nr/printf.pdf")]
    [InlineData("https://example.org/a/b.html", "Address example.org/a/b", "https://example.org/a/b.html")]
    [InlineData("http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.420.7883&amp;rep=rep1&amp;type=pdf", "Address citeseer/10.1.1.420.7883", "http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.420.7883&amp;rep=rep1&amp;type=pdf")]
    [InlineData("&lt;https://arxiv.org/abs/1605.07146&gt;", "ArXiv 1605.07146", "https://arxiv.org/abs/1605.07146")]
    [InlineData("10.1002/(SICI)1097-0258(19980815)17:15&lt;1661::AID-SIM968&gt;3.0.CO;2-2 says", "Doi 10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2", "10.1002/(SICI)1097-0258(19980815)17:15&lt;1661::AID-SIM968&gt;3.0.CO;2-2")]
    public void A_spelling_is_read(string text, string identifier, string span)
    {
        var found = Assert.Single(Scan(text));
        Assert.Equal(identifier, $"{found.Identifier.Kind} {found.Identifier.Key}");
        Assert.Equal(span, text.Substring(found.Span.Start, found.Span.Length));
    }

    [Theory]
    [InlineData("version 10.2/10.3 and 10.12.1/x")]
    [InlineData("10.0.0.1/24, 110.1145/1 and x10.1145/1")]
    [InlineData("10.1145/ is a registrant")]
    [InlineData("the number 1412.6071 alone")]
    [InlineData("arXiv is a server, arXiv:cs is an archive, arXiv:9999.12345 has no such month")]
    [InlineData("myarxiv:1412.6071")]
    [InlineData("https://example.org and http://example.org/")]
    [InlineData("mailto:someone@arxiv.org")]
    [InlineData("doi:10.1.1.420.7883")]
    public void What_only_looks_like_one_is_left_alone(string text) => Assert.Empty(Scan(text));

    [Fact]
    public void Several_are_found_in_order_and_once()
    {
        const string Text = "[arXiv:1412.6980](https://arxiv.org/abs/1412.6980), doi:10.1145/1 and https://doi.org/10.1145/2; arXiv:1706.03762";
        Assert.Equal(
            ["arXiv:1412.6980", "https://arxiv.org/abs/1412.6980", "doi:10.1145/1", "https://doi.org/10.1145/2", "arXiv:1706.03762"],
            Scan(Text).Select(static mention => Text.Substring(mention.Span.Start, mention.Span.Length)));
    }

    [Theory]
    [InlineData("https://arxiv.org/pdf/1412.6980.pdf#page=5", "p. 5")]
    [InlineData("https://arxiv.org/pdf/1412.6980.pdf#page=", null)]
    [InlineData("https://arxiv.org/pdf/1412.6980.pdf#sec", null)]
    public void A_page_in_an_address_is_a_locator(string text, string? locator) => Assert.Equal(locator, Assert.Single(Scan(text)).Locator);

    [Fact]
    public void Any_text_is_read_and_spans_are_in_order()
    {
        string[] pieces = ["10.", "1145/", "arxiv", ":", "//", "https", "doi", " ", "1412.6071", ".org/abs/", "&amp;", "&", ";", "<", "(", ")", "[", "_", "\n", "a", "/", ".", "\uD800", "%2F", "?id="];
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)]));
            var end = 0;
            foreach (var mention in Scan(text))
            {
                Assert.InRange(mention.Span.Start, end, text.Length);
                Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                end = mention.Span.End;
            }
        }
    }

    private static List<RawMention> Scan(string text)
    {
        var found = new List<RawMention>();
        RawCitationScanner.Scan(text, 0, text.Length, isXml: true, found);
        return found;
    }
}
