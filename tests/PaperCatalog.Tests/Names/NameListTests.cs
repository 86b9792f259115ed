using PaperCatalog.Reading.Names;

namespace PaperCatalog.Tests.Names;

public sealed class NameListTests
{
    [Theory]
    [InlineData("A B", "A B")]
    [InlineData(" A and B AND C ", "A|B|C")]
    [InlineData("A\nand\tB", "A|B")]
    [InlineData("{A and B} and C", "{A and B}|C")]
    [InlineData("Andy Sand", "Andy Sand")]
    [InlineData("and A", "and A")]
    [InlineData("A and", "A and")]
    [InlineData("A and and B", "A|and B")]
    [InlineData("", "")]
    public void Cuts_at_and(string text, string expected) => Assert.Equal(expected, string.Join("|", Split(text)));

    internal static List<string> Split(string text)
    {
        var names = new List<string>();
        var list = new NameList(text.AsSpan());
        while (list.TryNext(out var start, out var length))
        {
            names.Add(text.Substring(start, length));
        }

        return names;
    }
}
