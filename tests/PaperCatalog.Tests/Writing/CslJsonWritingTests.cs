using System.Text;
using System.Text.Json;
using CsCheck;

namespace PaperCatalog.Tests.Writing;

public sealed class CslJsonWritingTests
{
    [Fact]
    public void A_paper_becomes_an_item()
    {
        var paper = new Paper
        {
            Key = "he2021",
            Kind = PaperKind.Article,
            Title = "On \"C\"",
            Authors = [new Person { Family = "Gogh", Given = "V.", NonDroppingParticle = "van", Orcid = "0000-0002-1825-0097" }, new Person { Literal = "W3C" }],
            HasMoreAuthors = true,
            Issued = new PartialDate(2020, 10) { End = new PartialDate(2021), IsApproximate = true },
            ArXivId = "2010.13993",
            Url = new Uri("https://example.org/#a"),
            Links = [new Uri("https://github.com/a/b")],
            Keywords = ["graphs", "labels"],
        };

        Assert.Equal(
            """
            [
              {
                "id": "he2021",
                "type": "article",
                "title": "On \"C\"",
                "author": [
                  {
                    "family": "Gogh",
                    "given": "V.",
                    "non-dropping-particle": "van"
                  },
                  {
                    "literal": "W3C"
                  },
                  {
                    "literal": "others"
                  }
                ],
                "issued": {
                  "date-parts": [
                    [2020, 10],
                    [2021]
                  ],
                  "circa": true
                },
                "number": "arXiv:2010.13993",
                "archive": "arXiv",
                "archive_location": "2010.13993",
                "URL": "https://example.org/#a",
                "keyword": "graphs, labels",
                "custom": {
                  "links": [
                    "https://github.com/a/b"
                  ],
                  "author-orcid": [
                    "0000-0002-1825-0097",
                    null
                  ]
                }
              }
            ]

            """,
            new[] { paper }.ToCslJson());
    }

    [Fact]
    public void No_papers_are_an_empty_array() => Assert.Equal("[]\n", Array.Empty<Paper>().ToCslJson());

    [Fact]
    public void Dates_say_what_csl_can_and_the_rest_in_edtf()
    {
        Assert.Equal("""{"date-parts":[[2020]],"season":2}""", Issued(new PartialDate(2020) { Season = 2 }));
        Assert.Equal("""{"date-parts":[[2004]],"raw":"2004/.."}""", Issued(new PartialDate(2004) { IsOpenEnded = true }));
        Assert.Equal("""{"date-parts":[[-1,2,3]]}""", Issued(new PartialDate(-1, 2, 3)));
    }

    [Fact]
    public void Any_text_without_markup_comes_back_as_it_was() => Gen.String[Gen.Char.Where(static c => c is not ('<' or '&')), 0, 40].Sample(
        static text =>
        {
            var paper = new Paper { Key = text, Title = text, Abstract = text, Authors = [new Person { Family = text }] };
            using var document = JsonDocument.Parse(new[] { paper }.ToCslJson());
            var item = document.RootElement[0];
            var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            return item.GetProperty("id").GetString() == expected
                && (text.Length == 0
                    || (item.GetProperty("title").GetString() == expected
                        && item.GetProperty("abstract").GetString() == expected
                        && item.GetProperty("author")[0].GetProperty("family").GetString() == expected));
        },
        iter: 5_000);

    [Fact]
    public void What_ends_a_line_is_escaped()
    {
        var text = new[] { new Paper { Key = "k", Abstract = "a\u2028b\u2029c\u0085d\uD800" + "f\n\u0001" } }.ToCslJson();

        Assert.Contains(@"a\u2028b\u2029c\u0085d", text, StringComparison.Ordinal);
        Assert.Contains("\uFFFDf" + @"\n\u0001", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_variable_has_its_value()
    {
        var paper = new Paper
        {
            Key = "id",
            Kind = PaperKind.Chapter,
            Title = "title",
            Abstract = "abstract",
            ContainerTitle = "container-title",
            CollectionTitle = "collection-title",
            CollectionNumber = "collection-number",
            Publisher = "publisher",
            PublisherPlace = "publisher-place",
            Edition = "edition",
            Volume = "volume",
            Issue = "issue",
            Number = "number",
            Pages = "page",
            Genre = "genre",
            ArXivId = "archive_location",
            Doi = "DOI",
            PubMedId = "PMID",
            Isbn = "ISBN",
            Issn = "ISSN",
            Keywords = ["keyword"],
            Language = "language",
            Note = "note",
        };
        using var document = JsonDocument.Parse(new[] { paper }.ToCslJson());

        var others = document.RootElement[0].EnumerateObject()
            .Where(static member => member.Name != member.Value.GetString())
            .Select(static member => member.Name);

        Assert.Equal(["type", "archive"], others);
        Assert.Equal(24, document.RootElement[0].EnumerateObject().Count());
    }

    private static string Issued(PartialDate date)
    {
        using var document = JsonDocument.Parse(new[] { new Paper { Key = "k", Issued = date } }.ToCslJson());
        return JsonSerializer.Serialize(document.RootElement[0].GetProperty("issued"));
    }
}
