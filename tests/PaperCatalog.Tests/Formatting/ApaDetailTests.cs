using PaperCatalog.Formatting;

namespace PaperCatalog.Tests.Formatting;

public sealed class ApaDetailTests
{
    [Theory]
    [InlineData("626-630", "626\u2013630")]
    [InlineData("626--630", "626\u2013630")]
    [InlineData("1-3, 5-8", "1\u20133, 5\u20138")]
    [InlineData("12-1-12-15", "12-1\u201312-15")]
    [InlineData("A-1-2", "A-1-2")]
    [InlineData("pp. 3-4", "3\u20134")]
    [InlineData("--", null)]
    [InlineData(null, null)]
    public void Ranges_of_pages_have_en_dashes(string? pages, string? expected) =>
        Assert.Equal(expected, PageNumbers.Format(pages));

    [Theory]
    [InlineData("5", "p. 5")]
    [InlineData("5-6", "pp. 5\u20136")]
    [InlineData("5, 9", "pp. 5, 9")]
    public void One_page_has_another_label_than_many(string pages, string expected) =>
        Assert.Equal(expected, PageNumbers.FormatWithLabel(pages));

    [Theory]
    [InlineData("1", "1st ed.")]
    [InlineData("2", "2nd ed.")]
    [InlineData("13", "13th ed.")]
    [InlineData("23", "23rd ed.")]
    [InlineData("Second", "Second ed.")]
    [InlineData("Revised edition", "Revised edition")]
    public void Editions_are_abbreviated(string edition, string expected) =>
        Assert.Equal(expected, Editions.Format(edition, isVersion: false));

    [Fact]
    public void Dates_are_as_exact_as_the_kind_wants()
    {
        Assert.Equal("2020", Format(new PartialDate(2020, 5, 4), isExact: false));
        Assert.Equal("2020, May 4", Format(new PartialDate(2020, 5, 4)));
        Assert.Equal("2020, May", Format(new PartialDate(2020, 5)));
        Assert.Equal("2020, Autumn", Format(new PartialDate(2020) { Season = 3 }));
        Assert.Equal("2020", Format(new PartialDate(2020, 13)));
        Assert.Equal("ca. 370 BCE", Format(new PartialDate(-369) { IsApproximate = true }));
        Assert.Equal("1 BCE", Format(new PartialDate(0)));
    }

    [Fact]
    public void Ranges_of_dates_say_what_differs()
    {
        Assert.Equal("2020\u20132021", Format(new PartialDate(2020, 5) { End = new PartialDate(2021) }, isExact: false));
        Assert.Equal("2020", Format(new PartialDate(2020, 5) { End = new PartialDate(2020, 6) }, isExact: false));
        Assert.Equal("2020, May 4\u20136", Format(new PartialDate(2020, 5, 4) { End = new PartialDate(2020, 5, 6) }));
        Assert.Equal("2020, May 30\u2013June 2", Format(new PartialDate(2020, 5, 30) { End = new PartialDate(2020, 6, 2) }));
        Assert.Equal("2020\u2013present", Format(new PartialDate(2020) { IsOpenEnded = true }));
    }

    private static string Format(PartialDate date, bool isExact = true) => ApaDates.Format(date, isExact);
}
