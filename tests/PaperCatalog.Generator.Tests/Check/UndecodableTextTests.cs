using System.Text;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>Bytes that are no UTF-8 are told from a U+FFFD that really stands in the file, without opening the file.</summary>
public sealed class UndecodableTextTests
{
    private const string Before = "Key: one\nTitle: Caf";
    private const string After = "\nAbstract: A.\n";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [Theory]
    [InlineData(new byte[] { 0xE9 })]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public async Task A_byte_that_is_no_utf8_is_said_at_its_place(byte[] bad)
    {
        byte[] bytes = [.. s_utf8.GetBytes(Before), .. bad, .. s_utf8.GetBytes(After)];

        foreach (var algorithm in new[] { SourceHashAlgorithm.Sha1, SourceHashAlgorithm.Sha256 })
        {
            var diagnostic = Assert.Single(await Project(bytes, s_utf8, algorithm).AnalyzeAsync());
            Assert.Equal("PCAT0116 papers/a.txt(2,11)-(2,12)", Said.Place(diagnostic));
            Assert.Equal("The file is not valid UTF-8 here, so this character may be wrong; save the file as UTF-8", Said.Message(diagnostic));
        }
    }

    [Fact]
    public async Task The_first_bad_byte_is_said_after_a_genuine_mark()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. s_utf8.GetBytes(Before), 0xE9, .. s_utf8.GetBytes(After)];

        Assert.Equal(["PCAT0116 papers/a.txt(2,11)-(2,12)"], await Said.ByAsync(Project(bytes, s_utf8)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_genuine_replacement_character_is_said_as_one(bool hasMark)
    {
        var encoding = new UTF8Encoding(hasMark);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Before + "\uFFFD" + After)];

        Assert.Equal(["PCAT0710 papers/a.txt(2,11)-(2,12)"], await Said.ByAsync(Project(bytes, s_utf8)));
        Assert.Equal(["PCAT0710 papers/a.txt(2,11)-(2,12)"], await Said.ByAsync(Project(bytes, s_utf8, SourceHashAlgorithm.Sha1)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Utf16_with_a_mark_can_be_decoded(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Before + "\u00E9 \uFFFD" + After)];

        Assert.Equal(["PCAT0710 papers/a.txt(2,13)-(2,14)"], await Said.ByAsync(Project(bytes, s_utf8)));
    }

    [Fact]
    public async Task A_code_page_that_the_compiler_fell_back_to_is_said_at_the_first_letter_that_depends_on_it()
    {
        var bytes = Encoding.Latin1.GetBytes(Before + "\u00E9" + After);

        Assert.Equal(["PCAT0116 papers/a.txt(2,11)-(2,12)"], await Said.ByAsync(Project(bytes, Encoding.Latin1)));
        Assert.Empty(await Project(Encoding.Latin1.GetBytes(Before + After), Encoding.Latin1).AnalyzeAsync());
    }

    private static CatalogProject Project(byte[] bytes, Encoding encoding, SourceHashAlgorithm algorithm = SourceHashAlgorithm.Sha256)
    {
        using var stream = new MemoryStream(bytes);
        var project = new CatalogProject().WithFile("papers/a.txt", string.Empty);
        return project with { Files = [new MemoryText(project.Files[0].Path, SourceText.From(stream, encoding, algorithm))] };
    }
}
