using System.Globalization;
using PaperCatalog.Reading;
using PaperCatalog.Reading.Values;

namespace PaperCatalog.Tests.Reading;

/// <summary>What all readers share: lines, text for messages, page ranges.</summary>
public sealed class SharedPartTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    [InlineData(7, 4)]
    [InlineData(8, 4)]
    public void An_offset_has_a_line_in_any_order(int offset, int line)
    {
        const string Text = "a\r\nb\rc\nd";
        var lines = new LineMap(Text);

        Assert.Equal(line, lines.LineOf(offset));
        Assert.Equal(4, lines.LineOf(Text.Length));
        Assert.Equal(line, lines.LineOf(offset));
        Assert.Equal(1, lines.LineOf(0));
    }

    [Theory]
    [InlineData("a\u00E9\u4E2D\U0001F600", "a\u00E9\u4E2D\U0001F600")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("\u0000\u001B\u0085\u200B\u202E\u2028\uFEFF\uE000", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\U000E0001\U000F0000", "\uFFFD\uFFFD")]
    [InlineData("##vso[x]::set###", "# #vso[x]: :set# # #")]
    [InlineData("#a#:a:", "#a#:a:")]
    public void A_message_is_one_visible_line(string text, string expected) => Assert.Equal(expected, SafeText.OneLine(text, 100));

    // As parameters of a test they would not arrive.
    [Fact]
    public void Half_a_character_is_none()
    {
        Assert.Equal("a\uFFFD", SafeText.OneLine("a\uD83D", 100));
        Assert.Equal("\uFFFDa", SafeText.OneLine("\uD83Da", 100));
        Assert.Equal("\uFFFDa", SafeText.OneLine("\uDE00a", 100));
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc\u2026")]
    [InlineData("", 3, "")]
    public void A_long_text_is_cut(string text, int longest, string expected) => Assert.Equal(expected, SafeText.OneLine(text, longest));

    [Fact]
    public void What_shows_itself_is_visible()
    {
        UnicodeCategory[] hidden =
        [
            UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator, UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.Surrogate,
            UnicodeCategory.PrivateUse, UnicodeCategory.OtherNotAssigned,
        ];

        Assert.Equal(hidden.Order(), Enum.GetValues<UnicodeCategory>().Where(static category => !SafeText.IsVisible(category)).Order());
    }

    [Theory]
    [InlineData("1\u20132", "1-2")]
    [InlineData("1 \u2014 2", "1-2")]
    [InlineData("1--2", "1-2")]
    [InlineData("1\u00A0\u2212\u20092", "1\u00A0\u2212\u20092")]
    [InlineData("1-2, 3 - 4", "1-2, 3-4")]
    [InlineData("12", "12")]
    [InlineData(null, null)]
    public void A_range_has_one_hyphen(string? text, string? expected) => Assert.Equal(expected, PageRange.Normalize(text));

    [Fact]
    public void So_has_a_long_one()
    {
        var (first, last) = (new string('1', 200), new string('2', 200));

        Assert.Equal($"{first}-{last}", PageRange.Normalize($"{first} \u2013 {last}"));
    }

    [Theory]
    [InlineData("EF", "\uFFFD")]
    [InlineData("EF-BB", "\uFFFD")]
    [InlineData("EF-BB-BF", "")]
    [InlineData("FE-00", "\uFFFD\0")]
    [InlineData("FF-00", "\uFFFD\0")]
    [InlineData("FF-FE-00-01", "\u0100")]
    [InlineData("FF-FE-61-00-00-00", "a\0")]
    [InlineData("00", "\0")]
    [InlineData("00-61", "\0a")]
    [InlineData("00-00-61-62", "\0\0ab")]
    [InlineData("00-00-FE-61", "\0\0\uFFFDa")]
    public void What_only_begins_like_a_byte_order_mark_is_text(string bytes, string expected) =>
        Assert.Equal(expected, EncodedText.Decode(Convert.FromHexString(bytes.Replace("-", string.Empty, StringComparison.Ordinal))).Text);

    [Theory]
    [InlineData("[]", PaperFormat.CslJson)]
    [InlineData("{}", PaperFormat.CslJson)]
    [InlineData("[\"a\"]", PaperFormat.CslJson)]
    [InlineData("{ \"id\": 1}", PaperFormat.CslJson)]
    [InlineData("[[1]]", null)]
    [InlineData("[x]", null)]
    [InlineData("{x}", null)]
    [InlineData("{", null)]
    [InlineData("[", null)]
    [InlineData("@{x}", null)]
    [InlineData("@a1{x}", null)]
    [InlineData("@Z(x)", PaperFormat.BibTeX)]
    [InlineData("@z {x}", PaperFormat.BibTeX)]
    [InlineData("@a", null)]
    [InlineData("\\\\", null)]
    [InlineData("\\\\\r\nPaper: hep-th/9901001", PaperFormat.ArXivListing)]
    [InlineData("\\\\\rarXiv:2010.13993", PaperFormat.ArXivListing)]
    [InlineData("\\\\\nPaperwork", null)]
    [InlineData("<record><ref-type>1</ref-type></record>", PaperFormat.EndNoteXml)]
    [InlineData("<record></record>", null)]
    [InlineData("<MedlineCitation/>", PaperFormat.PubMedXml)]
    [InlineData("<PubmedBookArticle/>", PaperFormat.PubMedXml)]
    public void The_beginning_tells_the_format(string text, PaperFormat? expected) => Assert.Equal(expected, FormatSigns.Find(text));
}
