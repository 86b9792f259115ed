using CsCheck;

namespace PaperCatalog.Tests.PlainText;

/// <summary>The shapes that files of abstracts come in.</summary>
public sealed class PlainTextReaderTests
{
    /// <summary>For each record: heading, title, abstract; a dash for what is absent, a bar for a line feed.</summary>
    public static TheoryData<string, string[]> Shapes => new()
    {
        { "", [] },
        { "\uFEFF", [] },
        { "\n\r\n \t\n", [] },
        { "Only\n\nHeadings\n", [] },
        { "Abstract: One.", ["- - One."] },
        { "\uFEFFabstract:One.", ["- - One."] },
        { "ABSTRACT : One.\rAbstract:Two.\rH\rAbstract:Three.", ["- - One.", "- - Two.", "H - Three."] },
        { "H\r\nAbstract: a\r\nb\r\n\r\nc\r\n", ["H - a b|c"] },
        { "H\nAbstract: One.\nAbstract: Two.\n\nG\nAbstract: Three.", ["H - One.", "H - Two.", "G - Three."] },
        { "H\nAbstract: One.\nGoogle Brain\nAbstract: Two.", ["H - One.", "Google Brain - Two."] },
        { "Abstract: One runs\non\nAbstract: Two.", ["- - One runs on", "- - Two."] },
        { "Abstract: One.\n\nA paragraph that ends here.\n\nTitle: T\nAbstract: Two.", ["- - One.|A paragraph that ends here.", "- T Two."] },
        { "Abstract: One.\n\nThe last line", ["- - One.|The last line"] },
        { "Abstract: One.\n\n2021\n\nFacebook AI\n\nAbstract: Two.", ["- - One.", "Facebook AI - Two."] },
        { "Abstract: One\nNote: this is text\nResults: good.", ["- - One Note: this is text Results: good."] },
        { "Abstract:\n\nThe text\n\nTitle: T", ["- - The text", "- T -"] },
        { "# My papers\n\nAbstract: One.\n\n## More ##\nAbstract: Two.", ["My papers - One.", "More ## - Two."] },
        { "Abstract: One.\n-----\nAbstract: Two.\n=====\n", ["- - One.", "- - Two."] },
        { "Title: A\n  long title\nand more\nAbstract: One.", ["- A long title and more One."] },
        { "Title: A\nYear: 2020\n\nTitle: B\nYear: 2021", ["- A -", "- B -"] },
        { "Title: A\n\nAbstract: One.\nTitle: B\n\nAbstract: Two.", ["- A One.", "- B Two."] },
        { "Title: A\n\nSecond part\n\nTitle: B\nAbstract: x", ["- A -", "Second part B x"] },
        { "Title: A\nComments: 5 pages\nAbstract: x\nComments: none", ["- A x Comments: none"] },
        { "\\newcommand{\\m}{GPT}\nH\nAbstract: \\m{} and\n\n\\m.\n", ["H - GPT and|GPT."] },
        { "\\newcommand{\\m}{a\n b}\nAbstract: \\m{}", ["- - a b"] },
        { "Abstract: see https://a.b/c\nhttps://d.e", ["- - see https://a.b/c https://d.e"] },
        { "https://a.b: c\nAbstract: One.", ["https://a.b: c - One."] },
        { "Year: 2020", [] },
        { "Abstract:", [] },
        { "Abstract: \\emph{x", ["- - x"] },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Shape(string text, string[] expected) =>
        Assert.Equal(expected, PaperReader.Read(text, PaperFormat.PlainText).Records.Select(static record => string.Join(
            ' ', record.Paper.Heading ?? "-", record.Paper.Title ?? "-", record.Paper.Abstract?.Replace('\n', '|') ?? "-")));

    [Fact]
    public void All_fields_are_read()
    {
        const string Text = """
            Key: he2021correct
            Title: Combining Label Propagation and {Simple} Models
            Authors: Horace He, Qian Huang
            Editor: {Google, Inc.}
            Date: May 2021
            Journal: Journal of Things
            Volume: 3
            Issue: 2
            Pages: 1--12
            Publisher: ACM
            DOI: https://doi.org/10.1145/3292500.3330701
            arXiv: https://arxiv.org/abs/2010.13993v2
            URL: https://a.b/c
            Keywords: graphs; label propagation
            Extra-Field: kept
            Abstract: See \href{https://d.e}{here} and https://a.b/f.
            """;
        var record = Assert.Single(PaperReader.Read(Text, PaperFormat.PlainText, "papers/a.txt").Records);
        var paper = record.Paper;
        Assert.Equal("he2021correct", paper.Key);
        Assert.Equal(KeyOrigin.Record, record.KeyOrigin);
        Assert.Equal("he2021correct", Text.Substring(record.KeySpan.Start, record.KeySpan.Length));
        Assert.Equal("Combining Label Propagation and {Simple} Models", paper.Title);
        Assert.Equal(["Horace He", "Qian Huang"], paper.Authors.Select(static person => person.DisplayName));
        Assert.Equal("Google, Inc.", Assert.Single(paper.Editors).Literal);
        Assert.Equal(new PartialDate(2021, 5), paper.Issued);
        Assert.Equal((PaperKind.ArticleJournal, "Journal of Things"), (paper.Kind, paper.ContainerTitle));
        Assert.Equal(("3", "2", "1-12", "ACM"), (paper.Volume, paper.Issue, paper.Pages, paper.Publisher));
        Assert.Equal(("10.1145/3292500.3330701", "2010.13993v2"), (paper.Doi, paper.ArXivId));
        Assert.Equal("https://a.b/c", paper.Url?.OriginalString);
        Assert.Equal(["graphs", "label propagation"], paper.Keywords);
        Assert.Equal("See here and https://a.b/f.", paper.Abstract);
        Assert.Equal(["https://d.e", "https://a.b/f"], paper.Links.Select(static link => link.OriginalString));
        Assert.Equal("kept", paper.Fields["extra-field"]);
        Assert.Equal(16, paper.Fields.Count);
        Assert.Equal(paper.Fields.Select(static field => field.Value), record.FieldSpans.Select(span => Text.Substring(span.Start, span.Length)));
        Assert.Equal(("papers/a.txt", 1), (paper.SourceFile, paper.SourceLine));
        Assert.Equal(new SourceSpan(0, Text.Length), record.Span);
    }

    [Theory]
    [InlineData("Horace He, Qian Huang", "Horace He|Qian Huang")]
    [InlineData("He, Horace; Huang, Qian", "Horace He|Qian Huang")]
    [InlineData("Horace He and Qian Huang", "Horace He|Qian Huang")]
    [InlineData("Horace He, Qian Huang, and Ser-Nam Lim", "Horace He|Qian Huang|Ser-Nam Lim")]
    [InlineData("He, Horace", "Horace He")]
    [InlineData("He, H., Huang, Q.", "H. He|Q. Huang")]
    [InlineData("van Gogh, Vincent Willem", "Vincent Willem van Gogh")]
    [InlineData("King, Jr., Martin Luther", "Martin Luther King Jr.")]
    [InlineData("Ludwig van Beethoven; {The ATLAS Collaboration}", "Ludwig van Beethoven|The ATLAS Collaboration")]
    [InlineData("Erd{\\H o}s, Paul and G\\\"odel, Kurt", "Paul Erdős|Kurt Gödel")]
    [InlineData("Horace He, et al.", "Horace He|+")]
    [InlineData("Horace He and others", "Horace He|+")]
    [InlineData(" , ,", "")]
    public void Names(string line, string expected)
    {
        var paper = Assert.Single(PaperReader.Read($"Authors: {line}\nAbstract: x", PaperFormat.PlainText).Records).Paper;
        var names = paper.Authors.Select(static person => person.DisplayName);
        Assert.Equal(expected, string.Join('|', paper.HasMoreAuthors ? names.Append("+") : names));
    }

    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021-05", "2021-05")]
    [InlineData("2021-05-17", "2021-05-17")]
    [InlineData("May 2021", "2021-05")]
    [InlineData("17 May 2021", "2021-05-17")]
    [InlineData("May 17, 2021", "2021-05-17")]
    [InlineData("2021/5/7", "2021-05-07")]
    [InlineData("next year", null)]
    [InlineData("2021-02-30", null)]
    [InlineData("0000-00", null)]
    public void Dates(string line, string? expected)
    {
        var result = PaperReader.Read($"Date: {line}\nAbstract: x", PaperFormat.PlainText);
        Assert.Equal(expected, Assert.Single(result.Records).Paper.Issued?.ToString());
        Assert.Equal(expected is null, result.Problems.Any(static problem => problem.Kind == ProblemKind.InvalidDate));
    }

    [Theory]
    [InlineData("Venue: Proceedings of ICLR", PaperKind.PaperConference)]
    [InlineData("Booktitle: ICLR", PaperKind.PaperConference)]
    [InlineData("Venue: Journal of the ACM", PaperKind.ArticleJournal)]
    [InlineData("Venue: ICLR 2021", PaperKind.Article)]
    [InlineData("Year: 2021", PaperKind.Article)]
    public void Kinds(string line, PaperKind expected) =>
        Assert.Equal(expected, Assert.Single(PaperReader.Read($"{line}\nAbstract: x", PaperFormat.PlainText).Records).Paper.Kind);

    [Theory]
    [InlineData("Title: A\n\nTitle: B\nAbstract: x", ProblemKind.MissingAbstract, "Title:")]
    [InlineData("Year: 2020\nYear: 2021\nAbstract: x", ProblemKind.DuplicateField, "Year")]
    [InlineData("Abstract: a \\foo{b} c", ProblemKind.UnknownMacro, "\\foo")]
    public void Problems_are_located(string text, ProblemKind kind, string place)
    {
        var problem = Assert.Single(PaperReader.Read(text, PaperFormat.PlainText).Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Equal(place, text.Substring(problem.Span.Start, problem.Span.Length));
    }

    [Fact]
    public void No_text_makes_it_throw_and_spans_lie_within_it()
    {
        string[] pieces = ["Abstract:", "Title:", "Key: ", "Authors: ", "Date: ", "DOI: ", "URL: ", "Foo: ", "\n", "\r", "\r\n\r\n", " ", "x.", "Word", ",", ";", " and ", "{", "\\emph{", "http://a.b", "2021", "---", "\uFEFF"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Select(string.Concat).Sample(static text =>
        {
            var result = PaperReader.Read(text, PaperFormat.PlainText, "a.txt");
            return result.Records.All(record => record.Span.End <= text.Length && record.KeySpan.End <= text.Length
                    && record.FieldSpans.All(span => span.End <= text.Length) && record.FieldSpans.Count == record.Paper.Fields.Count)
                && result.Problems.All(problem => problem.Span.Start >= 0 && problem.Span.End <= text.Length);
        });
    }
}
