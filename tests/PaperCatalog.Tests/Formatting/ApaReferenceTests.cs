using PaperCatalog.Formatting;

namespace PaperCatalog.Tests.Formatting;

public sealed class ApaReferenceTests
{
    private static readonly Paper s_correct = new()
    {
        Key = "huang2021combining",
        Kind = PaperKind.Article,
        Title = "Combining Label Propagation and Simple Models Out-performs Graph Neural Networks",
        Authors =
        [
            new Person { Family = "Huang", Given = "Qian" },
            new Person { Family = "He", Given = "Horace" },
            new Person { Family = "Lim", Given = "Ser-Nam" },
        ],
        Issued = new PartialDate(2020, 10, 27),
        ArXivId = "2010.13993",
    };

    [Fact]
    public void A_preprint_has_its_number_and_its_page()
    {
        Assert.Equal(
            "Huang, Q., He, H., & Lim, S.-N. (2020). Combining Label Propagation and Simple Models Out-performs "
            + "Graph Neural Networks (arXiv:2010.13993). https://arxiv.org/abs/2010.13993",
            Apa(s_correct));
    }

    [Fact]
    public void Runs_tell_italics_and_links()
    {
        var runs = ReferenceFormatter.Apa.FormatRuns(s_correct);

        Assert.Equal(
            [
                new ReferenceRun("Huang, Q., He, H., & Lim, S.-N. (2020). "),
                new ReferenceRun(s_correct.Title!, ReferenceStyle.Italic),
                new ReferenceRun(" (arXiv:2010.13993). "),
                new ReferenceRun(
                    "https://arxiv.org/abs/2010.13993", ReferenceStyle.Plain, "https://arxiv.org/abs/2010.13993"),
            ],
            runs);
    }

    [Fact]
    public void An_article_has_journal_and_volume_in_italics()
    {
        var paper = new Paper
        {
            Key = "mcdonald",
            Kind = PaperKind.ArticleJournal,
            Title = "Analyzing and Integrating Dependency Parsers",
            Authors = [new Person { Family = "McDonald", Given = "Ryan" }, new Person { Family = "Nivre", Given = "Joakim" }],
            Issued = new PartialDate(2011, 3),
            ContainerTitle = "Computational Linguistics",
            Publisher = "MIT Press",
            Volume = "37",
            Issue = "1",
            Pages = "197-230",
            Doi = "10.1162/coli_a_00039",
        };

        Assert.Equal(
            "McDonald, R., & Nivre, J. (2011). Analyzing and Integrating Dependency Parsers. "
            + "<i>Computational Linguistics</i>, <i>37</i>(1), 197\u2013230. <https://doi.org/10.1162/coli_a_00039>",
            Marked(paper));
    }

    [Fact]
    public void A_conference_paper_stands_in_its_proceedings()
    {
        var paper = new Paper
        {
            Key = "talbot",
            Kind = PaperKind.PaperConference,
            Title = "SWASH: A Naive Bayes Classifier",
            Authors = [new Person { Family = "Talbot", Given = "Ruth" }],
            Editors =
            [
                new Person { Family = "Nakov", Given = "Preslav" },
                new Person { Family = "Zesch", Given = "Torsten" },
                new Person { Family = "Cer", Given = "Daniel" },
            ],
            Issued = new PartialDate(2015, 6),
            ContainerTitle = "Proceedings of SemEval",
            Publisher = "Association for Computational Linguistics",
            PublisherPlace = "Denver",
            Pages = "626-630",
            Url = new Uri("https://aclanthology.org/S15-2104"),
        };

        Assert.Equal(
            "Talbot, R. (2015). SWASH: A Naive Bayes Classifier. In P. Nakov, T. Zesch, & D. Cer (Eds.), "
            + "<i>Proceedings of SemEval</i> (pp. 626\u2013630). Association for Computational Linguistics. "
            + "<https://aclanthology.org/S15-2104>",
            Marked(paper));
    }

    [Fact]
    public void A_book_of_editors_begins_with_them()
    {
        var paper = new Paper
        {
            Key = "book",
            Kind = PaperKind.Book,
            Title = "Handbook of Satisfiability",
            Editors = [new Person { Family = "Biere", Given = "Armin" }, new Person { Family = "Heule", Given = "Marijn" }],
            Issued = new PartialDate(2009),
            Edition = "2",
            Volume = "185",
            Publisher = "IOS Press",
        };

        Assert.Equal(
            "Biere, A., & Heule, M. (Eds.). (2009). <i>Handbook of Satisfiability</i> (2nd ed., Vol. 185). IOS Press.",
            Marked(paper));
        Assert.Equal(
            "Knuth, D. E. (2009). <i>Handbook of Satisfiability</i> (2nd ed., Vol. 185) (A. Biere & M. Heule, Eds.). IOS Press.",
            Marked(paper with { Authors = [new Person { Family = "Knuth", Given = "Donald E." }] }));
    }

