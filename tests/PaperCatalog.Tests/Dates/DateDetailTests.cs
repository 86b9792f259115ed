using PaperCatalog.Catalog.Pages;
using PaperCatalog.Reading.Dates;

namespace PaperCatalog.Tests.Dates;

/// <summary>The rarer forms of EDTF and of dates in words.</summary>
public sealed class DateDetailTests
{
    [Theory]
    [InlineData("open/2004", "2004~")]
    [InlineData("unknown/2004", "2004~")]
    [InlineData("2004/open", "2004/..")]
    [InlineData("2004/201X", "2004/2019")]
    [InlineData("201X/2004", "2010~/2004")]
    [InlineData("-0044-XX", "-0044")]
    [InlineData("2004-25", "2004-21")]
    [InlineData("2004-32", "2004-24")]
    [InlineData("2004-33", "2004")]
    [InlineData("2004-41", "2004")]
    [InlineData("20uu", "2000~/2099")]
    [InlineData("-201X", "-2019~/-2010")]
    [InlineData("2004-06-XX~", "2004-06~")]
    [InlineData("2004-02-29", "2004-02-29")]
    [InlineData("2000-02-29", "2000-02-29")]
    [InlineData("2004-04-30", "2004-04-30")]
    public void A_date_is_read(string text, string expected) => Assert.Equal(expected, EdtfDate.Parse(text)?.ToString());

    [Theory]
    [InlineData("open/..")]
    [InlineData("/")]
    [InlineData("soon/2004")]
    [InlineData("soon/..")]
    [InlineData("201X-05")]
    [InlineData("201X-XX")]
    [InlineData("2004-XX-12")]
    [InlineData("2004-0a")]
    [InlineData("2004-aa")]
    [InlineData("2004-42")]
    [InlineData("2004-21-01")]
    [InlineData("2004-05-0a")]
    [InlineData("2004-04-31")]
    [InlineData("1900-02-29")]
    [InlineData("2004-05x06")]
    [InlineData("2004x05")]
    [InlineData("Yx")]
    [InlineData("20a4")]
    [InlineData("-")]
    [InlineData("~")]
    public void Another_text_is_none(string text) => Assert.Null(EdtfDate.Parse(text));

    [Theory]
    [InlineData("2001/May/", "2001-05", true)]
    [InlineData("2001/May/3", "2001-05-03", true)]
    [InlineData("2001/05/x", "2001-05", false)]
    [InlineData("2001/05/123", "2001-05", false)]
    [InlineData("2001///Summer", "2001-22", true)]
    [InlineData("2001///soon", "2001", true)]
    [InlineData("2000 Spring", "2000-21", true)]
    public void A_date_of_a_database(string text, string expected, bool isWhole)
    {
        Assert.Equal(expected, WrittenDate.Parse(text, out var isUnderstood)?.ToString());
        Assert.Equal(isWhole, isUnderstood);
    }

    [Fact]
    public void A_date_with_an_end_is_not_open()
    {
        var range = new PartialDate(2021, 6, 5) { End = new PartialDate(2021, 6, 7) };

        Assert.Equal(range, range with { IsOpenEnded = true });
        Assert.Equal(range, new PartialDate(2021, 6, 5) { IsOpenEnded = true } with { End = range.End });
        Assert.True((range with { End = null, IsOpenEnded = true }).IsOpenEnded);
        var paper = Assert.Single(PaperReader.Read("@misc{k, year = 2021-, month = jun # { 5--7}}", PaperFormat.BibTeX).Records).Paper;
        Assert.Equal(range, paper.Issued);
        Assert.Equal(paper, PageRecord.Read(PageWriter.Write(paper)));
    }

    [Fact]
    public void A_text_as_long_as_a_sentence_is_no_date()
    {
        Assert.Null(WrittenDate.Parse("2001 " + new string('x', 100), out var isWhole));
        Assert.False(isWhole);
    }
}
