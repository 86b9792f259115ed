using System.Text;
using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Tests.Catalog;

/// <summary>Texts as they stand in the pages of a catalog, and back.</summary>
public sealed class PageTextTests
{
    /// <summary>Not attributes, and not listed before the run: neither can hold half a pair.</summary>
    public static TheoryData<string, string> Values { get; } = new()
    {
        { "", "" },
        { "plain", "plain" },
        { "a\nb\n", "a\n b\n " },
        { "a\tb", "a\u001A0009b" },
        { "a\u001Ab", "a\u001A001Ab" },
        { "a\r\u0001\u001F\u0020\u007Fb", "a\r\u0001\u001F\u0020\u007Fb" },
        { "\u8BBA\uD7FF\uE000\uFFFF", "\u8BBA\uD7FF\uE000\uFFFF" },
        { "\uD83D\uDE00", "\uD83D\uDE00" },
        { "\uD83D", "\u001AD83D" },
        { "\uDE00", "\u001ADE00" },
        { "\uD83Da", "\u001AD83Da" },
        { "a\uDE00", "a\u001ADE00" },
        { "\uDE00\uD83D", "\u001ADE00\u001AD83D" },
        { "\uD83D\uD83D\uDE00\uDE00", "\u001AD83D\uD83D\uDE00\u001ADE00" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_value_is_escaped_and_comes_back(string value, string expected)
    {
        var record = new StringBuilder();
        PageText.AppendValue(record, value, isPart: false);

        Assert.Equal(expected, record.ToString());
        Assert.Equal(value, PageText.Unescape(expected));
        Assert.Equal(value, PageText.Unescape("\n\u001A" + expected + "\n\u001A", 2, 2 + expected.Length));
    }

    [Fact]
    public void A_part_of_a_list_stays_on_its_line()
    {
        var record = new StringBuilder();
        PageText.AppendValue(record, "a\nb", isPart: true);

        Assert.Equal("a\u001A000Ab", record.ToString());
        Assert.Equal("a\nb", PageText.Unescape(record.ToString()));
    }

    [Theory]
    [InlineData("a\u001A", "a\u001A")]
    [InlineData("\u001A000", "\u001A000")]
    [InlineData("\u001A000Ab", "\nb")]
    [InlineData("\u001AABCD", "\uABCD")]
    [InlineData("\u001A9EF0", "\u9EF0")]
    [InlineData("a\n", "a\n")]
    public void What_was_cut_off_is_text(string escaped, string expected) => Assert.Equal(expected, PageText.Unescape(escaped));

    [Fact]
    public void Lines_are_read_with_their_continuations()
    {
        var record = new StringBuilder();
        PageText.AppendLine(record, "title", "One\nTwo");
        PageText.AppendLine(record, "a\nfield\t", "");
        PageText.AppendLine(record, "year", "2021");

        Assert.Equal("title\tOne\n Two\na\u001A000Afield\u001A0009\t\nyear\t2021", record.ToString());
        Assert.Equal([("title", "One\n Two"), ("a\u001A000Afield\u001A0009", ""), ("year", "2021")], Lines(record.ToString()));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("no tab", "")]
    [InlineData("a\t", "a=")]
    [InlineData("a\tb\n", "a=b")]
    [InlineData("a\tb\n ", "a=b\n ")]
    [InlineData("\t\n\t", "=|=")]
    [InlineData("a\tb\n c\n d\ne\tf", "a=b\n c\n d|e=f")]
    public void Each_line_has_a_name_and_a_value(string record, string expected) =>
        Assert.Equal(expected, string.Join('|', Lines(record).Select(static line => line.Name + "=" + line.Value)));

    private static List<(string Name, string Value)> Lines(string record)
    {
        var lines = new List<(string, string)>();
        ReadOnlySpan<char> rest = record;
        while (PageText.TryReadLine(ref rest, out var name, out var value))
        {
            lines.Add((name.ToString(), value.ToString()));
        }

        return lines;
    }
}
