using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>The rules about identifiers, dates and pages: at their place, in every format, and not beside it.</summary>
public sealed class IdentityRuleTests
{
    private const string Before = "@article{before,\n  author = {Ada Lovelace},\n  title = {Before},\n  journal = {J},\n  year = 1843\n}\n";
    private const string After = "\n@book{after,\n  author = {Alan Turing},\n  title = {After},\n  publisher = {P},\n  year = 1950\n}\n";

    [Theory]
    [InlineData("PCAT0501 a.bib(8,8)-(8,24)", "doi = {10.1.1.23.456789},", "'10.1.1.23.456789' is not a DOI: this is a number of CiteSeerX, which gave out no DOIs")]
    [InlineData("PCAT0501 a.bib(8,8)-(8,12)", "doi = {none},", "'none' is not a DOI: a DOI begins with '10.'")]
    [InlineData("PCAT0501 a.bib(8,8)-(8,15)", "doi = \"10.1007\",", "'10.1007' is not a DOI: a slash and a name must follow the registrant's number")]
    [InlineData("PCAT0501 a.bib(8,8)-(8,20)", "doi = {10.1007/abc.},", "'10.1007/abc.' is not a DOI: '.' follows it")]
    [InlineData("PCAT0501 a.bib(8,8)-(8,19)", "doi = {10.1007/ab)},", "'10.1007/ab)' is not a DOI: ')' follows it")]
    [InlineData("PCAT0501 a.bib(8,8)-(8,29)", "doi = {10.1007/ab 10.1007/cd},", "'10.1007/ab 10.1007/cd' is not a DOI: '10.1007/cd' follows it")]
    [InlineData("PCAT0501 a.bib(8,8)-(8,14)", "doi = {10.1/x},", "'10.1/x' is not a DOI: the number of a registrant has four digits or more")]
    [InlineData("PCAT0502 a.bib(8,8)-(8,35)", "doi = {https://doi.org/10.1007/abc},", "The DOI is '10.1007/abc'; the 'https://doi.org/' before it is not part of it")]
    [InlineData("PCAT0502 a.bib(8,8)-(8,23)", "doi = {doi:10.1007/abc},", "The DOI is '10.1007/abc'; the 'doi:' before it is not part of it")]
    [InlineData("PCAT0503 a.bib(8,11)-(8,21)", "eprint = {2013.13993}, archiveprefix = {arXiv},", "'2013.13993' is not an arXiv identifier: there is no month 13")]
    [InlineData("PCAT0503 a.bib(8,11)-(8,20)", "eprint = {2010.1399}, archiveprefix = {arXiv},", "'2010.1399' is not an arXiv identifier: 4 digits follow the point, it should be 5")]
    [InlineData("PCAT0503 a.bib(8,11)-(8,20)", "eprint = {0703.1234}, archiveprefix = {arXiv},", "'0703.1234' is not an arXiv identifier: identifiers of this form begin with April 2007 (0704)")]
    [InlineData("PCAT0503 a.bib(8,11)-(8,21)", "eprint = {9910.12345}, archiveprefix = {arXiv},", "'9910.12345' is not an arXiv identifier: it would be of the year 2099")]
    [InlineData("PCAT0503 a.bib(8,11)-(8,25)", "eprint = {hep-th/9913001}, eprinttype = {arxiv},", "'hep-th/9913001' is not an arXiv identifier: there is no month 13")]
    [InlineData("PCAT0503 a.bib(8,11)-(8,18)", "eprint = {9912001}, eprinttype = {arxiv},", "'9912001' is not an arXiv identifier: the archive before its number is missing, such as 'hep-th/'")]
    [InlineData("PCAT0504 a.bib(8,9)-(8,26)", "isbn = {978-0-306-40615-3},", "'978-0-306-40615-3' is not an ISBN: its check digit is wrong")]
    [InlineData("PCAT0504 a.bib(8,24)-(8,37)", "isbn = {0-306-40615-2, 0-306-40615-3},", "'0-306-40615-3' is not an ISBN: its check digit is wrong")]
    [InlineData("PCAT0504 a.bib(8,9)-(8,18)", "isbn = {0028-0836},", "'0028-0836' is not an ISBN: this is an ISSN")]
    [InlineData("PCAT0505 a.bib(8,9)-(8,18)", "issn = {0028-0835},", "'0028-0835' is not an ISSN: its check digit is wrong")]
    [InlineData("PCAT0505 a.bib(8,25)-(8,34)", "issn = {0028-0836 (Web) 1476-4686 (Print)},", "'1476-4686' is not an ISSN: its check digit is wrong")]
    [InlineData("PCAT0505 a.bib(8,9)-(8,16)", "issn = {0280836},", "'0280836' is not an ISSN: it has 7 digits, it should be 8")]
    [InlineData("PCAT0506 a.bib(8,23)-(8,42)", "author+an:orcid = {1=\"0000-0002-1825-0098\"},", "'0000-0002-1825-0098' is not an ORCID iD: its check digit is wrong")]
    [InlineData("PCAT0507 a.bib(8,9)-(8,19)", "pmid = {PMC2808187},", "'PMC2808187' is not a PubMed number: this is a number of PubMed Central")]
    [InlineData("PCAT0508 a.bib(9,10)-(9,42)", "eprint = {2010.13993}, archiveprefix = {arXiv},\n url = \"https://arxiv.org/abs/2005.14165\",", "'url' names 2005.14165, but 'eprint' names 2010.13993")]
    [InlineData("PCAT0508 a.bib(9,10)-(9,35)", "doi = {10.1007/abc},\n url = \"https://doi.org/10.1007/x\",", "'url' names 10.1007/x, but 'doi' names 10.1007/abc")]
    [InlineData("PCAT0510 a.bib(8,10)-(8,18)", "pages = {640--626},", "The last page 626 is before the first, 640")]
    [InlineData("PCAT0510 a.bib(8,15)-(8,20)", "pages = {1-4, 17–12},", "The last page 12 is before the first, 17")]
    [InlineData("PCAT0513 a.bib(8,21)-(8,23)", "month = apr, day = {31},", "There is no day '31' in 2020-04")]
    public async Task A_fault_of_a_field_is_said_at_its_place(string place, string fields, string message)
    {
        var project = Project(fields.Replace(",\n ", ",\n  ", StringComparison.Ordinal), "year = {2020}");

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal(place, Said.Place(diagnostic));
        Assert.Equal(message, Said.Message(diagnostic));
        Assert.Equal(3, project.Generate().Load().All().Count());
    }

