namespace PaperCatalog.Tests.CslJson;

public sealed class CslJsonReaderTests
{
    [Fact]
    public void Every_variable_is_read()
    {
        var paper = One(
            """
            {"id": "a", "type": "chapter", "title": "On <i>C</i><sub>60</sub> &amp; <span class=\"nocase\">GPT</span>", "author": [
              {"family": "Gogh", "given": "V.", "non-dropping-particle": "van", "suffix": "Jr.", "comma-suffix": true, "static-ordering": false,
               "ORCID": "https://orcid.org/0000-0002-1825-0097"},
              {"literal": "W3C"}, {"given": "Plato"}, "Doe, Jane", {"literal": "others"}],
             "editor": {"family": "E", "dropping-particle": "de"}, "issued": {"date-parts": [["2020", "5"], [2021, 1, 2]], "circa": 1},
             "container-title": ["Book"], "collection-title": "S", "collection-number": 7, "publisher": "P", "publisher-place": "X",
             "edition": 2, "volume": "1", "issue": "3", "number": "4", "page": "1–9", "genre": "G", "DOI": "https://doi.org/10.1/X",
             "PMID": 12, "ISBN": "978", "ISSN": ["1234-5678"], "URL": "https://a.org/b", "keyword": "a, b; c", "language": "en", "unknown": {"x": [1,  2]},
             "note": "see\narXiv: 2010.13993 [cs]"}
            """,
            out var record);

        Assert.Equal("a", paper.Key);
        Assert.Equal(PaperKind.Chapter, paper.Kind);
        Assert.Equal("On C60 & GPT", paper.Title);
        Assert.Equal(
            [
                new Person { Family = "Gogh", Given = "V.", NonDroppingParticle = "van", Suffix = "Jr.", Orcid = "0000-0002-1825-0097" },
                new Person { Literal = "W3C" }, new Person { Literal = "Plato" }, new Person { Family = "Doe", Given = "Jane" },
            ],
            paper.Authors);
        Assert.True(paper.HasMoreAuthors);
        Assert.Equal([new Person { Family = "E", DroppingParticle = "de" }], paper.Editors);
        Assert.Equal(new PartialDate(2020, 5) { End = new PartialDate(2021, 1, 2), IsApproximate = true }, paper.Issued);
        Assert.Equal(
            new string?[] { "Book", "S", "7", "P", "X", "2", "1", "3", "4", "1-9", "G", "10.1/X", "12", "978", "1234-5678", "en", "2010.13993" },
            new string?[]
            {
                paper.ContainerTitle, paper.CollectionTitle, paper.CollectionNumber, paper.Publisher, paper.PublisherPlace, paper.Edition, paper.Volume,
                paper.Issue, paper.Number, paper.Pages, paper.Genre, paper.Doi, paper.PubMedId, paper.Isbn, paper.Issn, paper.Language, paper.ArXivId,
            });
        Assert.Equal("https://a.org/b", paper.Url!.OriginalString);
        Assert.Equal(["a, b", "c"], paper.Keywords);
        Assert.Equal("{\"x\": [1, 2]}", paper.Fields["unknown"]);
        Assert.Equal(26, paper.Fields.Count);
        Assert.Equal(paper.Fields.Count, record.FieldSpans.Count);
    }

    [Fact]
    public void Places_are_those_of_the_text()
    {
        const string Text = "[\n  {\"id\": \"k\\u0041\", \"title\": \"T\"}\n]";
        var record = Assert.Single(PaperReader.Read(Text, PaperFormat.CslJson).Records);

        Assert.Equal("kA", record.Paper.Key);
        Assert.Equal("{\"id\": \"k\\u0041\", \"title\": \"T\"}", Slice(Text, record.Span));
        Assert.Equal("\"k\\u0041\"", Slice(Text, record.KeySpan));
        Assert.Equal(["\"k\\u0041\"", "\"T\""], record.FieldSpans.Select(span => Slice(Text, span)));
    }

