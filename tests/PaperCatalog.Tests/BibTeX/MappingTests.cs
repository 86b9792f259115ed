using static PaperCatalog.Tests.BibTeX.BibTeXSource;

namespace PaperCatalog.Tests.BibTeX;

public sealed class MappingTests
{
    [Theory]
    [InlineData("article", PaperKind.ArticleJournal)]
    [InlineData("inproceedings", PaperKind.PaperConference)]
    [InlineData("conference", PaperKind.PaperConference)]
    [InlineData("book", PaperKind.Book)]
    [InlineData("InCollection", PaperKind.Chapter)]
    [InlineData("inbook", PaperKind.Chapter)]
    [InlineData("phdthesis", PaperKind.Thesis)]
    [InlineData("techreport", PaperKind.Report)]
    [InlineData("unpublished", PaperKind.Manuscript)]
    [InlineData("online", PaperKind.Webpage)]
    [InlineData("www", PaperKind.Webpage)]
    [InlineData("patent", PaperKind.Patent)]
    [InlineData("dataset", PaperKind.Dataset)]
    [InlineData("software", PaperKind.Software)]
    [InlineData("misc", PaperKind.Document)]
    [InlineData("neverheardof", PaperKind.Document)]
    public void Kinds_of_entries(string type, PaperKind kind) => Assert.Equal(kind, One("@" + type + "{k, title={T}}").Kind);

