using static PaperCatalog.Tests.Ris.RisSource;

namespace PaperCatalog.Tests.Ris;

public sealed class RisReaderTests
{
    [Fact]
    public void A_record_has_the_fields_of_the_specification()
    {
        var paper = ReadOne(
            """
            TY  - JOUR
            ID  - shannon1948
            AU  - Shannon,Claude E.
            PY  - 1948/07//
            TI  - A Mathematical Theory of Communication
            JF  - Bell System Technical Journal
            JA  - Bell Syst. Tech. J.
            SP  - 379
            EP  - 423
            VL  - 27
            IS  - 3
            SN  - 0005-8580
            PB  - AT&T
            CY  - New York
            DO  - https://doi.org/10.1002/j.1538-7305.1948.tb01338.x
            UR  - https://example.org/paper
            L1  - https://example.org/paper.pdf
            KW  - information
            KW  - noise; channels
            AB  - The recent development of various methods.
            N1  - Reprinted.
            LA  - en
            ER  - 
            """);

        Assert.Equal("shannon1948", paper.Key);
        Assert.Equal(PaperKind.ArticleJournal, paper.Kind);
        Assert.Equal(new Person { Family = "Shannon", Given = "Claude E." }, Assert.Single(paper.Authors));
        Assert.Equal(new PartialDate(1948, 7), paper.Issued);
        Assert.Equal("A Mathematical Theory of Communication", paper.Title);
        Assert.Equal("Bell System Technical Journal", paper.ContainerTitle);
        Assert.Equal("379-423", paper.Pages);
        Assert.Equal("27", paper.Volume);
        Assert.Equal("3", paper.Issue);
        Assert.Equal("0005-8580", paper.Issn);
        Assert.Null(paper.Isbn);
        Assert.Equal("AT&T", paper.Publisher);
        Assert.Equal("New York", paper.PublisherPlace);
        Assert.Equal("10.1002/j.1538-7305.1948.tb01338.x", paper.Doi);
        Assert.Equal("https://example.org/paper", paper.Url?.OriginalString);
        Assert.Equal(["https://example.org/paper.pdf"], paper.Links.Select(static link => link.OriginalString));
        Assert.Equal(["information", "noise; channels"], paper.Keywords);
        Assert.Equal("The recent development of various methods.", paper.Abstract);
        Assert.Equal("Reprinted.", paper.Note);
        Assert.Equal("en", paper.Language);
        Assert.Equal("Bell Syst. Tech. J.", paper.Fields["ja"]);
        Assert.Equal("ty", paper.Fields[0].Name);
    }

    [Theory]
    [InlineData("BOOK", PaperKind.Book)]
    [InlineData("CPAPER", PaperKind.PaperConference)]
    [InlineData("jour", PaperKind.ArticleJournal)]
    [InlineData("Journal Article", PaperKind.ArticleJournal)]
    [InlineData("UNKNOWN", PaperKind.Document)]
    [InlineData("", PaperKind.Document)]
    public void Types_are_kinds(string type, PaperKind kind) => Assert.Equal(kind, Record(type, "TI  - T").Kind);

    [Theory]
    [InlineData("PY  - 2001/05/03/", "2001-05-03")]
    [InlineData("PY  - 2001///", "2001")]
    [InlineData("Y1  - 2004///Spring", "2004-21")]
    [InlineData("PY  - 2001\nDA  - 2001/05//", "2001-05")]
    [InlineData("PY  - 2001\nDA  - 2003/05//", "2001")]
    [InlineData("DA  - 2018/4/25", "2018-04-25")]
    [InlineData("DA  - 20180425", "2018-04-25")]
    [InlineData("Y1  - 4-8 Aug. 2020", "2020-08-04/2020-08-08")]
    [InlineData("Y1  - 2015/october", "2015-10")]
    [InlineData("DA  - 2004/2005", "2004/2005")]
    [InlineData("DA  - 2004~", "2004~")]
    [InlineData("DA  - 2001/00/00/", "2001")]
    [InlineData("PY  - ///\nPY  - 2002", "2002")]
    public void Dates_are_read(string lines, string date)
    {
        var result = Read($"TY  - JOUR\n{lines}\nER  - ");
        Assert.Equal(date, Assert.Single(result.Records).Paper.Issued?.ToString());
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("10 15", null)]
    [InlineData("2001/13/45", "2001")]
    [InlineData("2001/02/30", "2001-02")]
    [InlineData("in press", null)]
    public void A_date_that_cannot_be_read_is_said(string text, string? date)
    {
        var result = Read($"TY  - JOUR\nPY  - {text}\nER  - ");
        Assert.Equal(date, Assert.Single(result.Records).Paper.Issued?.ToString());
        Assert.Equal(ProblemKind.InvalidDate, Assert.Single(result.Problems).Kind);
    }

