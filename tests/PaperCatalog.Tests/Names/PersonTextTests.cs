using PaperCatalog.Reading.Names;

namespace PaperCatalog.Tests.Names;

/// <summary>Names in plain text, in reading order or with a comma.</summary>
public sealed class PersonTextTests
{
    [Theory]
    [InlineData("Jr.")]
    [InlineData("Jr")]
    [InlineData("Sr.")]
    [InlineData("Sr")]
    [InlineData("II")]
    [InlineData("III")]
    [InlineData("IV")]
    public void A_suffix_is_no_family_name(string suffix)
    {
        Assert.Equal(new Person { Given = "Martin Luther", Family = "King", Suffix = suffix }, PersonText.InReadingOrder("Martin Luther King " + suffix));
        Assert.Equal(new Person { Given = "Martin Luther", Family = "King", Suffix = suffix }, PersonText.InReadingOrder("Martin Luther King, " + suffix));
        foreach (var i in Enumerable.Range(0, suffix.Length))
        {
            var name = suffix[..i] + "q" + suffix[(i + 1)..];
            Assert.Equal(new Person { Given = "Martin King", Family = name }, PersonText.InReadingOrder("Martin King " + name));
        }
    }

    [Theory]
    [InlineData("Plato", null, null, "Plato")]
    [InlineData("Vincent van Gogh", "Vincent", "van", "Gogh")]
    [InlineData("Ludwig Mies van der Rohe", "Ludwig Mies", "van der", "Rohe")]
    [InlineData("de Gaulle", null, "de", "Gaulle")]
    [InlineData(" Jane  Doe ", "Jane", null, "Doe")]
    [InlineData("Doe, Jane", "Jane", null, "Doe")]
    public void A_name_has_its_parts(string text, string? given, string? particle, string family) =>
        Assert.Equal(new Person { Given = given, NonDroppingParticle = particle, Family = family }, PersonText.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Nothing_is_nobody(string text) => Assert.Null(PersonText.Read(text));

    [Theory]
    [InlineData("Hellinger FR Jr", "Hellinger, FR, Jr")]
    [InlineData("Hellinger FR", "Hellinger, FR")]
    [InlineData("van der Berg A", "van der Berg, A")]
    [InlineData("Hellinger, FR", "Hellinger, FR")]
    [InlineData("Hellinger", "Hellinger")]
    [InlineData("World Health Organization", "World Health Organization")]
    public void A_name_of_MEDLINE_gets_its_comma(string name, string expected) => Assert.Equal(expected, InvertedName.WithComma(name));
}
