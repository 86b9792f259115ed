extern alias generator;
using generator::PaperCatalog.Generator.Configuration;
using generator::PaperCatalog.Generator.Emit;
using MadeDate = generator::PaperCatalog.PartialDate;
using MadePaper = generator::PaperCatalog.Paper;
using MadePerson = generator::PaperCatalog.Person;

namespace PaperCatalog.Generator.Tests.Emit;

/// <summary>What an editor shows when the mouse rests on a paper, to the character.</summary>
public sealed class MemberDocumentationTests
{
    [Fact]
    public void None_is_written_where_none_is_asked_for() => Assert.Empty(Written(new MadePaper { Key = "k", Title = "T" }, DocumentationLevel.None));

    [Fact]
    public void An_abstract_alone_is_its_paragraphs_and_its_links()
    {
        var paper = new MadePaper { Key = "k", Abstract = "One & all.\n\nTwo.", Url = new Uri("https://example.org/"), SourceFile = "a<b.bib", SourceLine = 7 };

        Assert.Equal(
            "<para>One &amp; all.</para>|<para>Two.</para>|<para><see href=\"https://example.org/\">https://example.org/</see></para>|<para><c>a&lt;b.bib(7)</c></para>",
            Written(paper, DocumentationLevel.Full));
        Assert.Equal("<para>One &amp; all. Two.</para>|<para><c>a&lt;b.bib(7)</c></para>", Written(paper with { Abstract = "One & all. Two." }, DocumentationLevel.Short));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("author")]
    [InlineData("date")]
    [InlineData("venue")]
    public void A_paper_of_which_more_is_known_has_its_reference_first(string known)
    {
        var paper = new MadePaper
        {
            Key = "k",
            Abstract = "Text.",
            Title = known == "title" ? "T" : null,
            Authors = known == "author" ? [new MadePerson { Family = "F" }] : [],
            Issued = known == "date" ? new MadeDate(2021) : null,
            ContainerTitle = known == "venue" ? "V" : null,
        };

        var full = Written(paper, DocumentationLevel.Full).Split('|');
        Assert.Equal(2, full.Length);
        Assert.Equal("<para>Text.</para>", full[1]);
        Assert.Equal(full[0], Written(paper, DocumentationLevel.Short));
        Assert.DoesNotContain("Text.", full[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Links_stand_on_one_line_and_none_twice()
    {
        var url = new Uri("https://example.org/a");
        var paper = new MadePaper { Key = "k", Abstract = "Text.", Doi = "10.1000/1", ArXivId = "2101.00001", Url = url, Links = [url, new Uri("https://example.org/b"), new Uri("https://example.org/b")] };

        Assert.Equal(
            "<para>Text.</para>|<para><see href=\"https://doi.org/10.1000/1\">doi:10.1000/1</see> \u00B7 <see href=\"https://arxiv.org/abs/2101.00001\">arXiv:2101.00001</see>"
            + " \u00B7 <see href=\"https://example.org/a\">https://example.org/a</see> \u00B7 <see href=\"https://example.org/b\">https://example.org/b</see></para>",
            Written(paper, DocumentationLevel.Full));
    }

    [Fact]
    public void A_link_of_the_reference_is_not_written_again()
    {
        var full = Written(new MadePaper { Key = "k", Title = "T", Doi = "10.1000/1", Url = new Uri("https://example.org/a") }, DocumentationLevel.Full).Split('|');

        Assert.Contains("https://doi.org/10.1000/1", full[0], StringComparison.Ordinal);
        Assert.Equal(["<para><see href=\"https://example.org/a\">https://example.org/a</see></para>"], full[1..]);
    }

    [Fact]
    public void A_record_without_a_line_begins_on_the_first() =>
        Assert.EndsWith("|<para><c>a.bib(1)</c></para>", Written(new MadePaper { Key = "k", Title = "T", SourceFile = "a.bib" }, DocumentationLevel.Short), StringComparison.Ordinal);

    [Fact]
    public void A_headline_is_the_title_or_how_the_abstract_begins()
    {
        Assert.Equal("T", MemberDocumentation.Headline(new MadePaper { Key = "k", Title = "T", Abstract = "A" }));
        Assert.Equal("A (2021)", MemberDocumentation.Headline(new MadePaper { Key = "k", Abstract = "A", Issued = new MadeDate(2021) }));
        Assert.Equal("k", MemberDocumentation.Headline(new MadePaper { Key = "k" }));
    }

    [Theory]
    [InlineData(100, "", 100)]
    [InlineData(101, "", 100)]
    [InlineData(100, " b", 100)]
    [InlineData(99, " bb", 99)]
    [InlineData(50, " bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 50)]
    public void A_long_headline_ends_with_a_word(int letters, string rest, int kept)
    {
        var title = new string('a', letters) + rest;

        Assert.Equal(title.Length <= 100 ? title : title[..kept] + "\u2026", MemberDocumentation.Headline(new MadePaper { Key = "k", Title = title }));
    }

    [Fact]
    public void A_headline_does_not_end_within_a_pair_nor_before_its_first_letter()
    {
        Assert.Equal(new string('a', 99) + "\u2026", MemberDocumentation.Headline(new MadePaper { Key = "k", Title = new string('a', 99) + "\uD83D\uDE00 b" }));
        Assert.Equal(" " + new string('a', 99) + "\u2026", MemberDocumentation.Headline(new MadePaper { Key = "k", Title = " " + new string('a', 200) }));
    }

    /// <summary>The lines within the summary, without what all of them begin with.</summary>
    private static string Written(MadePaper paper, DocumentationLevel level)
    {
        var code = new CodeWriter();
        MemberDocumentation.Write(code, paper, level);
        var lines = code.ToSourceText().ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
        {
            return string.Empty;
        }

        Assert.Equal("/// <summary>", lines[0]);
        Assert.Equal("/// </summary>", lines[^1]);
        Assert.All(lines, static line => Assert.StartsWith("/// ", line, StringComparison.Ordinal));
        return string.Join('|', lines[1..^1].Select(static line => line[4..]));
    }
}