    [Theory]
    [InlineData(PaperKind.Thesis, "PhD thesis", null, "<i>On It</i> [PhD thesis, MIT].")]
    [InlineData(PaperKind.Thesis, null, null, "<i>On It</i> [Thesis, MIT].")]
    [InlineData(PaperKind.Report, null, "TR-12", "<i>On It</i> (Report No. TR-12). MIT.")]
    [InlineData(PaperKind.Report, "Technical report", "12", "<i>On It</i> (Technical report No. 12). MIT.")]
    [InlineData(PaperKind.Report, "White paper", null, "<i>On It</i> [White paper]. MIT.")]
    [InlineData(PaperKind.Software, null, null, "<i>On It</i> [Computer software]. MIT.")]
    [InlineData(PaperKind.Dataset, null, null, "<i>On It</i> [Data set]. MIT.")]
    [InlineData(PaperKind.Standard, null, "ISO 9001", "<i>On It</i> (ISO 9001). MIT.")]
    public void Works_of_their_own_say_what_they_are(PaperKind kind, string? genre, string? number, string expected)
    {
        var paper = new Paper
        {
            Key = "k",
            Kind = kind,
            Title = "On It",
            Authors = [new Person { Family = "Doe" }],
            Issued = new PartialDate(2001, 2, 3),
            Genre = genre,
            Number = number,
            Publisher = "MIT",
        };

        Assert.Equal("Doe. (2001). " + expected, Marked(paper));
    }

    [Fact]
    public void A_group_that_publishes_its_own_work_is_named_once()
    {
        var paper = new Paper
        {
            Key = "k",
            Kind = PaperKind.Webpage,
            Title = "Triton",
            Authors = [new Person { Literal = "OpenAI" }],
            Issued = new PartialDate(2021, 7, 28),
            Publisher = "OpenAI",
            Url = new Uri("https://openai.com/triton"),
        };

        Assert.Equal("OpenAI. (2021, July 28). <i>Triton</i>. <https://openai.com/triton>", Marked(paper));
    }

    [Fact]
    public void Without_authors_the_title_comes_first()
    {
        var paper = new Paper { Key = "k", Kind = PaperKind.ArticleJournal, Title = "Why?", ContainerTitle = "Science" };

        Assert.Equal("Why? (n.d.). <i>Science</i>.", Marked(paper));
        Assert.Equal("Why? (2020). <i>Science</i>.", Marked(paper with { Issued = new PartialDate(2020) }));
    }

    [Fact]
    public void A_bare_abstract_shows_its_key_in_brackets()
    {
        var paper = new Paper { Key = "CorrectAndSmooth", Abstract = "Graph Neural Networks are popular." };

        Assert.Equal("[CorrectAndSmooth]", Apa(paper));
        Assert.Equal("[CorrectAndSmooth]. ICLR.", Apa(paper with { ContainerTitle = "ICLR" }));
        Assert.Equal("[CorrectAndSmooth]. (2021).", Apa(paper with { Issued = new PartialDate(2021) }));
        Assert.Equal("[Untitled]", Apa(new Paper { Key = " " }));
    }

    [Theory]
    [InlineData("Is it so?", "Doe. (n.d.). Is it so? J.")]
    [InlineData("Stop.", "Doe. (n.d.). Stop. J.")]
    [InlineData("He said \"Why?\"", "Doe. (n.d.). He said \"Why?\" J.")]
    [InlineData("Then \u2026", "Doe. (n.d.). Then \u2026 J.")]
    [InlineData(" A title,\n of two  lines: ", "Doe. (n.d.). A title, of two lines. J.")]
    [InlineData("??", "Doe. (n.d.). [k]. J.")]
    public void Punctuation_is_never_doubled(string title, string expected)
    {
        var paper = new Paper
        {
            Key = "k",
            Kind = PaperKind.ArticleJournal,
            Title = title,
            Authors = [new Person { Family = "Doe" }],
            ContainerTitle = "J.",
        };

        Assert.Equal(expected, Apa(paper));
    }

    [Theory]
    [InlineData("10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O", "https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O")]
    [InlineData("10.1/a b\u00E9#c", "https://doi.org/10.1/a%20b%C3%A9%23c")]
    public void A_doi_makes_a_valid_address(string doi, string expected)
    {
        var run = ReferenceFormatter.Apa.FormatRuns(new Paper { Key = "k", Doi = doi })[^1];

        Assert.Equal(expected, run.Target);
        Assert.Equal(expected, run.Text);
    }

    [Fact]
    public void An_address_that_a_browser_would_run_is_no_link()
    {
        var run = Assert.Single(ReferenceFormatter.Apa.FormatRuns(new Paper { Key = "k", Url = new Uri("javascript:alert(1)") }));

        Assert.Null(run.Target);
        Assert.Equal("[k]. javascript:alert(1)", run.Text);
    }

    [Fact]
    public void To_string_of_a_paper_is_its_reference() => Assert.Equal(Apa(s_correct), s_correct.ToString());

    private static string Apa(Paper paper) => ReferenceFormatter.Apa.Format(paper);

    private static string Marked(Paper paper) => string.Concat(
        ReferenceFormatter.Apa.FormatRuns(paper).Select(static run =>
            run.Style == ReferenceStyle.Italic ? "<i>" + run.Text + "</i>"
            : run.Target is not null ? "<" + run.Target + ">"
            : run.Text));
}
