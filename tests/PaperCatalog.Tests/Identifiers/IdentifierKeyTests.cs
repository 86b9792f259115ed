using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Tests.Identifiers;

/// <summary>Two spellings of one identifier are one; numbers are told from what stands around them.</summary>
public sealed class IdentifierKeyTests
{
    [Theory]
    [InlineData("10.1000/ABC", "10.1000/abc")]
    [InlineData("https://doi.org/10.1000/ABC", "10.1000/abc")]
    [InlineData("doi:10.1000/abc", "10.1000/abc")]
    [InlineData("ABC", null)]
    [InlineData("", null)]
    public void A_DOI_in_any_case(string text, string? expected) => Assert.Equal(expected, IdentifierKey.OfDoi(text));

    [Theory]
    [InlineData("2010.13993", "2010.13993")]
    [InlineData("2010.13993v12", "2010.13993")]
    [InlineData("arXiv:2010.13993V2", "2010.13993")]
    [InlineData("https://arxiv.org/abs/2010.13993v2", "2010.13993")]
    [InlineData("10.48550/arXiv.2010.13993", "2010.13993")]
    [InlineData("math/0211159v1", "math/0211159")]
    [InlineData("solv-int/9712001", "solv-int/9712001")]
    [InlineData("Solv-int/9712001v3", "solv-int/9712001")]
    [InlineData("10.1000/abc", null)]
    [InlineData("", null)]
    public void An_arXiv_number_of_any_version(string text, string? expected) => Assert.Equal(expected, IdentifierKey.OfArXiv(text));

    [Theory]
    [InlineData("0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("https://orcid.org/0000-0002-1825-009x", "0000-0002-1825-009X")]
    [InlineData("0000-0002-1825-00970", "0000-0002-1825-0097")]
    [InlineData("x0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("0000-0002-1825-009", null)]
    [InlineData("0000-0002-1825-009Y", null)]
    [InlineData("0000-0002-182X-0097", null)]
    [InlineData("0000/0002/1825/0097", null)]
    [InlineData("0000-0002-1825:0097", null)]
    [InlineData("0000-0002-1825-009:", null)]
    [InlineData("", null)]
    public void An_ORCID_iD_is_four_groups(string text, string? expected) => Assert.Equal(expected, OrcidText.Find(text));

    [Theory]
    [InlineData("PMC3531190", "PMC3531190")]
    [InlineData("pmc3531190", "PMC3531190")]
    [InlineData("PMC: 3531190", null)]
    [InlineData("PMC:3531190", "PMC3531190")]
    [InlineData(" 3531190 (free)", "PMC3531190")]
    [InlineData("PMC", null)]
    [InlineData("PMC:", null)]
    [InlineData(":", null)]
    [InlineData("none", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void A_number_of_PubMed_Central_has_its_letters(string? text, string? expected) => Assert.Equal(expected, PubMedCentralText.Find(text));

    [Theory]
    [InlineData("ISBN-13: 978-0-262-03384-8", "978-0-262-03384-8", null)]
    [InlineData("isbn-10: 0-262-03384-X", "0-262-03384-X", null)]
    [InlineData("ISBN-10 0262033844", "0262033844", null)]
    [InlineData("ISBN 0262033844", "0262033844", null)]
    [InlineData("ISBN: 0262033844 (hardcover)", "0262033844", null)]
    [InlineData("ISSN: 1234-567x (Print); 9780262033848", "9780262033848", "1234-567x")]
    [InlineData("0262033844 1234\u20115678", "0262033844", "1234\u20115678")]
    [InlineData("12 345", "12 345", null)]
    public void Serial_numbers_of_a_book_are_told_apart(string text, string? isbn, string? issn)
    {
        string? foundBook = null;
        string? foundSeries = null;
        SerialNumbers.Read(text, isBook: true, ref foundBook, ref foundSeries);

        Assert.Equal((isbn, issn), (foundBook, foundSeries));
    }

    [Fact]
    public void The_first_number_stays_and_one_of_another_length_is_that_of_a_series_outside_books()
    {
        string? isbn = "0262033844";
        string? issn = null;
        SerialNumbers.Read("9780262033848", isBook: false, ref isbn, ref issn);
        SerialNumbers.Read("12 345", isBook: false, ref isbn, ref issn);
        SerialNumbers.Read("1234-5678", isBook: false, ref isbn, ref issn);

        Assert.Equal(("0262033844", "12 345"), (isbn, issn));
    }
}
