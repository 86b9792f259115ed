using PaperCatalog.Reading.Dates;
using PaperCatalog.Tests.BibTeX;

namespace PaperCatalog.Tests.Dates;

public sealed class DateTests
{
    [Theory]
    [InlineData("1850", "1850")]
    [InlineData("1997/", "1997/..")]
    [InlineData("1997/..", "1997/..")]
    [InlineData("../1997", "1997~")]
    [InlineData("/1997", "1997~")]
    [InlineData("-0044", "-0044")]
    [InlineData("0000", "0000")]
    [InlineData("1999-02", "1999-02")]
    [InlineData("2004-02-29", "2004-02-29")]
    [InlineData("1967-02/", "1967-02/..")]
    [InlineData("1988/1992", "1988/1992")]
    [InlineData("2002-01/2002-02", "2002-01/2002-02")]
    [InlineData("1995-03-30/1995-04-05", "1995-03-30/1995-04-05")]
    [InlineData("2004-04-05T14:34:00Z", "2004-04-05")]
    [InlineData("1723~", "1723~")]
    [InlineData("1723?", "1723~")]
    [InlineData("1723%", "1723~")]
    [InlineData("2004-22", "2004-22")]
    [InlineData("2004-21/2004-23", "2004-21/2004-23")]
    [InlineData("2004-26", "2004-22")]
    [InlineData("2004-34", "2004")]
    [InlineData("201X", "2010~/2019")]
    [InlineData("20XX", "2000~/2099")]
    [InlineData("1999-XX", "1999")]
    [InlineData("1999-12-XX", "1999-12")]
    [InlineData("1999-XX-XX", "1999")]
    [InlineData("1998/unknown", "1998/..")]
    [InlineData("y17101", "17101")]
    [InlineData("Y17101", "17101")]
    [InlineData("Y-17101", "-17101")]
    [InlineData(" 2001 ", "2001")]
    public void Edtf(string text, string expected) => Assert.Equal(expected, EdtfDate.Parse(text.AsSpan())?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("2001-13")]
    [InlineData("2001-02-29")]
    [InlineData("2001-00")]
    [InlineData("2001-01-32")]
    [InlineData("2001-1-1")]
    [InlineData("20X1")]
    [InlineData("soon")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("2001/soon")]
    [InlineData("2001-01-01-01")]
    [InlineData("Y99999999999")]
    public void No_dates(string text) => Assert.Null(EdtfDate.Parse(text.AsSpan()));

    [Theory]
    [InlineData("2001", null, "2001")]
    [InlineData("2001", "jun", "2001-06")]
    [InlineData("2001", "{June}", "2001-06")]
    [InlineData("2001", "{06}", "2001-06")]
    [InlineData("2001", "6", "2001-06")]
    [InlineData("2001", "{Sept.}", "2001-09")]
    [InlineData("2001", "jun # { 5}", "2001-06-05")]
    [InlineData("2001", "{5~} # jun", "2001-06-05")]
    [InlineData("2001", "aug # { 23--} # aug # { 27}", "2001-08-23/2001-08-27")]
    [InlineData("2001", "{7-8 } # jun", "2001-06-07/2001-06-08")]
    [InlineData("2001", "oct # {-} # nov", "2001-10/2001-11")]
    [InlineData("2001", "{Sep--Oct}", "2001-09/2001-10")]
    [InlineData("2001", "may # {~3}", "2001-05-03")]
    [InlineData("2001", "{Spring}", "2001-21")]
    [InlineData("2001", "{Fall}", "2001-23")]
    [InlineData("2001", "win", "2001-24", true)]
    [InlineData("{September 1, 2021}", null, "2021-09-01")]
    [InlineData("{2001--2003}", null, "2001/2003")]
    [InlineData("{2001--}", null, "2001/..")]
    [InlineData("{c. 1850}", null, "1850~")]
    [InlineData("{[1850?]}", null, "1850~")]
    [InlineData("{2003a}", null, "2003")]
    [InlineData("{in press, 2003}", null, "2003")]
    [InlineData("{2001-05}", null, "2001-05")]
    [InlineData("{-44}", null, "-0044")]
    public void Year_and_month(string year, string? month, string expected, bool hasProblem = false)
    {
        var text = "@misc{k, year = " + year + (month is null ? "}" : ", month = " + month + "}");

        var result = BibTeXSource.Read(text);

        Assert.Equal(expected, result.Records[0].Paper.Issued?.ToString());
        Assert.Equal(hasProblem, result.Problems.Count > 0);
    }

    [Theory]
    [InlineData("2018 Dec-2019 Jan", "2018-12/2019-01")]
    [InlineData("4-8 Aug. 2020", "2020-08-04/2020-08-08")]
    [InlineData("2019N-0894-9867", "2019")]
    [InlineData("2018 Dec-2019-2020", "2018-12")]
    public void A_range_has_two_ends(string text, string? expected) => Assert.Equal(expected, WrittenDate.Parse(text)?.ToString());

    [Fact]
    public void The_end_of_a_range_is_no_range()
    {
        var open = new PartialDate(2017) { IsOpenEnded = true };
        var range = new PartialDate(2017, 5) { End = new PartialDate(2018) };

        Assert.Equal("2001/2017", (new PartialDate(2001) { End = open }).ToString());
        Assert.Equal("2001/2018", (new PartialDate(2001) { End = range }).ToString());
        Assert.Equal("2001", (range with { Year = 2001, Month = null, End = null }).ToString());
        Assert.Equal(
            "0001/2017",
            Assert.Single(PaperReader.Read("conference:\n  date-start: 1\n  date-end: 2017-\ncff-version: 1.2.0\ntitle: T\n", PaperFormat.CitationFile).Records).Paper.EventDate?.ToString());
    }

    [Theory]
    [InlineData("20010329", "2001-03-29")]
    [InlineData("20010300", "2001-03")]
    [InlineData("20010000", "2001")]
    [InlineData("1995-1-4", "1995-01-04")]
    [InlineData("1995/10", "1995-10")]
    [InlineData("1995.10.04", "1995-10-04")]
    [InlineData("September 1, 2021", "2021-09-01")]
    [InlineData("1 Sep 2021", "2021-09-01")]
    [InlineData("20011329", null)]
    [InlineData("1995-13-4", null)]
    [InlineData("1995-1-4-5", null)]
    [InlineData("2021", null)]
    [InlineData("", null)]
    public void Plain_dates(string text, string? expected) => Assert.Equal(expected, LooseDate.Parse(text)?.ToString());

    [Theory]
    [InlineData("date = {soon}", "{soon}", null)]
    [InlineData("year = {forthcoming}", "{forthcoming}", null)]
    [InlineData("year = 2001, month = {Septemer}", "{Septemer}", 2001)]
    [InlineData("date = {2001-13}, year = 2001", "{2001-13}", 2001)]
    public void What_cannot_be_read_is_told(string fields, string place, int? year)
    {
        var text = "@misc{k, " + fields + "}";
        var result = BibTeXSource.Read(text);

        Assert.Equal(year, result.Records[0].Paper.Year);
        Assert.Equal(
            [(ProblemKind.InvalidDate, place)],
            result.Problems.Select(problem => (problem.Kind, BibTeXSource.Cut(text, problem.Span))));
    }

    [Fact]
    public void Date_comes_before_year() =>
        Assert.Equal(new PartialDate(2002, 3), BibTeXSource.One("@misc{k, year=2001, date={2002-03}}").Issued);
}
