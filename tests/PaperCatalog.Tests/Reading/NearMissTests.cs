using PaperCatalog.Reading.BibTeX;
using PaperCatalog.Reading.CslJson;

namespace PaperCatalog.Tests.Reading;

/// <summary>A word that a table knows is known whole: with one letter changed it is a word like any other.</summary>
public sealed class NearMissTests
{
    [Theory]
    [InlineData("journal-article", PaperKind.ArticleJournal)]
    [InlineData("journal", PaperKind.ArticleJournal)]
    [InlineData("proceedings-article", PaperKind.PaperConference)]
    [InlineData("book-chapter", PaperKind.Chapter)]
    [InlineData("book-section", PaperKind.Chapter)]
    [InlineData("book-part", PaperKind.Chapter)]
    [InlineData("reference-entry", PaperKind.Chapter)]
    [InlineData("monograph", PaperKind.Book)]
    [InlineData("edited-book", PaperKind.Book)]
    [InlineData("reference-book", PaperKind.Book)]
    [InlineData("proceedings", PaperKind.Book)]
    [InlineData("book-set", PaperKind.Book)]
    [InlineData("book-series", PaperKind.Book)]
    [InlineData("posted-content", PaperKind.Article)]
    [InlineData("preprint", PaperKind.Article)]
    [InlineData("dissertation", PaperKind.Thesis)]
    [InlineData("report-series", PaperKind.Report)]
    [InlineData("report-component", PaperKind.Report)]
    [InlineData("peer-review", PaperKind.Review)]
    [InlineData("data-set", PaperKind.Dataset)]
    [InlineData("motion-picture", PaperKind.MotionPicture)]
    [InlineData("legal-case", PaperKind.LegalCase)]
    [InlineData("personal-communication", PaperKind.PersonalCommunication)]
    [InlineData("musical-score", PaperKind.MusicalScore)]
    [InlineData("web-page", PaperKind.Webpage)]
    public void Crossref_types(string type, PaperKind expected)
    {
        Assert.Equal(expected, CslTypes.KindOf(type));
        Assert.Equal(expected, CslTypes.KindOf(type.ToUpperInvariant()));
        Assert.All(Misses(type), static miss => Assert.Equal(PaperKind.Document, CslTypes.KindOf(miss)));
    }

    [Theory]
    [InlineData("bathesis", "Bachelor's thesis")]
    [InlineData("candthesis", "Candidate thesis")]
    [InlineData("mathesis", "Master's thesis")]
    [InlineData("patent", "Patent")]
    [InlineData("patentde", "German patent")]
    [InlineData("patenteu", "European patent")]
    [InlineData("patentfr", "French patent")]
    [InlineData("patentuk", "British patent")]
    [InlineData("patentus", "U.S. patent")]
    [InlineData("patreq", "Patent request")]
    [InlineData("patreqde", "German patent request")]
    [InlineData("patreqeu", "European patent request")]
    [InlineData("patreqfr", "French patent request")]
    [InlineData("patrequk", "British patent request")]
    [InlineData("patrequs", "U.S. patent request")]
    [InlineData("phdthesis", "PhD thesis")]
    [InlineData("resreport", "Research report")]
    [InlineData("software", "Computer software")]
    [InlineData("techreport", "Technical report")]
    public void Genres_of_BibLaTeX(string type, string expected)
    {
        Assert.Equal(expected, Genres.Find(type));
        Assert.All(Misses(type), static miss => Assert.Equal(miss, Genres.Find(miss)));
    }

    [Theory]
    [InlineData("0", PaperKind.ArticleJournal)]
    [InlineData("1", PaperKind.Book)]
    [InlineData("2", PaperKind.Thesis)]
    [InlineData("3", PaperKind.PaperConference)]
    [InlineData("5", PaperKind.Chapter)]
    [InlineData("6", PaperKind.Book)]
    [InlineData("9", PaperKind.Software)]
    [InlineData("10", PaperKind.PaperConference)]
    [InlineData("12", PaperKind.Webpage)]
    [InlineData("16", PaperKind.Webpage)]
    [InlineData("17", PaperKind.ArticleJournal)]
    [InlineData("19", PaperKind.ArticleMagazine)]
    [InlineData("20", PaperKind.Map)]
    [InlineData("23", PaperKind.ArticleNewspaper)]
    [InlineData("25", PaperKind.Patent)]
    [InlineData("26", PaperKind.PersonalCommunication)]
    [InlineData("27", PaperKind.Report)]
    [InlineData("28", PaperKind.Book)]
    [InlineData("32", PaperKind.Thesis)]
    [InlineData("34", PaperKind.Manuscript)]
    [InlineData("36", PaperKind.Manuscript)]
    [InlineData("43", PaperKind.ArticleJournal)]
    [InlineData("44", PaperKind.Book)]
    [InlineData("46", PaperKind.Report)]
    [InlineData("47", PaperKind.PaperConference)]
    [InlineData("58", PaperKind.Standard)]
    [InlineData("59", PaperKind.Dataset)]
    [InlineData("60", PaperKind.Chapter)]
    public void EndNote_numbers(string number, PaperKind expected)
    {
        Assert.Equal(expected, KindOfNumber(number));
        Assert.Equal(PaperKind.Document, KindOfNumber(number + "x"));
        Assert.Equal(PaperKind.Document, KindOfNumber("x" + number[1..]));
        Assert.Equal(PaperKind.Document, KindOfNumber(number[..^1] + "x"));
    }

    private static PaperKind KindOfNumber(string number) => Assert.Single(
        PaperReader.Read($"<records><record><ref-type>{number}</ref-type></record></records>", PaperFormat.EndNoteXml).Records).Paper.Kind;

    /// <summary>The word with each of its letters changed in turn, without its last letter, and with one more.</summary>
    private static IEnumerable<string> Misses(string word) =>
        [.. Enumerable.Range(0, word.Length).Select(i => word[..i] + "~" + word[(i + 1)..]), word[..^1] + "~~", word + "~"];
}