    [Theory]
    [InlineData("PCAT0509 a.bib(9,9)-(9,13)", "year = {2062}", "The date '2062' is in the future: nothing is published after 2027 yet")]
    [InlineData("PCAT0511 a.bib(9,9)-(9,18)", "date = {2021/2020}", "The range '2021/2020' ends before it begins")]
    [InlineData("PCAT0511 a.bib(9,9)-(9,24)", "date = {2021-05/2021-04}", "The range '2021-05/2021-04' ends before it begins")]
    [InlineData("PCAT0512 a.bib(9,9)-(9,11)", "year = {98}", "The year '98' is taken for one of the first century; write it with four digits")]
    public async Task A_fault_of_a_date_is_said_at_its_place(string place, string date, string message)
    {
        var diagnostic = Assert.Single(await Project("volume = 1,", date).AnalyzeAsync());
        Assert.Equal(place, Said.Place(diagnostic));
        Assert.Equal(message, Said.Message(diagnostic));
    }

    [Theory]
    [InlineData("doi = {10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2},")]
    [InlineData("doi = {10.1016/S0140-6736(05)67889-8},")]
    [InlineData("doi = {10.1000.10/123456},")]
    [InlineData("doi = {10.1162/tacl\\_a\\_00349},")]
    [InlineData("doi = {10/gfb9gz},")]
    [InlineData("eprint = {2010.13993v3}, archiveprefix = {arXiv},")]
    [InlineData("eprint = {arXiv:1412.6980}, archiveprefix = {arXiv},")]
    [InlineData("eprint = {math.GT/0309136}, archiveprefix = {arXiv},")]
    [InlineData("eprint = {0211159}, archiveprefix = {arXiv}, primaryclass = {math},")]
    [InlineData("eprint = {12345678}, eprinttype = {pubmed},")]
    [InlineData("eprint = {http://example.com/paper.pdf},")]
    [InlineData("isbn = {978-0-306-40615-7},")]
    [InlineData("isbn = {0-306-40615-2 (hardback), 9780306406157},")]
    [InlineData("isbn = {0 306 40615 2},")]
    [InlineData("isbn = {ISBN-13: 978-0-306-40615-7},")]
    [InlineData("isbn = {0-8044-2957-x},")]
    [InlineData("issn = {0028-0836 1476-4687},")]
    [InlineData("issn = {2434-561X},")]
    [InlineData("issn = {ISSN 00280836},")]
    [InlineData("orcid = {https://orcid.org/0000-0002-1694-233X},")]
    [InlineData("pmid = {19854939},")]
    [InlineData("doi = {10.1007/abc}, url = {https://doi.org/10.1007/ABC},")]
    [InlineData("doi = {10.1007/abc}, url = {https://doi.org/10.48550/arXiv.2010.13993},")]
    [InlineData("eprint = {2010.13993}, archiveprefix = {arXiv}, url = {http://arxiv.org/pdf/2010.13993v1.pdf},")]
    [InlineData("eprint = {2010.13993}, archiveprefix = {arXiv}, doi = {10.48550/ARXIV.2010.13993},")]
    [InlineData("pages = {1234--45},")]
    [InlineData("pages = {3-1},")]
    [InlineData("pages = {626--640, 700},")]
    [InlineData("pages = {S12--S3},")]
    [InlineData("pages = {xii--ix},")]
    [InlineData("month = feb, day = 29,")]
    [InlineData("urldate = {2199-01-01},")]
    public async Task A_good_field_is_silent(string fields) => Assert.Empty(await Project(fields, "year = {2020}").AnalyzeAsync());

