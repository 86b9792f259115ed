using PaperCatalog.Reading.Identifiers;

namespace PaperCatalog.Tests.Identifiers;

public sealed class ArXivTextTests
{
    [Theory]
    [InlineData("2010.13993", "2010.13993")]
    [InlineData("0704.0001v2", "0704.0001v2")]
    [InlineData("arXiv:hep-th/9901001", "hep-th/9901001")]
    [InlineData("math.GT/0309136", "math.GT/0309136")]
    [InlineData("https://www.arxiv.org/abs/2010.13993", "2010.13993")]
    [InlineData("2013.13993", null)]
    [InlineData("2010.139", null)]
    [InlineData("2010.139933", null)]
    [InlineData("12010.13993", null)]
    [InlineData("", null)]
    public void Finds(string text, string? expected) => Assert.Equal(expected, ArXivText.Find(text));
}
