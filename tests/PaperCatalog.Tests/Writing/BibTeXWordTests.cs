namespace PaperCatalog.Tests.Writing;

/// <summary>The words of BibTeX and BibLaTeX that stand for months and kinds, and the letters that their keys cannot have.</summary>
public sealed class BibTeXWordTests
{
    // BibTeX's own abbreviations of months (btxdoc, section 3.2).
    [Theory]
    [InlineData(1, "jan")]
    [InlineData(2, "feb")]
    [InlineData(3, "mar")]
    [InlineData(4, "apr")]
    [InlineData(5, "may")]
    [InlineData(6, "jun")]
    [InlineData(7, "jul")]
    [InlineData(8, "aug")]
    [InlineData(9, "sep")]
    [InlineData(10, "oct")]
    [InlineData(11, "nov")]
    [InlineData(12, "dec")]
    public void A_month_is_its_abbreviation(int month, string word) =>
        Assert.Contains($"  month = {word}\n", Written(new Paper { Key = "a", Issued = new PartialDate(2021, month) }), StringComparison.Ordinal);

    // BibLaTeX's manual, section 2.1: entry types.
    [Theory]
    [InlineData(PaperKind.ArticleNewspaper, "article")]
    [InlineData(PaperKind.ReviewBook, "article")]
    [InlineData(PaperKind.Review, "review")]
    [InlineData(PaperKind.Entry, "inreference")]
    [InlineData(PaperKind.EntryDictionary, "inreference")]
    [InlineData(PaperKind.Classic, "book")]
    [InlineData(PaperKind.Post, "online")]
    [InlineData(PaperKind.PostWeblog, "online")]
    [InlineData(PaperKind.Figure, "artwork")]
    [InlineData(PaperKind.Graphic, "artwork")]
    [InlineData(PaperKind.Map, "artwork")]
    [InlineData(PaperKind.Song, "music")]
    [InlineData(PaperKind.MusicalScore, "music")]
    [InlineData(PaperKind.MotionPicture, "movie")]
    [InlineData(PaperKind.Broadcast, "movie")]
    [InlineData(PaperKind.Performance, "performance")]
    [InlineData(PaperKind.Bill, "legislation")]
    [InlineData(PaperKind.Legislation, "legislation")]
    [InlineData(PaperKind.Regulation, "legislation")]
    [InlineData(PaperKind.LegalCase, "jurisdiction")]
    [InlineData(PaperKind.Hearing, "jurisdiction")]
    [InlineData(PaperKind.Treaty, "legal")]
    [InlineData(PaperKind.PersonalCommunication, "letter")]
    [InlineData(PaperKind.Standard, "standard")]
    [InlineData(PaperKind.Interview, "misc")]
    public void A_kind_has_its_type_in_biblatex(PaperKind kind, string type) =>
        Assert.StartsWith($"@{type}{{a", new[] { new Paper { Key = "a", Kind = kind, Title = "T" } }.ToBibLaTeX(), StringComparison.Ordinal);

    [Theory]
    [InlineData("a b", "a-b")]
    [InlineData("a\u007Fb", "a-b")]
    [InlineData("a\"b", "a-b")]
    [InlineData("a#b", "a-b")]
    [InlineData("a%b", "a-b")]
    [InlineData("a'b", "a-b")]
    [InlineData("a(b)", "a-b-")]
    [InlineData("a,b", "a-b")]
    [InlineData("a=b", "a-b")]
    [InlineData("a\\b", "a-b")]
    [InlineData("a{b}c", "a-b-c")]
    [InlineData("a~b", "a-b")]
    [InlineData("a\uFEFFb", "a-b")]
    [InlineData("a\u2003b", "a-b")]
    [InlineData("a\u0085b", "a-b")]
    [InlineData(", a", "a")]
    [InlineData("#", "paper")]
    [InlineData("-", "paper")]
    [InlineData("a", "a")]
    [InlineData("-a", "-a")]
    [InlineData("a:b/c+d.e_f*g!h", "a:b/c+d.e_f*g!h")]
    public void A_key_has_no_letter_that_ends_one(string key, string safe) =>
        Assert.StartsWith($"@misc{{{safe}", Written(new Paper { Key = key }), StringComparison.Ordinal);

    [Fact]
    public void Two_papers_have_two_keys()
    {
        Paper[] papers = [Titled("a b", "One"), Titled("a,b", "Two"), Titled("a-b-2", "Three"), Titled("a b", "Four"), Titled("a b", "One")];

        Assert.Equal(
            ["@misc{a-b,", "@misc{a-b-2,", "@misc{a-b-2-2,", "@misc{a-b-3,"],
            papers.ToBibTeX().Split('\n').Where(static line => line.StartsWith('@')));
    }

    private static Paper Titled(string key, string title) => new() { Key = key, Title = title };

    private static string Written(Paper paper) => new[] { paper }.ToBibTeX();
}
