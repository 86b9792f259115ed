namespace PaperCatalog.Tests.Reading;

/// <summary>UTF-16 without a byte order mark that was read as UTF-8 has a NUL in every other place; it is said once, at the beginning.</summary>
public sealed class WideTextTests
{
    [Theory]
    [InlineData("@\0b\0", true)]
    [InlineData("\0@\0b", true)]
    [InlineData("@\0b\0o\0", true)]
    [InlineData("@\0b", false)]
    [InlineData("@bo\0", false)]
    [InlineData("@\0bo", false)]
    [InlineData("\0@bo", false)]
    [InlineData("\0\0b\0", false)]
    [InlineData("@\0\0\0", false)]
    [InlineData("\0@\0\0", false)]
    [InlineData("\0\0\0b", false)]
    [InlineData("@b\0o", false)]
    [InlineData("\0\0\0\0", false)]
    [InlineData("@boo", false)]
    public void Every_other_unit_is_a_nul(string text, bool isWide)
    {
        var problems = PaperReader.Read(text, "papers.bib", TestContext.Current.CancellationToken).Problems;

        Assert.Equal(isWide, problems.Any(static problem => problem is { Kind: ProblemKind.UndecodableText, Span: { Start: 0, Length: 1 } }));
    }
}
