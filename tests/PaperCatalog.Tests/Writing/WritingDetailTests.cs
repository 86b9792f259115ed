using PaperCatalog.Writing;

namespace PaperCatalog.Tests.Writing;

/// <summary>Values at the edges of what the formats can say, and calls without papers.</summary>
public sealed class WritingDetailTests
{
    [Fact]
    public void Null_is_refused()
    {
        IEnumerable<Paper> papers = null!;

        Assert.Equal("papers", Assert.Throws<ArgumentNullException>(() => papers.ToBibTeX()).ParamName);
        Assert.Equal("papers", Assert.Throws<ArgumentNullException>(() => papers.ToBibLaTeX()).ParamName);
        Assert.Equal("papers", Assert.Throws<ArgumentNullException>(() => papers.ToCslJson()).ParamName);
        Assert.Equal("papers", Assert.Throws<ArgumentNullException>(() => papers.ToRis()).ParamName);
        Assert.Equal("papers", Assert.Throws<ArgumentNullException>(() => papers.ToCff()).ParamName);
    }

    [Fact]
    public void Nothing_is_written_of_no_papers()
    {
        Assert.Empty(Array.Empty<Paper>().ToBibTeX());
        Assert.Empty(Array.Empty<Paper>().ToRis());
        Assert.Equal("references: []\n", Array.Empty<Paper>().ToCff());
    }

    [Fact]
    public void An_article_number_with_a_separator_of_lines_stays_in_bibtex() => Check("1\u20292");

    [Theory]
    [InlineData("p. 5")]
    [InlineData("pp. p. 5")]
    [InlineData("p.p.pp.5,")]
    [InlineData("e12-3")]
    [InlineData("1\u20135")]
    [InlineData("-")]
    [InlineData("1 - - 2")]
    [InlineData("a\u00A0\u2029b,;")]
    public void An_article_number_that_looks_like_pages_stays(string number) => Check(number);

    [Theory]
    [InlineData("pp. p. 5", "5")]
    [InlineData("P.,5-7", "5\u20137")]
    [InlineData("p.", null)]
    [InlineData("pp.p", "p")]
    public void A_label_before_pages_is_left_out(string pages, string? expected) => Assert.Equal(expected, PaperCatalog.Formatting.PageNumbers.Format(pages));

    [Fact]
    public void A_kind_that_has_no_type_is_generic() =>
        Assert.Contains("type: generic\n", new[] { new Paper { Key = "k", Kind = PaperKind.Figure, Title = "T" } }.ToCff(), StringComparison.Ordinal);

    [Fact]
    public void Line_ends_within_values_are_escaped()
    {
        var paper = new Paper { Key = "k", Title = "a\tb\rc", Abstract = "x\ny" };

        Assert.Contains("abstract: \"x\\ny\"\n", new[] { paper }.ToCff(), StringComparison.Ordinal);
        Assert.Contains("\"a\\tb\\rc\"", new[] { paper }.ToCslJson(), StringComparison.Ordinal);
        Assert.Contains("TI  - a\tb c\n", new[] { paper }.ToRis(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b", false)]
    [InlineData("a", true)]
    public void A_key_with_a_space_is_not_written_as_RIS(string key, bool isWritten) =>
        Assert.Equal(isWritten, new[] { new Paper { Key = key, Title = "T" } }.ToRis().Contains("ID  - ", StringComparison.Ordinal));

    [Theory]
    [InlineData(-44, "DA  - -0044\n")]
    [InlineData(44, "PY  - 0044\n")]
    public void A_year_of_RIS_has_four_digits(int year, string expected)
    {
        var text = new[] { new Paper { Key = "k", Title = "T", Issued = new PartialDate(year) } }.ToRis();

        Assert.Equal(year > 0, text.Contains("PY  - ", StringComparison.Ordinal));
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(year, PaperReader.Read(text, PaperFormat.Ris).Records[0].Paper.Year);
    }

    [Fact]
    public void A_person_of_RIS_may_lack_any_part()
    {
        IEnumerable<string?> names =
        [
            RisNames.Write(new Person { Given = "Plato" }), RisNames.Write(new Person()), RisNames.Write(new Person { Literal = ";," }),
            RisNames.Write(new Person { Literal = "Team" }), RisNames.Write(new Person { Literal = "A, Inc." }), RisNames.Write(new Person { Family = "A", Suffix = "Jr." }),
            RisNames.Write(new Person { Family = ",", Given = ";" }),
        ];

        IEnumerable<string?> expected = ["Plato", null, "", "Team,", "A,, Inc.", "A, , Jr.", null];
        Assert.Equal(expected, names);
    }

    /// <summary>It becomes a page; after that nothing may change.</summary>
    private static void Check(string number)
    {
        foreach (var kind in new[] { PaperKind.ArticleJournal, PaperKind.PaperConference })
        {
            var first = PaperReader.Read(new[] { new Paper { Key = "key", Kind = kind, Number = number } }.ToBibLaTeX(), PaperFormat.BibTeX).Records[0].Paper;
            var text = new[] { first }.ToBibLaTeX();
            var second = PaperReader.Read(text, PaperFormat.BibTeX).Records[0].Paper;

            Assert.Equal(first.Pages, second.Pages);
            Assert.Equal(text, new[] { second }.ToBibLaTeX());
        }
    }
}