    [Fact]
    public void An_article()
    {
        var paper = One("""
            @article{k,
              author = {Gogh, Vincent van and others}, title = {Title}, subtitle = {Sub}, journal = {J}, year = 2001,
              volume = 3, number = {4}, pages = {10--20}, publisher = {P}, address = {L}, series = {S}, issn = {1234-5679},
              isbn = {978-0-306-40615-7}, language = {english}, edition = {2}, keywords = {a, b {c, d}}, note = {N},
              ids = {x, y}, pmid = {123},
            }
            """);

        Assert.Equal("Title: Sub", paper.Title);
        Assert.Equal("J", paper.ContainerTitle);
        Assert.Equal(("3", "4", "10-20"), (paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("P", "L", "S"), (paper.Publisher, paper.PublisherPlace, paper.CollectionTitle));
        Assert.Equal(("1234-5679", "978-0-306-40615-7"), (paper.Issn, paper.Isbn));
        Assert.Equal(("english", "2", "N", "123"), (paper.Language, paper.Edition, paper.Note, paper.PubMedId));
        Assert.Equal(["x", "y"], paper.Aliases);
        Assert.Equal(2, paper.Keywords.Count);
        Assert.True(paper.HasMoreAuthors);
        Assert.Null(paper.Number);
        Assert.Null(paper.CollectionNumber);
    }

    [Theory]
    [InlineData("a, b; c", "a, b|c")]
    [InlineData("a b,c; d,e", "a b|c; d|e")]
    [InlineData("a, 2 b; c,1", "a, 2 b|c,1")]
    [InlineData("{a; b}, c", "a; b|c")]
    public void Keywords_are_separated_by_one_sign(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', One($"@misc{{k, keywords = {{{text}}}}}").Keywords));

    [Theory]
    [InlineData("location = {Oslo}, address = {Berlin}", "Berlin")]
    [InlineData("address = {Berlin}, location = {Oslo}", "Berlin")]
    [InlineData("location = {Oslo}", "Oslo")]
    [InlineData("address = {Berlin}", "Berlin")]
    public void The_publisher_s_place_is_the_address(string fields, string expected) =>
        Assert.Equal(expected, One("@inproceedings{k, " + fields + "}").PublisherPlace);

    [Theory]
    [InlineData("https://a.org/1; https://b.org/2", "https://a.org/1", "https://b.org/2")]
    [InlineData("https://a.org/1 https://b.org/2", "https://a.org/1", "https://b.org/2")]
    [InlineData("https://a.org/1 (seen in 2001)", null, null)]
    public void One_field_may_have_several_addresses(string text, string? first, string? second)
    {
        var paper = One("@misc{k, url = {" + text + "}}");

        Assert.Equal(first, paper.Url?.OriginalString);
        Assert.Equal(second, paper.Links.SingleOrDefault()?.OriginalString);
    }

    [Theory]
    [InlineData(@"\url{https://a.org/x}", "https://a.org/x", null)]
    [InlineData(@"Online at \url{https://a.org/x}", "https://a.org/x", "Online at https://a.org/x")]
    [InlineData(@"\href {https://a.org/x} {the site}", "https://a.org/x", "the site")]
    [InlineData("in print", null, "in print")]
    public void How_a_work_was_published_may_be_its_address(string text, string? address, string? note)
    {
        var paper = One("@misc{k, howpublished = {" + text + "}}");

        Assert.Equal(address, paper.Url?.OriginalString);
        Assert.Equal(note, paper.Note);
        Assert.Empty(paper.Links);
    }

    [Fact]
    public void The_language_may_be_Babel_s() =>
        Assert.Equal(["french", "german", "de"], Clean("@misc{a, langid = {french}} @misc{b, hyphenation = {german}} @misc{c, langid = {german}, language = {de}}").Select(static paper => paper.Language));

    [Fact]
    public void An_untitled_work_has_a_description()
    {
        var papers = Clean("@misc{a, titleaddon = {Notes of a {Talk}}} @periodical{p, title = {J}, titleaddon = {New series}} @article{b, crossref = {p}}");

        Assert.Equal(["Notes of a Talk", "J", null], papers.Select(static paper => paper.Title));
    }

    [Fact]
    public void Words_for_kinds_of_patents() => Assert.Equal("European patent", One("@patent{k, type = {patenteu}}").Genre);

    [Theory]
    [InlineData("June 1980", "1980-06")]
    [InlineData("Summer 1992", "1992-22")]
    [InlineData("c. 1920", "1920~")]
    [InlineData("1980--1982", "1980/1982")]
    [InlineData("May 1999 to June 2000", "1999")]
    public void A_month_may_stand_in_the_year(string year, string expected) =>
        Assert.Equal(expected, One("@misc{k, year = {" + year + "}}").Issued?.ToString());

    [Fact]
    public void What_number_counts_depends_on_the_type()
    {
        Assert.Equal("7", One("@techreport{k, number=7}").Number);
        Assert.Equal("7", One("@book{k, number=7}").CollectionNumber);
        Assert.Equal("7", One("@article{k, number=7}").Issue);
        Assert.Equal("7", One("@patent{k, number=7}").Number);
    }

    [Theory]
    [InlineData("@phdthesis{k, school={U}}", "PhD thesis", "U")]
    [InlineData("@mastersthesis{k, institution={U}}", "Master's thesis", "U")]
    [InlineData("@thesis{k, type={mathesis}, institution={U}}", "Master's thesis", "U")]
    [InlineData("@phdthesis{k, type={Habilitation}, school={U}}", "Habilitation", "U")]
    [InlineData("@techreport{k, institution={U}}", "Technical report", "U")]
    [InlineData("@manual{k, organization={U}}", null, "U")]
    public void Theses_and_reports(string text, string? genre, string publisher)
    {
        Assert.Equal(genre, One(text).Genre);
        Assert.Equal(publisher, One(text).Publisher);
    }

    [Theory]
    [InlineData("pages = {1--2}", "1-2")]
    [InlineData("pages = {1 -- 2, 5---7}", "1-2, 5-7")]
    [InlineData("pages = {1\u20132}", "1-2")]
    [InlineData("pages = {e12}", "e12")]
    [InlineData("eid = {042}", "042")]
    public void Pages(string field, string expected) => Assert.Equal(expected, One("@article{k, " + field + "}").Pages);

    [Theory]
    [InlineData("doi = {10.1000/182}", "10.1000/182")]
    [InlineData("doi = {https://doi.org/10.1000/a_b}", "10.1000/a_b")]
    [InlineData("doi = {http://dx.doi.org/10.1000/A}", "10.1000/A")]
    [InlineData("doi = {doi:10.1000/182}", "10.1000/182")]
    [InlineData("doi = {DOI 10.1000/182.}", "10.1000/182")]
    [InlineData(@"doi = {10.1162/coli\_a\_00039}", "10.1162/coli_a_00039")]
    [InlineData(@"doi = {10.1162/coli{\_}a}", "10.1162/coli_a")]
    [InlineData("url = {https://doi.org/10.1000/182}", "10.1000/182")]
    [InlineData("doi = {none}", null)]
    public void Dois(string field, string? expected) => Assert.Equal(expected, One("@misc{k, " + field + "}").Doi);

    [Theory]
    [InlineData("eprint = {2010.13993}, archivePrefix = {arXiv}", "2010.13993")]
    [InlineData("eprint = {arXiv:2010.13993v2}, eprinttype = {arxiv}", "2010.13993v2")]
    [InlineData("eprint = {2010.13993}", "2010.13993")]
    [InlineData("eprint = {math/0211159}, eprinttype = arxiv", "math/0211159", true)]
    [InlineData("eprint = {0211159}, archiveprefix = {arXiv}, primaryClass = {math.AG}", "math/0211159")]
    [InlineData("doi = {10.48550/arXiv.2010.13993}", "2010.13993")]
    [InlineData("url = {https://arxiv.org/abs/2010.13993}", "2010.13993")]
    [InlineData("url = {http://arxiv.org/pdf/2010.13993v1.pdf}", "2010.13993v1")]
    [InlineData("journal = {arXiv preprint arXiv:2010.13993}", "2010.13993")]
    [InlineData("journal = {CoRR}, volume = {abs/1603.04467}", "1603.04467")]
    [InlineData("journal = {ArXiv}, volume = {abs/1603.04467}", "1603.04467")]
    [InlineData("note = {arXiv:1603.04467 [cs.DC]}", "1603.04467")]
    [InlineData("eprint = {123456}, eprinttype = {pubmed}", null)]
    [InlineData("eprint = {1234.5678/x}, eprinttype = {hdl}", null)]
    public void ArXiv_identifiers(string fields, string? expected, bool hasProblem = false)
    {
        var result = Read("@misc{k, " + fields + "}");

        Assert.Equal(expected, result.Records[0].Paper.ArXivId);
        Assert.Equal(hasProblem, result.Problems.Count > 0);
    }

    [Fact]
    public void An_arxiv_record_is_a_preprint() =>
        Assert.Equal(PaperKind.Article, One("@misc{k, eprint={2010.13993}, archivePrefix={arXiv}}").Kind);

    [Theory]
    [InlineData(@"url = {https://example.org/a\_b\%20c}", "https://example.org/a_b%20c")]
    [InlineData(@"url = {\url{https://example.org/~x}}", "https://example.org/~x")]
    [InlineData("url = {<https://example.org/>}", "https://example.org/")]
    [InlineData("url = {see the web}", null)]
    [InlineData("url = {/etc/passwd}", null)]
    public void Addresses(string field, string? expected) =>
        Assert.Equal(expected, One("@misc{k, " + field + "}").Url?.OriginalString);

    [Fact]
    public void Links_of_the_text_each_once()
    {
        var paper = One(@"@misc{k, abstract={See https://a.org/x. And \url{https://b.org/y}, https://a.org/x}, url={https://d.org}, howpublished={\url{https://c.org}}}");

        Assert.Equal(
            ["https://a.org/x", "https://b.org/y", "https://c.org"],
            paper.Links.Select(static link => link.OriginalString).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Annotated_orcids()
    {
        var paper = One("""@misc{k, author={A, B and C, D}, author+an:orcid={2="0000-0002-1825-009X"}}""");

        Assert.Null(paper.Authors[0].Orcid);
        Assert.Equal("0000-0002-1825-009X", paper.Authors[1].Orcid);
    }
}
