using PaperCatalog.Reading.Markup;

namespace PaperCatalog.Tests.Xml;

/// <summary>References to characters, in XML and in the markup that values hold.</summary>
public sealed class XmlReferenceTests
{
    [Theory]
    [InlineData("&#65;", "A")]
    [InlineData("&#x41;", "A")]
    [InlineData("&#x1F600;", "\U0001F600")]
    [InlineData("&#32;b", " b")]
    [InlineData("&#9;b", " b")]
    [InlineData("&#10;b", " b")]
    [InlineData("&#13;b", " b")]
    [InlineData("&#xFFFD;", "\uFFFD")]
    [InlineData("&amp;", "&")]
    [InlineData("&lt;", "<")]
    [InlineData("&gt;", ">")]
    [InlineData("&quot;", "\"")]
    [InlineData("&apos;", "'")]
    public void A_reference_is_its_character(string reference, string expected)
    {
        var result = Read(reference);

        Assert.Equal("a" + expected, Assert.Single(result.Records).Paper.Title);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("&#0;")]
    [InlineData("&#31;")]
    [InlineData("&#xFFFE;")]
    [InlineData("&#xFFFF;")]
    [InlineData("&#xD800;")]
    [InlineData("&#x110000;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&#xG;")]
    [InlineData("&#1A;")]
    [InlineData("&#xFDD0;")]
    [InlineData("&#xFDD1;")]
    [InlineData("&#xFDD2;")]
    [InlineData("&nonsense;")]
    public void A_reference_to_nothing_is_said_and_stays(string reference)
    {
        var result = Read(reference);

        Assert.Equal("a" + reference, Assert.Single(result.Records).Paper.Title);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.MalformedSyntax, problem.Kind);
        Assert.Equal(reference.Length, problem.Span.Length);
    }

    [Theory]
    [InlineData("&nbsp;b", "\u00A0b")]
    [InlineData("&eacute;", "\u00E9")]
    [InlineData("&Omega;", "\u03A9")]
    [InlineData("&hellip;", "\u2026")]
    public void A_name_of_HTML_is_said_and_understood(string reference, string expected)
    {
        var result = Read(reference);

        Assert.Equal("a" + expected, Assert.Single(result.Records).Paper.Title);
        Assert.Equal([ProblemKind.MalformedSyntax], result.Problems.Select(static problem => problem.Kind));
    }

    [Theory]
    [InlineData("a < b", "a < b")]
    [InlineData("<i>a</i>", "a")]
    [InlineData("<i>a", "a")]
    [InlineData("a</i>", "a")]
    [InlineData("<I CLASS=\"x\">a</I>", "a")]
    [InlineData("<i <b>a", "<i a")]
    [InlineData("<jats:p>a</jats:p><jats:p>b</jats:p>", "a\nb")]
    [InlineData("<mml:mi>x</mml:mi>", "x")]
    [InlineData("<other>x</other>", "<other>x</other>")]
    [InlineData("a<br/>b", "a\nb")]
    [InlineData("<", "<")]
    [InlineData("</", "</")]
    [InlineData("<i", "<i")]
    [InlineData("&#x1F600;&#65;", "\U0001F600A")]
    [InlineData("&#0;&#8;&#xD800;&#xDFFF;&#x110000;&#x;&#;", "&#0;&#8;&#xD800;&#xDFFF;&#x110000;&#x;&#;")]
    [InlineData("&#xE000;&#xD7FF;&#9;x", "\uE000\uD7FF\tx")]
    [InlineData("&", "&")]
    [InlineData("&;", "&;")]
    [InlineData("&amp", "&amp")]
    [InlineData("&thisistoolong;", "&thisistoolong;")]
    public void Markup_becomes_text(string markup, string expected) => Assert.Equal(expected, MarkupText.ToPlain(markup));

    [Theory]
    [InlineData("<span class=\"nocase\">GPT</span> x", "GPT x", "0+3")]
    [InlineData("a <span class=\"x\"><span class=\"nocase\">GPT</span></span>", "a GPT", "2+3")]
    [InlineData("<span class=\"nocase\">a <span class=\"nocase\">b</span></span>", "a b", "0+3")]
    [InlineData("  <span class=\"nocase\">GPT</span>", "GPT", "0+3")]
    [InlineData("<span class=\"nocase\"> GPT</span>", "GPT", "0+3")]
    [InlineData("a<span class=\"nocase\"> </span>", "a", "")]
    [InlineData("a<span class=\"nocase\"></span>", "a", "")]
    [InlineData("a</span>", "a", "")]
    [InlineData("a<span class=\"nocase\">b", "ab", "")]
    public void What_keeps_its_case_is_known(string markup, string expected, string ranges)
    {
        var nocase = new List<TextRange>();

        Assert.Equal(expected, MarkupText.ToPlain(markup, nocase));
        Assert.Equal(ranges, string.Join('|', nocase.Select(static range => $"{range.Start}+{range.Length}")));
    }

    [Fact]
    public void Declarations_of_names_are_no_data()
    {
        var paper = Assert.Single(PaperReader.Read(
            "<feed><entry><title xmlns='urn:a' xmlns:b='urn:b' b:xml='e' c='d'>T</title></entry></feed>", PaperFormat.ArXivAtom).Records).Paper;

        Assert.DoesNotContain(paper.Fields, static field => field.Name.Contains("xmlns", StringComparison.Ordinal) || field.Value.StartsWith("urn:", StringComparison.Ordinal));
        Assert.Equal(("d", "e"), (paper.Fields["title@c"], paper.Fields["title@xml"]));
    }

    [Fact]
    public void What_is_nested_too_deep_is_left_out_and_the_rest_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", 300)) + "<y/>z" + string.Concat(Enumerable.Repeat("</x>", 300));
        var result = PaperReader.Read($"<feed><entry><title>A</title>{deep}<summary>B</summary></entry><entry><title>C</title></entry></feed>", PaperFormat.ArXivAtom);

        Assert.Equal(["A", "C"], result.Records.Select(static record => record.Paper.Title!));
        Assert.Equal("B", result.Records[0].Paper.Abstract);
        Assert.Equal([ProblemKind.LimitExceeded], result.Problems.Select(static problem => problem.Kind));
    }

    private static ReadResult Read(string title) => PaperReader.Read($"<feed><entry><title>a{title}</title></entry></feed>", PaperFormat.ArXivAtom);
}