    [Theory]
    [InlineData("Shannon,Claude E.", "Shannon", "Claude E.", null, null)]
    [InlineData("van den Berg, Jan", "Berg", "Jan", "van den", null)]
    [InlineData("King, Martin Luther, Jr.", "King", "Martin Luther", null, "Jr.")]
    [InlineData("King, Jr., Martin Luther", "King", "Martin Luther", null, "Jr.")]
    [InlineData("Liu R.", "Liu", "R.", null, null)]
    [InlineData("Brownstein C D", "Brownstein", "C D", null, null)]
    [InlineData("William P. Johnson", "Johnson", "William P.", null, null)]
    [InlineData("Plato", "Plato", null, null, null)]
    [InlineData("van der Vaart III", "Vaart", null, "van der", "III")]
    [InlineData("John de Smith Jr.", "Smith", "John", "de", "Jr.")]
    [InlineData("Smith, Jr.", "Smith", null, null, "Jr.")]
    [InlineData("Hellinger, Frank R Jr", "Hellinger", "Frank R", null, "Jr")]
    public void People_have_parts(string name, string family, string? given, string? particle, string? suffix) => Assert.Equal(
        new Person { Family = family, Given = given, NonDroppingParticle = particle, Suffix = suffix },
        Assert.Single(Record("JOUR", "AU  - " + name).Authors));

    [Theory]
    [InlineData("World Health Organization", "World Health Organization")]
    [InlineData("Google,", "Google")]
    [InlineData("Google,, Inc.", "Google, Inc.")]
    [InlineData("A, B, C, D", "A, B, C, D")]
    public void Organizations_have_none(string name, string literal) => Assert.Equal(
        new Person { Literal = literal }, Assert.Single(Record("JOUR", "AU  - " + name).Authors));

    [Fact]
    public void Authors_and_editors_have_several_tags()
    {
        var paper = Record("CHAP", "A1  - A, B", "AU  - C, D", "AU  - A, B", "AU  - et al.", "A2  - E, F; G, H", "ED  - I, J", "A3  - K, L");
        Assert.Equal(["C", "A"], paper.Authors.Select(static person => person.Family));
        Assert.Equal(["E", "G", "I"], paper.Editors.Select(static person => person.Family));
        Assert.True(paper.HasMoreAuthors);
        Assert.Equal("K, L", paper.Fields["a3"]);
    }

    [Theory]
    [InlineData("JOUR", "2325-9671 (electronic)", "2325-9671", null)]
    [InlineData("JOUR", "1932-8494; 1932-8486", "1932-8494", null)]
    [InlineData("JOUR", "1895-5770 1895-5770", "1895-5770", null)]
    [InlineData("JOUR", "978-3-86680-192-9", null, "978-3-86680-192-9")]
    [InlineData("BOOK", "978 3 86680 192 9 (ISBN)", null, "978 3 86680 192 9")]
    [InlineData("BOOK", "080442957X, 1234-567X", "1234-567X", "080442957X")]
    [InlineData("BOOK", "unknown", null, "unknown")]
    public void A_serial_number_is_told_by_its_digits(string type, string number, string? issn, string? isbn)
    {
        var paper = Record(type, "SN  - " + number);
        Assert.Equal((issn, isbn), (paper.Issn, paper.Isbn));
    }

