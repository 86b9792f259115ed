using System.Text;
using PaperCatalog.Reading;
using PaperCatalog.Reading.Latex;
using PaperCatalog.Reading.Xml;

namespace PaperCatalog.Tests.Reading;

/// <summary>A record can be as long as a file: reading asks within it whether somebody said stop.</summary>
public sealed class LongValueCancellationTests
{
    private static readonly CancellationToken s_stopped = new(canceled: true);

    [Theory]
    [InlineData("word \\emph{x} ")]
    [InlineData("{x} ")]
    [InlineData("$x$ ")]
    [InlineData("a  b")]
    public void Decoding_a_long_value_stops(string repeated)
    {
        Assert.Throws<OperationCanceledException>(() => Decode(Times(repeated, 2_000)));
        Assert.NotEmpty(Decode(Times(repeated, 10)));
    }

    [Fact]
    public void Looking_for_macros_stops()
    {
        Assert.Throws<OperationCanceledException>(() => LatexMacros.FindIn(Times("\\x ", 10_000), s_stopped));
        Assert.True(LatexMacros.FindIn(Times("\\x ", 10), s_stopped).IsEmpty);
    }

    [Fact]
    public void Mending_xml_stops() =>
        Assert.Throws<OperationCanceledException>(() => XmlRepair.Read(new ReadContext("<feed><entry/></feed>", path: null, s_stopped)));

    private static string Decode(string text)
    {
        var decoder = new LatexDecoder(new ReadContext(text, path: null, s_stopped), LatexDialect.BibTeX, LatexMacros.None);
        var output = new StringBuilder();
        decoder.Decode(text.AsSpan(), 0, isSlice: true, output, links: null);
        return output.ToString();
    }

    private static string Times(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
