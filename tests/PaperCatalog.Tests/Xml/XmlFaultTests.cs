using CsCheck;

namespace PaperCatalog.Tests.Xml;

/// <summary>Faults of XML, which cost no more than their own record, in all XML formats.</summary>
public sealed class XmlFaultTests
{
    private const string Begin = "<?xml version='1.0' encoding='UTF-16'?>\n<feed xmlns='http://www.w3.org/2005/Atom' xmlns:arxiv='x'>\n";

    [Theory]
    [InlineData("a", "b & c", "b & c")]
    [InlineData("a", "p < 0.05, q <0.1", "p < 0.05, q <0.1")]
    [InlineData("a", "x&nbsp;y &eacute; &nosuch;", "x\u00A0y \u00E9 &nosuch;")]
    [InlineData("a", "x\u0001y&#0;z\uFFFE", "x\uFFFDy&#0;z\uFFFD")]
    [InlineData("a", "&#xD800;", "&#xD800;")]
    [InlineData("a", "<!-- a -- b <x> -->t", "t")]
    [InlineData("a", "<![CDATA[a & b < c]]>&amp;lt;", "a & b < c&lt;")]
    public void Text_that_xml_forbids_is_read(string id, string title, string expected)
    {
        var text = Begin + Entry(id, title) + Entry("b", "B") + "</feed>";
        var result = PaperReader.Read(text, PaperFormat.ArXivAtom);

        Assert.Equal([expected, "B"], result.Records.Select(static record => record.Paper.Title!));
        Assert.All(result.Problems, static problem => Assert.Equal(ProblemKind.MalformedSyntax, problem.Kind));
        Assert.Equal(title.StartsWith("<!", StringComparison.Ordinal), result.Problems.Count == 0);
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        var result = PaperReader.Read("<feed>" + Entry("a", "x\uD800y\U0001F600") + "</feed>", PaperFormat.ArXivAtom);

        Assert.Equal("x\uFFFDy\U0001F600", Assert.Single(result.Records).Paper.Title);
        Assert.Single(result.Problems);
    }