    [Theory]
    [InlineData("DO  - doi:10.1201/b19107-2", "10.1201/b19107-2")]
    [InlineData("M3  - doi: 10.1063/1.1954747", "10.1063/1.1954747")]
    [InlineData("L3  - 10.1371/journal.pone.0298242", "10.1371/journal.pone.0298242")]
    [InlineData("UR  - https://doi.org/10.1371/x%3Cy", "10.1371/x<y")]
    [InlineData("N1  - See 10.1371/journal.pone.0298242 for more", null)]
    public void The_doi_is_found_where_programs_put_it(string line, string? doi) => Assert.Equal(doi, Record("JOUR", line).Doi);

    [Theory]
    [InlineData("SP  - 280\nEP  - 284", "280-284")]
    [InlineData("SP  - 474-481", "474-481")]
    [InlineData("SP  - 12\u201319\nEP  - 19", "12-19")]
    [InlineData("SP  - e12\nEP  - ", "e12")]
    [InlineData("C7  - 2864", "2864")]
    [InlineData("SP  - No\nEP  - Specified", null)]
    public void Pages_are_a_range(string lines, string? pages) => Assert.Equal(pages, Record("JOUR", lines.Split('\n')).Pages);

    [Theory]
    [InlineData("JOUR", "JF  - Full\nJA  - Abbr.\nT2  - Special", "Full", null)]
    [InlineData("JOUR", "JA  - Abbr.\nT2  - Special", "Special", null)]
    [InlineData("CONF", "T2  - Proceedings\nT3  - Series", "Proceedings", "Series")]
    [InlineData("BOOK", "T2  - Series", null, "Series")]
    public void The_second_title_depends_on_the_type(string type, string lines, string? container, string? series)
    {
        var paper = Record(type, lines.Split('\n'));
        Assert.Equal((container, series), (paper.ContainerTitle, paper.CollectionTitle));
    }

    [Fact]
    public void A_book_title_alone_is_the_title() => Assert.Equal("B", Record("BOOK", "BT  - B").Title);

    [Theory]
    [InlineData("KW  - a; b;c", "a|b|c")]
    [InlineData("KW  - a; b\nKW  - c", "a; b|c")]
    [InlineData("KW  - a b\n      c\nd", "a b c|d")]
    public void Keywords_come_alone_or_together(string lines, string keywords) =>
        Assert.Equal(keywords.Split('|'), Record("JOUR", lines.Split('\n')).Keywords);

    [Fact]
    public void The_abstract_has_paragraphs()
    {
        Assert.Equal("One line.\nTwo", Record("JOUR", "AB  - One", "line.", "", "  Two").Abstract);
        Assert.Equal("One\nTwo", Record("JOUR", "N2  - One", "AB  - Two").Abstract);
        Assert.Equal("One", Record("JOUR", "N2  - One", "AB  - One").Abstract);
    }

    [Fact]
    public void A_key_is_made_where_the_identifier_is_none()
    {
        var record = Assert.Single(Read("TY  - JOUR\nID  - 123 456\nTI  - Deep Nets\nER  - ").Records);
        Assert.Equal(KeyOrigin.Title, record.KeyOrigin);
        Assert.Equal("DeepNets", record.Paper.Key);
    }

    [Fact]
    public void A_preprint_is_told_by_its_number()
    {
        var paper = Record("GEN", "TI  - T", "UR  - https://arxiv.org/abs/2010.13993v2");
        Assert.Equal((PaperKind.Article, "2010.13993v2"), (paper.Kind, paper.ArXivId));
    }

    [Fact]
    public void Several_addresses_may_share_a_field()
    {
        var paper = Record("JOUR", "UR  - https://a.org/1 https://b.org/2", "UR  - https://a.org/1", "L2  - file:///C:/with space.pdf");
        Assert.Equal("https://a.org/1", paper.Url?.OriginalString);
        Assert.Equal(["https://b.org/2"], paper.Links.Select(static link => link.OriginalString));
    }

    [Fact]
    public void Pubmeds_format_is_read_as_what_it_is()
    {
        var result = Read("\nPMID- 123\nTI  - T\n");
        Assert.Equal("123", Assert.Single(result.Records).Paper.PubMedId);
        Assert.Equal(ProblemKind.WrongFormat, Assert.Single(result.Problems).Kind);
    }
}
