using PaperCatalog.Catalog.Pages;

namespace PaperCatalog.Tests.Catalog;

/// <summary>A raw field that says what a variable says is not repeated in a page: which fields and which variables that are, word by word.</summary>
public sealed class FieldTextTests
{
    private static readonly Paper s_paper = new()
    {
        Key = "a-key",
        Kind = PaperKind.ArticleJournal,
        Doi = "10.1234/a-doi",
        ArXivId = "2010.13993",
        Title = "a title",
        TitleShort = "a short title",
        Authors = [new Person { Family = "Doe", Given = "Jane" }],
        HasMoreAuthors = true,
        Editors = [new Person { Family = "Roe", Given = "Max" }],
        Issued = new PartialDate(2020, 5),
        ContainerTitle = "a container",
        EventTitle = "an event",
        EventPlace = "a place of an event",
        CollectionTitle = "a collection",
        CollectionNumber = "a number in a collection",
        Publisher = "a publisher",
        PublisherPlace = "a place",
        Edition = "an edition",
        Volume = "a volume",
        NumberOfVolumes = "a number of volumes",
        Issue = "an issue",
        Number = "a number",
        Pages = "1-9",
        NumberOfPages = "a number of pages",
        ChapterNumber = "a chapter",
        Status = "a status",
        Genre = "a genre",
        PubMedId = "a PubMed number",
        PubMedCentralId = "a number of PubMed Central",
        Isbn = "an ISBN",
        Issn = "an ISSN",
        Url = new Uri("https://a.org/x"),
        Language = "a language",
        Note = "a note",
        Heading = "a heading",
        Abstract = "an abstract",
    };

    [Theory]
    [InlineData("key", "a-key")]
    [InlineData("doi", "10.1234/a-doi")]
    [InlineData("arxiv", "2010.13993")]
    [InlineData("type", "article-journal")]
    [InlineData("title", "a title")]
    [InlineData("title-short", "a short title")]
    [InlineData("author", "Doe, Jane and others")]
    [InlineData("editor", "Roe, Max")]
    [InlineData("issued", "2020-05")]
    [InlineData("container-title", "a container")]
    [InlineData("event-title", "an event")]
    [InlineData("event-place", "a place of an event")]
    [InlineData("collection-title", "a collection")]
    [InlineData("collection-number", "a number in a collection")]
    [InlineData("publisher", "a publisher")]
    [InlineData("publisher-place", "a place")]
    [InlineData("edition", "an edition")]
    [InlineData("volume", "a volume")]
    [InlineData("number-of-volumes", "a number of volumes")]
    [InlineData("issue", "an issue")]
    [InlineData("number", "a number")]
    [InlineData("page", "1-9")]
    [InlineData("number-of-pages", "a number of pages")]
    [InlineData("chapter-number", "a chapter")]
    [InlineData("status", "a status")]
    [InlineData("genre", "a genre")]
    [InlineData("pmid", "a PubMed number")]
    [InlineData("pmcid", "a number of PubMed Central")]
    [InlineData("isbn", "an ISBN")]
    [InlineData("issn", "an ISSN")]
    [InlineData("url", "https://a.org/x")]
    [InlineData("language", "a language")]
    [InlineData("note", "a note")]
    [InlineData("heading", "a heading")]
    [InlineData("abstract", "an abstract")]
    public void A_variable_has_its_text(string variable, string expected)
    {
        Assert.Equal(expected, FieldText.OfVariable(variable, s_paper));
        Assert.All(Misses(variable), static miss => Assert.Null(FieldText.OfVariable(miss, s_paper)));
    }

    [Theory]
    [InlineData("title", "a title")]
    [InlineData("ti", "a title")]
    [InlineData("author", "Doe, Jane and others")]
    [InlineData("editor", "Roe, Max")]
    [InlineData("booktitle", "a container")]
    [InlineData("journal", "a container")]
    [InlineData("journaltitle", "a container")]
    [InlineData("publisher", "a publisher")]
    [InlineData("institution", "a publisher")]
    [InlineData("school", "a publisher")]
    [InlineData("organization", "a publisher")]
    [InlineData("address", "a place")]
    [InlineData("location", "a place")]
    [InlineData("pages", "1--9")]
    [InlineData("volume", "a volume")]
    [InlineData("vl", "a volume")]
    [InlineData("number", "an issue")]
    [InlineData("series", "a collection")]
    [InlineData("edition", "an edition")]
    [InlineData("doi", "10.1234/a-doi")]
    [InlineData("eprint", "2010.13993")]
    [InlineData("url", "https://a.org/x")]
    [InlineData("isbn", "an ISBN")]
    [InlineData("issn", "an ISSN")]
    [InlineData("language", "a language")]
    [InlineData("note", "a note")]
    [InlineData("abstract", "an abstract")]
    [InlineData("ab", "an abstract")]
    [InlineData("year", "2020")]
    [InlineData("month", "May")]
    public void A_field_has_its_usual_text(string field, string expected)
    {
        Assert.Equal(expected, FieldText.Usual(field, s_paper));
        Assert.All(Misses(field), static miss => Assert.Null(FieldText.Usual(miss, s_paper)));
        Assert.Null(FieldText.Usual(field, new Paper { Key = "k" }));
    }

    /// <summary>The word with each of its letters changed in turn, and with one more.</summary>
    private static IEnumerable<string> Misses(string word) => [.. Enumerable.Range(0, word.Length).Select(i => word[..i] + "~" + word[(i + 1)..]), word + "~"];
}
