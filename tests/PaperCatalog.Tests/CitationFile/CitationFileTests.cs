using CsCheck;

namespace PaperCatalog.Tests.CitationFile;

public sealed class CitationFileTests
{
    [Fact]
    public void The_work_its_preferred_citation_and_its_references_are_read()
    {
        const string Text = """
            %YAML 1.2
            ---
            # a comment
            cff-version: 1.2.0
            message: "If you use it, \
              cite \u0041."
            title: 'It''s a tool' # another
            version: 1.10
            type: software
            date-released: 2021-05-06
            authors:
              - family-names: Gogh
                given-names: Vincent
                name-particle: van
                name-suffix: Jr.
                orcid: https://orcid.org/0000-0002-1825-0097
              - name: "The Team"
            abstract: >
              One line
              and more.

              A paragraph.
            keywords: [a, "b, c", d]
            identifiers:
            - type: doi
              value: 10.5281/zenodo.1
            - {type: other, value: 'arXiv:2010.13993'}
            repository-code: https://github.com/a/b
            url: https://a.org/
            preferred-citation:
              type: article
              title: A title that
                goes on
              authors: [{family-names: A}, {family-names: B, given-names: C}]
              journal: J
              start: 1
              end: 9
              year: 2020
              month: 7
            references:
              - type: conference-paper
                title: |
                  Ref
                collection-title: Proc
                conference:
                  name: Conf
                publisher: {name: P, city: Paris, country: FR}
                authors:
                  - name: others
            """;
        var result = PaperReader.Read(Text, PaperFormat.CitationFile);
        Assert.Empty(result.Problems);
        Assert.Equal(["It's a tool", "A title that goes on", "Ref"], result.Records.Select(static record => record.Paper.Title!));
        var (root, article, paper) = (result.Records[0].Paper, result.Records[1].Paper, result.Records[2].Paper);

        Assert.Equal(PaperKind.Software, root.Kind);
        Assert.Equal([new Person { Family = "Gogh", Given = "Vincent", NonDroppingParticle = "van", Suffix = "Jr.", Orcid = "0000-0002-1825-0097" }, new Person { Literal = "The Team" }], root.Authors);
        Assert.Equal(new PartialDate(2021, 5, 6), root.Issued);
        Assert.Equal("One line and more.\nA paragraph.", root.Abstract);
        Assert.Equal(["a", "b, c", "d"], root.Keywords);
        Assert.Equal(("10.5281/zenodo.1", "2010.13993", "https://a.org/"), (root.Doi, root.ArXivId, root.Url!.OriginalString));
        Assert.Equal(["https://github.com/a/b"], root.Links.Select(static link => link.OriginalString));
        Assert.Equal("1.10", root.Fields["version"]);
        Assert.Equal("If you use it, cite A.", root.Fields["message"]);
        Assert.Equal((PaperKind.ArticleJournal, "J", "1-9", new PartialDate(2020, 7)), (article.Kind, article.ContainerTitle, article.Pages, article.Issued));
        Assert.Equal(2, article.Authors.Count);
        Assert.Equal((PaperKind.PaperConference, "Proc", "P", "Paris, FR", true), (paper.Kind, paper.ContainerTitle, paper.Publisher, paper.PublisherPlace, paper.HasMoreAuthors));
        var record = result.Records[0];
        Assert.Equal("'It''s a tool'", Slice(Text, record.FieldSpans[2]));
        Assert.StartsWith("type: article", Slice(Text, result.Records[1].Span), StringComparison.Ordinal);
        Assert.EndsWith("month: 7", Slice(Text, result.Records[1].Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: a\ntitle: b\nversion: no\n", ProblemKind.DuplicateField)]
    [InlineData("title: a\nlicense: *x\nversion: no\n", ProblemKind.MalformedSyntax)]
    [InlineData("title: &x a\nversion: no\n", ProblemKind.MalformedSyntax)]
    [InlineData("title: a\n<<: *x\nversion: no\n", ProblemKind.MalformedSyntax)]
    [InlineData("title: a\nmessage: \"open\nversion: no\n", ProblemKind.UnclosedQuote)]
    [InlineData("title: a\nkeywords: [x, y\nversion: no\n", ProblemKind.UnclosedRecord)]
    [InlineData("title: a\n  license: x\nversion: no\n", ProblemKind.MalformedSyntax)]
    [InlineData("title: a\nstray text\nversion: no\n", ProblemKind.MalformedSyntax)]
    [InlineData("title: a\n- item\nversion: no\n", ProblemKind.MalformedSyntax)]
    [InlineData("title: a\nauthors:\n\t- name: x\nversion: no\n", ProblemKind.MalformedSyntax)]
    [InlineData("title: a\ndate-released: soon\nversion: no\n", ProblemKind.InvalidDate)]
    [InlineData("title: a\nauthors:\n  - affiliation: x\nversion: no\n", ProblemKind.MalformedName)]
    public void A_fault_is_said_and_costs_no_neighbour(string text, ProblemKind expected)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var result = PaperReader.Read("\uFEFF" + text.Replace("\n", lineEnd, StringComparison.Ordinal), PaperFormat.CitationFile);
            var paper = Assert.Single(result.Records).Paper;

            Assert.Equal("a", paper.Title);
            Assert.Equal("no", paper.Fields["version"]);
            Assert.Contains(result.Problems, problem => problem.Kind == expected);
        }
    }

    [Theory]
    [InlineData("title: !!python/object:os.system x\n", "x")]
    [InlineData("title: !!str 'x'", "x")]
    [InlineData("title: |\n  a\n   b\n\n  c\n", "a b c")]
    [InlineData("title: >-\n  a\n  b", "a b")]
    [InlineData("\"title\": a:b # c", "a:b")]
    [InlineData("title: a   \n \n  b   \n  c\n", "a b c")]
    [InlineData("title: a#b", "a#b")]
    [InlineData("title: \"a\\0b\\x00c\\u0000\"", "a\0b\0c\0")]
    [InlineData("title: 12:30:45", "12:30:45")]
    [InlineData("title:\n  \"a\n   b\"\n", "a b")]
    [InlineData("{title: a, authors: [{name: b}]}", "a")]
    [InlineData("title: a\n...\n", "a")]
    public void Scalars(string text, string expected)
    {
        var result = PaperReader.Read(text, PaperFormat.CitationFile);

        Assert.Empty(result.Problems);
        Assert.Equal(expected, Assert.Single(result.Records).Paper.Title);
    }

    [Theory]
    [InlineData("title: a: b # c", "a: b", 8)]
    [InlineData("title: a\n  b c: d", "a b c: d", 14)]
    public void A_colon_and_a_space_in_plain_text_are_text_and_said(string text, string expected, int place)
    {
        var result = PaperReader.Read(text, PaperFormat.CitationFile);
        var problem = Assert.Single(result.Problems);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Title);
        Assert.Equal((ProblemKind.MalformedSyntax, place, 1), (problem.Kind, problem.Span.Start, problem.Span.Length));
        Assert.Equal("YAML: a text with a colon and a space needs quotes", problem.Message);
    }