    [Theory]
    [InlineData("year = {2027}")]
    [InlineData("year = {800}")]
    [InlineData("date = {2020/..}")]
    [InlineData("date = {2020-12/2021-01}")]
    public async Task A_good_date_is_silent(string date) => Assert.Empty(await Project("volume = 1,", date).AnalyzeAsync());

    [Fact]
    public async Task No_date_is_in_the_future_of_a_build_that_does_not_say_its_year()
    {
        var project = Project("volume = 1,", "year = {2199}").WithProperty("PaperCatalogYear", string.Empty);

        Assert.Empty(await project.AnalyzeAsync());
    }

    [Theory]
    [InlineData("PCAT0501 papers/a.txt(2,6)-(2,10)", "papers/a.txt", "Title: T\nDOI: none\nAbstract: A.\nKey: k\n")]
    [InlineData("PCAT0501 a.ris(3,7)-(3,11)", "a.ris", "TY  - JOUR\nTI  - T\nDO  - none\nID  - k\nER  - \n")]
    [InlineData("PCAT0505 a.ris(3,7)-(3,16)", "a.ris", "TY  - JOUR\nTI  - T\nSN  - 0028-0835\nID  - k\nER  - \n")]
    [InlineData("PCAT0504 a.ris(3,7)-(3,17)", "a.ris", "TY  - BOOK\nTI  - T\nSN  - 0306406153\nID  - k\nER  - \n")]
    [InlineData("PCAT0510 a.ris(4,7)-(4,10)", "a.ris", "TY  - JOUR\nTI  - T\nSP  - 640\nEP  - 626\nID  - k\nER  - \n")]
    [InlineData("PCAT0501 papers/a.json(1,52)-(1,56)", "papers/a.json", "[{\"id\":\"k\",\"type\":\"book\",\"title\":\"T\",\"DOI\":       \"none\"}]\n")]
    [InlineData("PCAT0509 papers/a.json(1,47)-(1,70)", "papers/a.json", "[{\"id\":\"k\",\"type\":\"book\",\"title\":\"T\",\"issued\":{\"date-parts\":[[2199]]}}]\n")]
    [InlineData("PCAT0507 a.nbib(1,7)-(1,10)", "a.nbib", "PMID- 12a\nTI  - T\n\n")]
    [InlineData("PCAT0501 a.enw(3,4)-(3,8)", "a.enw", "%0 Journal Article\n%T T\n%R none\n%F k\n")]
    [InlineData("PCAT0506 CITATION.cff(5,30)-(5,49)", "CITATION.cff", "cff-version: 1.2.0\nmessage: M\ntitle: T\nauthors:\n  - orcid: https://orcid.org/0000-0002-1825-0098\n    name: N\n")]
    public async Task Other_formats_are_looked_at_too(string place, string path, string text)
    {
        var diagnostics = await new CatalogProject().WithFile(path, text).AnalyzeAsync();

        Assert.Equal([place], Said.Places(diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("PCAT05", StringComparison.Ordinal))));
    }

    private static CatalogProject Project(string fields, string date) => new CatalogProject().WithFile(
        "a.bib", Before + "@misc{this, author = {Ada Lovelace}, title = {This},\n" + fields + "\n" + date + "\n}\n" + After);
}
