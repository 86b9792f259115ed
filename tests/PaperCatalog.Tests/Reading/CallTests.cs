using PaperCatalog.Reading;

namespace PaperCatalog.Tests.Reading;

/// <summary>What callers can do wrong, and the limits that end a reading.</summary>
public sealed class CallTests
{
    [Fact]
    public void Null_is_refused()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(static () => PaperReader.Read((string)null!, PaperFormat.BibTeX)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(static () => PaperReader.Read(null!, "a.bib")).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(static () => PaperReader.Read("a", (string)null!)).ParamName);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(static () => PaperReader.Read((Stream)null!, PaperFormat.BibTeX)).ParamName);
        Assert.Equal("format", Assert.Throws<ArgumentOutOfRangeException>(static () => PaperReader.Read("a", (PaperFormat)99)).ParamName);
    }

    [Fact]
    public void The_list_of_problems_ends_at_its_limit_and_says_so()
    {
        var text = string.Concat(Enumerable.Repeat("@article{, title = {T}}\n", ReadLimits.Problems + 10));
        var result = PaperReader.Read(text, PaperFormat.BibTeX);

        Assert.Equal(ReadLimits.Problems + 10, result.Records.Count);
        Assert.Equal(ReadLimits.Problems + 1, result.Problems.Count);
        Assert.Equal(ProblemKind.LimitExceeded, result.Problems[^1].Kind);
        Assert.All(result.Problems.Take(ReadLimits.Problems), static problem => Assert.Equal(ProblemKind.MissingKey, problem.Kind));
    }

    [Fact]
    public void Every_problem_has_words()
    {
        var words = Enum.GetValues<ProblemKind>().Select(ProblemMessages.Of).ToArray();

        Assert.All(words, Assert.NotEmpty);
        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(static () => ProblemMessages.Of((ProblemKind)999));
    }

    [Fact]
    public void Every_format_has_a_name()
    {
        string[] expected =
        [
            "plain text", "BibTeX", "RIS", "CSL-JSON", "PubMed's tagged form", "PubMed XML", "EndNote's tagged form", "EndNote XML", "an arXiv feed",
            "an arXiv listing", "CITATION.cff",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Enum.GetValues<PaperFormat>().Select(PaperFormats.NameOf).Order(StringComparer.Ordinal));
        Assert.Throws<ArgumentOutOfRangeException>(static () => PaperFormats.NameOf((PaperFormat)99));
    }

    [Theory]
    [InlineData("a.bib", PaperFormat.BibTeX)]
    [InlineData("a.BibTeX", PaperFormat.BibTeX)]
    [InlineData("a.ris", PaperFormat.Ris)]
    [InlineData("a.nbib", PaperFormat.PubMedTagged)]
    [InlineData("a.enw", PaperFormat.EndNoteTagged)]
    [InlineData("a.cff", PaperFormat.CitationFile)]
    [InlineData("a.bis", null)]
    [InlineData("a.rib", null)]
    [InlineData("a.nbix", null)]
    [InlineData("a.bibtez", null)]
    [InlineData("a", null)]
    [InlineData("", null)]
    public void An_extension_tells_the_format(string path, PaperFormat? expected) => Assert.Equal(expected, PaperFormats.FromPath(path));

    [Theory]
    [InlineData("EF-BB-BF-61", "a")]
    [InlineData("FF-FE-61-00", "a")]
    [InlineData("FE-FF-00-61", "a")]
    [InlineData("FF-FE-00-00-61-00-00-00", "a")]
    [InlineData("00-00-FE-FF-00-00-00-61", "a")]
    [InlineData("61", "a")]
    [InlineData("EF-BB-62", "\uFFFDb")]
    [InlineData("FF", "\uFFFD")]
    [InlineData("FE", "\uFFFD")]
    [InlineData("00-00-FE", "\0\0\uFFFD")]
    [InlineData("", "")]
    public void A_byte_order_mark_tells_the_encoding(string bytes, string expected) =>
        Assert.Equal(expected, EncodedText.Decode(bytes.Length == 0 ? [] : Convert.FromHexString(bytes.Replace("-", string.Empty, StringComparison.Ordinal))).Text);
}