    [Theory]
    [InlineData("""{"date-parts": [[2020, 13]]}""", "2020-21")]
    [InlineData("""{"date-parts": [[2020]], "season": "winter"}""", "2020-24")]
    [InlineData("""{"date-parts": [[2020]], "season": "2"}""", "2020-22")]
    [InlineData("""{"date-parts": [[0]]}""", "0000")]
    [InlineData("""{"date-parts": [[-44, 3, 15]]}""", "-0044-03-15")]
    [InlineData("""{"date-parts": [[2004], []]}""", "2004/..")]
    [InlineData("""{"date-parts": [2004, 2]}""", "2004-02")]
    [InlineData("""{"raw": "2020-05-06"}""", "2020-05-06")]
    [InlineData("""{"raw": "May 6, 2020"}""", "2020-05-06")]
    [InlineData("""{"literal": "Spring 2020"}""", "2020-21")]
    [InlineData("\"2020/5/6\"", "2020-05-06")]
    [InlineData("2020", "2020")]
    [InlineData("""{"year": 2020, "month": 5}""", "2020-05")]
    public void Dates(string issued, string expected)
    {
        var result = PaperReader.Read($$"""{"id": "a", "issued": {{issued}}}""", PaperFormat.CslJson);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Issued?.ToString());
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("""{"date-parts": [["in press"]]}""", null)]
    [InlineData("""{"literal": "n.d."}""", null)]
    [InlineData("""{"date-parts": [[2020, 1, 2, 3, 4]]}""", "2020-01-02")]
    [InlineData("""{"date-parts": [[2020, 40]]}""", "2020")]
    [InlineData("1e400", null)]
    public void Odd_dates_are_said(string issued, string? expected)
    {
        var result = PaperReader.Read($$"""{"id": "a", "issued": {{issued}}}""", PaperFormat.CslJson);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Issued?.ToString());
        Assert.Equal([ProblemKind.InvalidDate], result.Problems.Select(static problem => problem.Kind));
    }

    [Theory]
    [InlineData("""[{"id": "a"}, {"id": "b"}, {"id": "c"}]""")]
    [InlineData("{\"id\": \"a\"}\n{\"id\": \"b\"}\r\n{\"id\": \"c\"}")]
    [InlineData("""{"items": [{"id": "a"}, {"id": "b"}, {"id": "c"}]}""")]
    [InlineData("""{"references": [{"id": "a"}, {"id": "b"}, {"id": "c"}]}""")]
    [InlineData("""{"status": "ok", "message": {"items": [{"id": "a"}, {"id": "b"}, {"id": "c"}]}}""")]
    [InlineData("\uFEFF \uFEFF[{\"id\": \"a\"}\uFEFF, {\"id\": \"b\"}, {\"id\": \"c\"}]")]
    public void Wrappers(string text)
    {
        var result = PaperReader.Read(text, PaperFormat.CslJson);

        Assert.Equal(["a", "b", "c"], result.Records.Select(static record => record.Paper.Key));
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("""[{"id": "a", "title": "x",}, {"id": "b"},]""")]
    [InlineData("""[{"id": "a" /* c */, "title": "x"}, // d""" + "\n" + """{"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x" {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x"} {"id": "b"}]""")]
    [InlineData("""[{"id": "a" "title": "x"}, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title" "x"}, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x", "author": [{"family": "F"}, "page": "1"}, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x", "author": [{"family": "F"}}, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x", "author": [{"family": "F"], "page": "1"}, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x, "page": "1"}, {"id": "b"}]""")]
    [InlineData("[{\"id\": \"a\", \"title\": \"x,\n \"page\": \"1\"}, {\"id\": \"b\"}]")]
    [InlineData("[{\"id\": \"a\", \"title\": \"x},\n {\"id\": \"b\"}]")]
    [InlineData("""[{"id": "a", title: "x"}, {'id': 'b'}]""")]
    [InlineData("""[{"id": "a", "title": "x", "issued": }, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x"}]}, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x"}, 7, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x", "year": 01x}, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x", "title": "y"}, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x"}, {"id": "b" """)]
    [InlineData("""[{"id": "a", "title": "x", "__proto__": {"a": undefined}}, {"id": "b"}]""")]
    [InlineData("""[{"id": "a", "title": "x", /* "page": "1"}, {"id": "b"}]""")]
    [InlineData("{\"id\": \"a\", \"title\": \"x\", \"author\": [{\"family\": \"W\",\" \"given\": \"R\"}], \"page\": \"1\"}\n{\"id\": \"b\"}\n")]
    [InlineData("[\n {\n  \"id\": \"a\",\n  \"title\": \"x\",\n  \"keyword\": [\n   \"y\"\n,\n {\n  \"id\": \"b\"\n }\n]")]
    [InlineData("[\n {\"id\": \"a\", \"title\": \"x\", \"author\": [{\"family\": \"W\",\" \"given\": \"R\"}], \"page\": \"1\"},\n {\"id\": \"b\"}\n]")]
    [InlineData("[{\"id\": \"a\", \"title\": \"x\", /* \"page\": \"1\"},\n/* {\"id\": \"b\"}]")]
    [InlineData("*/{\"id\":\"a\",\"title\":\"x\",\"type:\":\"article\",\"page\":\"1}\n{\"id\":\"b\"}\n")]
    [InlineData("*/{\"id\":\"a\",\"title\":\"x\",\"type:\"article\",\"author\":[{\"family\":\"W\"}],\"issued\"{\"date-parts\":[[\"2020\"]]}}\n{\"id\":\"b\"}\n")]
    [InlineData("{\"id\":\"a\",\"title\":\"x\",\"author\":[{\"family\":\"W\",\"issued\":{\"date-parts\":[[\"2020\"]]}}\n{\"id\":\"b\"}\n")]
    [InlineData("[\n{\"id\": \"a\", \"title\": \"x\", \"author\": [{\"family\": \"W\"}, {\"given\": \"R\", \"page\": \"1\"},\n{\"id\": \"b\"}\n]\n")]
    public void A_fault_is_said_and_costs_no_neighbour(string text)
    {
        var result = PaperReader.Read(text, PaperFormat.CslJson);

        Assert.Equal(["a", "b"], result.Records.Select(static record => record.Paper.Key));
        Assert.Equal("x", result.Records[0].Paper.Title);
        Assert.NotEmpty(result.Problems);
        Assert.All(result.Problems, problem => Assert.InRange(problem.Span.End, problem.Span.Start, text.Length));
    }

    [Theory]
    [InlineData("[\n{\"id\": \"a\", \"related\": [\n{\"id\": \"r\"},\n{\"id\": \"s\"}]},\n{\"id\": \"b\"}\n]")]
    [InlineData("{\"id\": \"a\", \"author\": [\n{\"family\": \"W\"},\n{\"family\": \"X\"}]}, {\"id\": \"b\", \"author\": [\n{\"family\": \"Y\"}]}")]
    public void What_is_nested_may_stand_at_the_indentation_of_its_item(string text) =>
        Assert.Equal(["a", "b"], PaperReader.Read(text, PaperFormat.CslJson).Records.Select(static record => record.Paper.Key));

    [Fact]
    public void A_value_behind_a_fault_in_a_line_takes_no_other_line()
    {
        const string text = "{\"id\":\"a\",\"author\":[\"family\":\"W\"}],\"issued\":{\"date-parts\":[[\"2020]]}}\n{\"id\":\"b\",\"title\":\"x\"}\n";

        Assert.Equal("x", Assert.Single(PaperReader.Read(text, PaperFormat.CslJson).Records, static record => record.Paper.Key == "b").Paper.Title);
    }

    [Fact]
    public void An_item_that_the_file_cuts_off_keeps_authors_at_its_indentation()
    {
        var result = PaperReader.Read("[\n{\"id\": \"a\", \"author\": [\n{\"family\": \"W\"},\n{\"family\": \"X\"}", PaperFormat.CslJson);

        Assert.Equal(["W", "X"], Assert.Single(result.Records).Paper.Authors.Select(static author => author.Family));
    }

    [Theory]
    [InlineData(@"a\ud800b", "a\uFFFDb")]
    [InlineData(@"\udc00\ud800", "\uFFFD\uFFFD")]
    [InlineData(@"\emph{x}", @"\emph{x}")]
    [InlineData("a\tb", "a b")]
    [InlineData("The \"great\" one", "The \"great\" one")]
    public void Strings_that_json_forbids_keep_what_they_say(string title, string expected)
    {
        var result = PaperReader.Read("[{\"id\": \"a\", \"title\": \"" + title + "\", \"page\": \"1\"}]", PaperFormat.CslJson);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Title);
        Assert.Equal("1", result.Records[0].Paper.Pages);
        Assert.Contains(result.Problems, static problem => problem.Kind == ProblemKind.MalformedSyntax);
    }

    [Fact]
    public void Surrogate_pairs_are_characters() =>
        Assert.Equal("\U0001F600", One("""{"id": "a", "title": "\ud83d\ude00"}""", out _).Title);

    [Fact]
    public void Depth_is_limited()
    {
        var text = "[{\"id\": \"a\", \"x\": " + new string('[', 100_000) + new string(']', 100_000) + "}, {\"id\": \"b\"}]";
        var result = PaperReader.Read(text, PaperFormat.CslJson);

        Assert.Equal(["a", "b"], result.Records.Select(static record => record.Paper.Key));
        Assert.Equal([ProblemKind.LimitExceeded], result.Problems.Select(static problem => problem.Kind));
    }

    [Fact]
    public void An_item_without_id_has_an_inferred_key()
    {
        var result = PaperReader.Read("""[{"title": "Correct and Smooth"}]""", PaperFormat.CslJson);

        Assert.Equal(ProblemKind.MissingKey, Assert.Single(result.Problems).Kind);
        Assert.Equal(KeyOrigin.Title, Assert.Single(result.Records).KeyOrigin);
    }

    [Theory]
    [InlineData("a < b & c > d")]
    [InlineData("Vec<T> and List<int>")]
    [InlineData("R&D; x &y; z")]
    public void What_is_no_markup_stays(string title) =>
        Assert.Equal(title, One($$"""{"id": "a", "title": "{{title}}"}""", out _).Title);

    [Fact]
    public void An_abstract_of_crossref_is_text() =>
        Assert.Equal(
            "Background\nWe <x>.\nEnd.",
            One("""{"id": "a", "abstract": "<jats:title>Background</jats:title><jats:p>We &lt;x&gt;.</jats:p>\n <jats:p>End.</jats:p>"}""", out _).Abstract);

    [Fact]
    public void It_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => PaperReader.Read("[{}]", PaperFormat.CslJson, cancellationToken: source.Token));
    }

    private static Paper One(string text, out PaperRecord record)
    {
        var result = PaperReader.Read(text, PaperFormat.CslJson);
        Assert.Empty(result.Problems);
        record = Assert.Single(result.Records);
        return record.Paper;
    }

    private static string Slice(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
