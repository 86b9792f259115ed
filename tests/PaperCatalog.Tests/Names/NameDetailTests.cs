using PaperCatalog.Reading.Names;

namespace PaperCatalog.Tests.Names;

/// <summary>Suffixes word by word, and the case of the first letter.</summary>
public sealed class NameDetailTests
{
    [Theory]
    [InlineData("Jr.")]
    [InlineData("Jr")]
    [InlineData("Sr.")]
    [InlineData("Sr")]
    [InlineData("II")]
    [InlineData("III")]
    [InlineData("IV")]
    public void A_suffix_is_known_whole(string suffix)
    {
        Assert.Equal(new Person { Family = "Smith", Given = "Jane", Suffix = suffix }, PersonText.InReadingOrder("Jane Smith " + suffix));
        foreach (var i in Enumerable.Range(0, suffix.Length))
        {
            var other = suffix[..i] + "Z" + suffix[(i + 1)..];
            Assert.Equal(new Person { Family = other, Given = "Jane Smith" }, PersonText.InReadingOrder("Jane Smith " + other));
        }

        Assert.Equal(new Person { Family = suffix + "Z", Given = "Jane Smith" }, PersonText.InReadingOrder($"Jane Smith {suffix}Z"));
        Assert.Equal(new Person { Family = suffix }, PersonText.InReadingOrder(suffix));
    }

    [Theory]
    [InlineData("von", true)]
    [InlineData("Von", false)]
    [InlineData("1von", true)]
    [InlineData("{Von}der", true)]
    [InlineData("{von}Der", false)]
    [InlineData("{}}von", true)]
    [InlineData(@"{\'e}x", true)]
    [InlineData(@"{\'E}x", false)]
    [InlineData(@"{\oe}X", true)]
    [InlineData(@"{\OE}x", false)]
    [InlineData(@"{\relax{V}}x", false)]
    [InlineData(@"{\'{}}x", false)]
    [InlineData("\U00010428x", true)]
    [InlineData("\U00010400x", false)]
    [InlineData("\U0001F600von", true)]
    [InlineData("\U0001F600Von", false)]
    [InlineData("\uD83D", false)]
    [InlineData("123", false)]
    [InlineData("", false)]
    public void The_first_letter_decides(string word, bool isLower) => Assert.Equal(isLower, NameCase.IsLower(word));
}
