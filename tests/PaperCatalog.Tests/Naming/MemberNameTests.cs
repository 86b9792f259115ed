using PaperCatalog.Naming;

namespace PaperCatalog.Tests.Naming;

public sealed class MemberNameTests
{
    [Theory]
    [InlineData(2021, "Y2021")]
    [InlineData(0, "Y0")]
    [InlineData(-44, "YBc44")]
    [InlineData(int.MinValue, "YBc2147483648")]
    [InlineData(int.MaxValue, "Y2147483647")]
    public void Year(int year, string expected) => Assert.Equal(expected, PaperNames.ForYear(year));

    [Fact]
    public void Person_is_the_whole_name_in_reading_order()
    {
        Assert.Equal("HoraceHe", PaperNames.ForPerson(new Person { Given = "Horace", Family = "He" }));
        Assert.Equal("VincentVanGogh", PaperNames.ForPerson(new Person { Given = "Vincent", NonDroppingParticle = "van", Family = "Gogh" }));
        Assert.Equal("JeanDeLaFontaine", PaperNames.ForPerson(
            new Person { Given = "Jean", DroppingParticle = "de", NonDroppingParticle = "La", Family = "Fontaine" }));
        Assert.Equal("MartinLutherKingJr", PaperNames.ForPerson(new Person { Given = "Martin Luther", Family = "King", Suffix = "Jr." }));
        Assert.Equal("HenryFordIII", PaperNames.ForPerson(new Person { Given = "Henry", Family = "Ford", Suffix = "III" }));
        Assert.Equal("JRRTolkien", PaperNames.ForPerson(new Person { Given = "J. R. R.", Family = "Tolkien" }));
        Assert.Equal("PaulErd\u0151s", PaperNames.ForPerson(new Person { Given = "Paul", Family = "Erd\u0151s" }));
        Assert.Equal("SinéadOConnor", PaperNames.ForPerson(new Person { Given = "Sinéad", Family = "O\u2019Connor" }));
        Assert.Equal("JeanPaulSartre", PaperNames.ForPerson(new Person { Given = "Jean-Paul", Family = "Sartre" }));
        Assert.Equal("习近平", PaperNames.ForPerson(new Person { Literal = "习近平" }));
        Assert.Equal("WorldHealthOrganization", PaperNames.ForPerson(new Person { Literal = "World Health Organization" }));
    }

    [Fact]
    public void Person_without_a_letter_or_with_a_reserved_name_still_has_one()
    {
        Assert.Equal("Unnamed", PaperNames.ForPerson(new Person()));
        Assert.Equal("Unnamed", PaperNames.ForPerson(new Person { Literal = "\u2014" }));
        Assert.Equal("AllAuthor", PaperNames.ForPerson(new Person { Literal = "All" }));
    }

    [Theory]
    [InlineData("ICLR", "Iclr")]
    [InlineData("ICLR 2021", "Iclr")]
    [InlineData("ICML'20", "Icml")]
    [InlineData("ICML\u201920", "Icml")]
    [InlineData("2021 ICLR", "Iclr")]
    [InlineData("SemEval-2015", "SemEval")]
    [InlineData("CoNLL2003", "CoNLL")]
    [InlineData("EC2", "Ec2")]
    [InlineData("NeurIPS 2020", "NeurIPS")]
    [InlineData("Proceedings of the 9th International Workshop on Semantic Evaluation (SemEval 2015)", "SemEval")]
    [InlineData("Proceedings of the 9th International Conference (ICLR'21)", "Iclr")]
    [InlineData("Proceedings of the Sixth Workshop (W-NUT 2020)", "WNut")]
    [InlineData("Proceedings of NAACL (Volume 1: Long Papers)", "Naacl")]
    [InlineData("Proceedings of the 57th Annual Meeting of the Association (Volume 2: Short Papers)", "AnnualMeetingOfTheAssociation")]
    [InlineData("Proceedings of the 2019 Conference (EMNLP-IJCNLP)", "EmnlpIjcnlp")]
    [InlineData("Advances in Neural Information Processing Systems 33", "AdvancesInNeuralInformationProcessingSystems")]
    [InlineData("Advances in Neural Information Processing Systems, Volume 33", "AdvancesInNeuralInformationProcessingSystems")]
    [InlineData("Proceedings of the Twenty-First Workshop on Parsing", "WorkshopOnParsing")]
    [InlineData("Proceedings of the 5th Workshop on Parsing", "WorkshopOnParsing")]
    [InlineData("The Annals of Statistics", "AnnalsOfStatistics")]
    [InlineData("Nature", "Nature")]
    [InlineData("arXiv", "ArXiv")]
    [InlineData("2021", "_2021")]
    [InlineData("", "Unnamed")]
    [InlineData("All", "AllVenue")]
    public void Venue(string venue, string expected) => Assert.Equal(expected, PaperNames.ForVenue(venue));

    [Theory]
    [InlineData("ICLR 2021", "ICLR")]
    [InlineData("iclr", "ICLR")]
    [InlineData("International Conference on Learning Representations (ICLR)", "ICLR 2019")]
    [InlineData("Proceedings of ACL, Volume 1", "ACL")]
    [InlineData("Proc. of ACL", "ACL")]
    [InlineData("Proceedings of the 5th Workshop on Parsing", "Proceedings of the Sixth Workshop on Parsing")]
    [InlineData("ICLR\u00A02021", "ICLR")]
    public void Volumes_and_years_of_one_venue_fall_together(string one, string other) =>
        Assert.Equal(PaperNames.VenueKey(other), PaperNames.VenueKey(one));

    [Fact]
    public void The_key_of_a_venue_is_in_small_letters() => Assert.Equal("iclr", PaperNames.VenueKey("ICLR 2021"));

    [Fact]
    public void A_paper_whose_key_has_no_letter_is_named_by_its_text()
    {
        Assert.Equal("He2021", PaperNames.ForPaper(new Paper { Key = "he2021", Title = "Salt Marsh" }));
        Assert.Equal("SaltMarsh", PaperNames.ForPaper(new Paper { Key = "\uD83D\uDE00", Title = "Salt Marsh" }));
        Assert.Equal("Tool", PaperNames.ForPaper(new Paper { Key = "\u2014", Abstract = "We sail.", Links = [new Uri("https://github.com/someone/Tool")] }));
    }

    [Theory]
    [InlineData("ICLR", "ICML")]
    [InlineData("Workshop on Parsing", "Workshop on Tagging")]
    [InlineData("Computational Linguistics", "Journal of Computational Linguistics")]
    public void Different_venues_stay_apart(string one, string other) =>
        Assert.NotEqual(PaperNames.VenueKey(other), PaperNames.VenueKey(one));
}
