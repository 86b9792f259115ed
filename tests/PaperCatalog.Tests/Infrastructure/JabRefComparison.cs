namespace PaperCatalog.Tests.Infrastructure;

/// <summary>Compares a paper with what JabRef makes of the same record.</summary>
internal static class JabRefComparison
{
    /// <summary>
    /// Every field that JabRef has is ours too, but for white space, the parentheses that it puts around superscripts, and the
    /// suffixes of names, which it leaves out of PubMed's. The title of a chapter is to JabRef that of its book; of a book
    /// in EndNote, the second title is to us the series. JabRef completes the last page that PubMed shortens.
    /// </summary>
    public static void AssertEqual(Paper theirs, Paper ours)
    {
        AssertText("title", theirs.Title, ours.Kind == PaperKind.Chapter ? ours.ContainerTitle : ours.Title);
        AssertText("authors", Names(theirs.Authors), Names(ours.Authors));
        AssertText("year", theirs.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), ours.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        AssertText("month", theirs.Issued?.Month?.ToString(System.Globalization.CultureInfo.InvariantCulture), ours.Issued?.Month?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        AssertText("container", theirs.ContainerTitle, ours.ContainerTitle ?? ours.CollectionTitle);
        AssertText("volume", theirs.Volume, ours.Volume);
        AssertText("number", theirs.Issue ?? theirs.Number, ours.Issue ?? ours.Number);
        AssertText("first page", theirs.Pages?.Split('-')[0], ours.Pages?.Split('-')[0]);
        AssertText("doi", theirs.Doi, ours.Doi);
        AssertText("publisher", theirs.Publisher, ours.Publisher);
        AssertText("abstract", theirs.Abstract, ours.Abstract);
        AssertText("pmid", theirs.PubMedId, ours.PubMedId);
    }

    private static string Names(IReadOnlyList<Person> people) => string.Join("; ", people.Select(static person => (person with { Suffix = null }).DisplayName));

    /// <summary>What JabRef leaves out is no difference.</summary>
    private static void AssertText(string field, string? theirs, string? ours)
    {
        if (!string.IsNullOrEmpty(theirs))
        {
            Assert.Equal(field + ": " + Fold(theirs), field + ": " + Fold(ours ?? string.Empty));
        }
    }

    private static string Fold(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c is not ('(' or ')')));
}
