using System.Globalization;
using System.Text;

namespace PaperCatalog.Tests.BibTeX;

/// <summary>Texts made to cost much. A cost that grows with the square would keep these tests running for minutes.</summary>
public sealed class HostileTests
{
    private const int Many = 200_000;

    public static TheoryData<string, string, string> Families => new()
    {
        { "@a{k, t = ", "{", "" },
        { "", "}", "" },
        { "@a{k, t = ", "}", "" },
        { "", "@", "" },
        { "", "@a", "" },
        { "", "@a{", "" },
        { "", "@a{k,t={", "" },
        { "", "\n@a{k,t={", "" },
        { "", "\n @a{k,t={", "" },
        { "", "@comment{", "" },
        { "", "\n@comment{a\n@b{", "" },
        { "", "@string{", "" },
        { "", "% ", "" },
        { "@a{k, t = \"", "} ", "" },
        { "@a{k, t = \"", "\n", "" },
        { "@a{k, t = {", "\nb={", "" },
        { "@a{k, t = {", ",b=1", "" },
        { "@a{k, ", "b ", "" },
        { "@a{k, t = {} ", "\n", "x" },
        { "@a{k, t = {} ", "\nx", "" },
        { "@a{k, t = ", "{}#", "" },
        { "@a{k, ", "b={},", "}" },
        { "@a{k, ", "title={},", "}" },
        { "@a{k, author = {", " and ", "}}" },
        { "@a{k, author = {", "a and ", "}}" },
        { "@a{k, author = {", "a,", "}}" },
        { "@a{k, author = {", "a ", "}}" },
        { "@a{k, author = {family={", "=", "}}}" },
        { "@a{k, keywords = {", ";", "}}" },
        { "@a{k, note = {", "arxiv", "}}" },
        { "@a{k, doi = {", "10.", "}}" },
        { "@a{k, year = {", "19 ", "}}" },
        { "@a{k, note = {", "http://a ", "}}" },
        { "@a{k, xdata = {", "k,", "}}" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Cost_is_linear(string begin, string repeated, string end)
    {
        var text = new StringBuilder(begin).Insert(begin.Length, repeated, Many).Append(end).ToString();

        CorpusTests.AssertSpans(text, BibTeXSource.Read(text));
    }

    [Fact]
    public void Doubled_abbreviations_are_bounded()
    {
        var text = new StringBuilder("@string{a0 = {0123456789}}\n");
        for (var i = 1; i <= 40; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"@string{{a{i} = a{i - 1} # a{i - 1}}}\n");
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = BibTeXSource.Read(text.Append("@misc{k, note = a40, title = {T}}\n@misc{l, title = {L}}").ToString());

        Assert.Equal(["T", "L"], BibTeXSource.Titles(result));
        Assert.Contains(ProblemKind.LimitExceeded, BibTeXSource.Kinds(result));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 512L * 1024 * 1024);
    }

    [Fact]
    public void Many_uses_of_a_long_abbreviation_are_bounded()
    {
        var text = "@string{a = {" + new string('x', 1_000_000) + "}}\n"
            + string.Concat(Enumerable.Range(0, 2_000).Select(static i => $"@misc{{k{i}, note = a # a}}\n"));
        var result = BibTeXSource.Read(text);

        Assert.Equal(2_000, result.Records.Count);
        Assert.Contains(ProblemKind.LimitExceeded, BibTeXSource.Kinds(result));
    }
}
