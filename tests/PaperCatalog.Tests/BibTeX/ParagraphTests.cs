namespace PaperCatalog.Tests.BibTeX;

/// <summary>Where a paragraph of an abstract ends.</summary>
public sealed class ParagraphTests
{
    [Theory]
    [InlineData("One.\nStill one.", "One. Still one.")]
    [InlineData("One.\n\nTwo.", "One.\nTwo.")]
    [InlineData("One.\r\n  \t\r\n Two.", "One.\nTwo.")]
    [InlineData("One.\r\rTwo.", "One.\nTwo.")]
    [InlineData("\n\n One.\n\n\n\nTwo.\n\n", "One.\nTwo.")]
    [InlineData("One.\\par Two.\\par\\par{} Three.", "One.\nTwo.\nThree.")]
    [InlineData("One. \\par\n\nTwo.", "One.\nTwo.")]
    [InlineData("{One.\n\nTwo}.", "One.\nTwo.")]
    [InlineData("See http://a.b/c\n\n--- no address", "See http://a.b/c\n\u2014 no address")]
    public void An_empty_line_or_a_command_ends_a_paragraph(string text, string expected) =>
        Assert.Equal(expected, Read("abstract", text).Abstract);

    [Fact]
    public void A_title_is_one_line() => Assert.Equal("One. Two.", Read("title", "One.\n\nTwo.").Title);

    private static Paper Read(string field, string text) =>
        PaperReader.Read("@misc{k, " + field + " = {" + text + "}}", PaperFormat.BibTeX).Records[0].Paper;
}
