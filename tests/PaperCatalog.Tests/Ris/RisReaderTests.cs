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
}