    [Theory]
    [InlineData("<entry><title>A</title><summary>s</entry>", true)]
    [InlineData("<entry><title>A</title>", true)]
    [InlineData("<entry><title>A</title><author><name>x</author></entry>", true)]
    [InlineData("<entry><title>A</title><summary a='1' a='2'>s</summary></entry>", true)]
    [InlineData("<entry><title>A</title><link href=\"x></entry>", true)]
    [InlineData("<entry><title>A</title></entry></feed><feed>", false)]
    [InlineData("<entry><title>A</title></entry></feed><?xml version='1.0'?><!DOCTYPE x [<!ENTITY a \"b>\">]><feed>", false)]
    [InlineData("<entry><title>A</title></entry></p>", true)]
    [InlineData("<entry><title>A</title><!DOCTYPE </entry>", true)]
    [InlineData("<entry><title>A</title></entry><!DOCTYPE \"", true)]
    [InlineData("<entry><title>A</title><summary><![CDATA[s</summary></entry>", true)]
    [InlineData("<entry><title>A</title><summary>s]]> <![CDATA[<![CDATA[</summary></entry>", true)]
    [InlineData("<x:entry><title>A</title></x:entry>", false)]
    public void The_neighbours_survive(string damaged, bool isFault)
    {
        var text = Begin + Entry("z", "Z") + damaged + Entry("b", "B") + Entry("c", "C") + "</feed>";
        var result = PaperReader.Read(text, PaperFormat.ArXivAtom);

        Assert.Equal(["Z", "A", "B", "C"], result.Records.Select(static record => record.Paper.Title!));
        Assert.Equal(isFault, result.Problems.Count > 0);
        Assert.All(result.Problems, problem => Assert.InRange(problem.Span.Start, Begin.Length, text.Length));
        Assert.All(result.Records, record => Assert.Equal('<', text[record.Span.Start]));
        Assert.Equal(Entry("c", "C").Trim(), Slice(text, result.Records[3].Span));
        Assert.Equal(Entry("b", "B").Trim(), Slice(text, result.Records[2].Span));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_are_those_of_the_text(string lineEnd)
    {
        var text = "\uFEFF  " + (Begin + Entry("a", "x") + "<entry>\n  <title\n a=\">\"\n>T\n <i>u</i></title><link href='h'/>\n</entry></feed>")
            .Replace("\n", lineEnd, StringComparison.Ordinal);
        var record = PaperReader.Read(text, PaperFormat.ArXivAtom).Records[1];

        Assert.Equal(text.Substring(text.LastIndexOf("<entry>", StringComparison.Ordinal)).Replace("</feed>", "", StringComparison.Ordinal), Slice(text, record.Span));
        Assert.Equal("<link href='h'/>", Slice(text, record.FieldSpans[^1]));
        Assert.Equal("T u", record.Paper.Title);
        Assert.StartsWith("<title", Slice(text, record.FieldSpans[0]), StringComparison.Ordinal);
        Assert.EndsWith("</title>", Slice(text, record.FieldSpans[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_of_a_document_type_never_expand()
    {
        var laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol1 \"&lol;&lol;&lol;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        var result = PaperReader.Read(laughs + Begin + Entry("a", "&lol1; &x;") + "</feed>", PaperFormat.ArXivAtom);

        Assert.Equal("&lol1; &x;", Assert.Single(result.Records).Paper.Title);
        Assert.Equal(2, result.Problems.Count);
    }

    [Fact]
    public void Depth_is_limited()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000));
        var result = PaperReader.Read(Begin + "<entry><title>A</title>" + deep + "</entry>" + Entry("b", "B") + "</feed>", PaperFormat.ArXivAtom);

        Assert.Equal(["A", "B"], result.Records.Select(static record => record.Paper.Title!));
        Assert.Equal([ProblemKind.LimitExceeded], result.Problems.Select(static problem => problem.Kind));
    }

    [Fact]
    public void A_text_cut_anywhere_keeps_its_complete_records()
    {
        var text = Begin + Entry("a", "A &amp; b") + Entry("b", "B") + Entry("c", "<![CDATA[C]]>") + "</feed>";
        var whole = PaperReader.Read(text, PaperFormat.ArXivAtom).Records;
        for (var length = 0; length < text.Length; length++)
        {
            var result = PaperReader.Read(text.Substring(0, length), PaperFormat.ArXivAtom);
            foreach (var (record, index) in whole.Select(static (record, index) => (record, index)).Where(pair => pair.record.Span.End <= length))
            {
                Assert.Equal(record, result.Records[index]);
            }

            Assert.True(result.Problems.Count > 0 || length < Begin.Length);
        }
    }

    [Theory]
    [InlineData(PaperFormat.ArXivAtom)]
    [InlineData(PaperFormat.PubMedXml)]
    [InlineData(PaperFormat.EndNoteXml)]
    public void Any_text_is_read(PaperFormat format) => Gen.OneOf(
            Gen.Int[0, 21].Select(static index => new[]
            {
                "<entry>", "</entry>", "<record>", "</record>", "<PubmedArticle>", "</PubmedArticle>", "<a b='c'>", "</a>", "<", ">", "&", ";", "&amp;", "<!--", "-->",
                "<![CDATA[", "]]>", "<!DOCTYPE", "x", "\"", "<?xml ?>", "\0",
            }[index]).List[0, 20].Select(string.Concat),
            Gen.String)
        .Sample(
            text =>
            {
                var result = PaperReader.Read(text, format);
                foreach (var record in result.Records)
                {
                    Assert.True(record.Span.Start >= 0 && record.Span.End <= text.Length && record.Span.Length > 0);
                    Assert.Equal(record.Paper.Fields.Count, record.FieldSpans.Count);
                }

                Assert.All(result.Problems, problem => Assert.True(problem.Span.Start >= 0 && problem.Span.Length >= 0 && problem.Span.End <= text.Length));
            },
            iter: 10_000);

    // A quadratic reading would hold up the whole run here; no clock is asked, as machines differ.
    [Fact]
    public void Long_repetitions_are_read_to_their_end()
    {
        foreach (var unit in new[] { "<entry>", "<entry><a></entry>", "</x>", "<", "&", "&a;", "<entry a='", "<!--", "<![CDATA[", "<!DOCTYPE [", "<entry><title>a</title></entry>", "<?", " a='b'" })
        {
            var text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
            AssertRead(text);
            AssertRead("<feed><entry" + text);
        }
    }

    private static void AssertRead(string text) =>
        Assert.All(PaperReader.Read(text, PaperFormat.ArXivAtom).Problems, problem => Assert.InRange(problem.Span.End, 0, text.Length));

    private static string Entry(string id, string title) => $"\n  <entry><id>{id}</id><title>{title}</title></entry>";

    private static string Slice(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