    [Fact]
    public void Several_documents_are_several_works()
    {
        var result = PaperReader.Read("title: a\n---\ntitle: b\nauthors:\n- name: x\n...\n---\ntitle: c\n", PaperFormat.CitationFile);

        Assert.Equal(["a", "b", "c"], result.Records.Select(static record => record.Paper.Title!));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Depth_and_aliases_are_limited()
    {
        foreach (var text in new[]
        {
            "title: a\nx: " + new string('[', 10_000) + "\nversion: b\n", "title: a\nx: " + new string('{', 10_000) + "\nversion: b\n",
            "title: a\nx:\n  " + string.Concat(Enumerable.Repeat("- ", 10_000)) + "c\nversion: b\n", "%YAML " + new string('1', 1_000_000) + "\n---\ntitle: a\nx: &a [*a, *a]\nversion: b\n",
        })
        {
            var result = PaperReader.Read(text, PaperFormat.CitationFile);

            Assert.Equal("a", Assert.Single(result.Records).Paper.Title);
            Assert.Equal("b", result.Records[0].Paper.Fields["version"]);
            Assert.InRange(result.Problems.Count, 1, 10);
        }
    }

    [Fact]
    public void Any_text_is_read() => Gen.OneOf(
            Gen.Int[0, 23].Select(static index => new[]
            {
                "title:", " a", "\n", "\n  ", "- ", "\n- ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "#", "&a", "*a", "!t ", "\t", "---\n", "references:\n", ": ", "\\",
            }[index]).List[0, 25].Select(string.Concat),
            Gen.String)
        .Sample(
            static text =>
            {
                var result = PaperReader.Read(text, PaperFormat.CitationFile);
                foreach (var record in result.Records)
                {
                    Assert.True(record.Span.Start >= 0 && record.Span.End <= text.Length);
                    Assert.Equal(record.Paper.Fields.Count, record.FieldSpans.Count);
                }

                Assert.All(result.Problems, problem => Assert.True(problem.Span.Start >= 0 && problem.Span.Length >= 0 && problem.Span.End <= text.Length));
            },
            iter: 20_000);

    // A quadratic reading would hold up the whole run here; no clock is asked, as machines differ.
    [Fact]
    public void Long_repetitions_are_read_to_their_end()
    {
        foreach (var unit in new[] { "- ", "[", "{", "a: [\n", "a: \"\n", "a: b\n", "\n", "  - a\n", "a\n", "a: |\n", "? ", "'a' ", ": ", "a: &b\n", "  a: 'x\n", "\\\n" })
        {
            var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
            AssertRead(text);
            AssertRead("title: \"" + text);
            AssertRead("title: [" + text);
        }
    }

    private static void AssertRead(string text) =>
        Assert.All(PaperReader.Read(text, PaperFormat.CitationFile).Problems, problem => Assert.InRange(problem.Span.End, 0, text.Length));

    private static string Slice(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
