using System.Globalization;

namespace PaperCatalog.Tests.CitationFile;

/// <summary>A long line of spaces before many blank lines was read anew for each of them: 280 KB took twenty seconds.</summary>
public sealed class LongBlankTests
{
    /// <summary>With the fault this would be 10^11 steps, and the test would not end.</summary>
    [Theory]
    [InlineData("title: a")]
    [InlineData("title: \"a")]
    [InlineData("title: [a")]
    [InlineData("title: >\n  a")]
    public void Spaces_and_blank_lines_are_read_once(string start)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{start}{new string(' ', 300_000)}\n{string.Concat(Enumerable.Repeat(" \n", 300_000))}version: 1\n");

        Assert.NotEmpty(PaperReader.Read(text, PaperFormat.CitationFile).Records);
    }
}
