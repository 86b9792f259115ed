using System.Text;

namespace PaperCatalog.Tests.Reading;

/// <summary>Files as bytes: byte order marks, and bytes that are no text.</summary>
public sealed class EncodedTextTests
{
    private const string Text = "Key: k\nTitle: Gödel\nAbstract: 𝒜 ünïcödé abstract.\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false).GetBytes(Text) },
        { "UTF-8 with mark", Marked(new UTF8Encoding(true)) },
        { "UTF-16", Marked(Encoding.Unicode) },
        { "UTF-16, big end first", Marked(Encoding.BigEndianUnicode) },
        { "UTF-32", Marked(Encoding.UTF32) },
        { "UTF-32, big end first", Marked(new UTF32Encoding(true, true)) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_tells_the_encoding(string name, byte[] bytes)
    {
        var result = Read(bytes);

        Assert.True(result.Problems.Count == 0, name);
        Assert.Equal("Gödel", Assert.Single(result.Records).Paper.Title);
        Assert.Equal("𝒜 ünïcödé abstract.", result.Records[0].Paper.Abstract);
    }

    [Theory]
    [InlineData(0xE9)]
    [InlineData(0xFF)]
    [InlineData(0xC0)]
    public void A_byte_that_is_no_text_is_located(byte bad)
    {
        byte[] bytes = [.. "Key: k\nTitle: 𝒜 G"u8, bad, .. "del\nAbstract: a.\n"u8];

        var problem = Assert.Single(Read(bytes).Problems);
        Assert.Equal(ProblemKind.UndecodableText, problem.Kind);
        Assert.Equal("Key: k\nTitle: 𝒜 G".Length, problem.Span.Start);
        Assert.Equal("𝒜 G\uFFFDdel", Read(bytes).Records[0].Paper.Title);
    }

    [Fact]
    public void Each_bad_byte_is_at_its_own_place()
    {
        byte[] bytes = [.. "Abstract: é "u8, 0xE9, .. " and "u8, 0xE8, .. " and "u8, 0xED, 0xA0, 0x80, .. "."u8];

        var result = Read(bytes);
        var text = "Abstract: é \uFFFD and \uFFFD and ";
        Assert.Equal([text.IndexOf('\uFFFD'), text.LastIndexOf('\uFFFD'), text.Length], result.Problems.Select(static problem => problem.Span.Start).Take(3));
    }

    [Fact]
    public void A_replacement_character_that_stands_in_the_file_is_no_fault() =>
        Assert.Empty(Read("Abstract: it really says \uFFFD here.\n"u8.ToArray()).Problems);

    [Fact]
    public void A_file_in_another_encoding_is_not_listed_byte_by_byte()
    {
        var bytes = Encoding.Latin1.GetBytes("Abstract: " + string.Concat(Enumerable.Repeat("é ", 5000)));

        Assert.Equal(20, Read(bytes).Problems.Count);
    }

    private static ReadResult Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return PaperReader.Read(stream, PaperFormat.PlainText);
    }

    private static byte[] Marked(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
}
