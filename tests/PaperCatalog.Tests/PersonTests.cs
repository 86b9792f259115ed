namespace PaperCatalog.Tests;

public sealed class PersonTests
{
    [Fact]
    public void Display_name_is_in_reading_order()
    {
        var person = new Person { Family = "Gogh", Given = "Vincent", NonDroppingParticle = "van", Suffix = "Jr." };

        Assert.Equal("Vincent van Gogh Jr.", person.DisplayName);
        Assert.Equal("van Gogh", person.CitationName);
    }
}
