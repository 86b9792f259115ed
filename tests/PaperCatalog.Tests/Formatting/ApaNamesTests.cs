using PaperCatalog.Formatting;

namespace PaperCatalog.Tests.Formatting;

public sealed class ApaNamesTests
{
    [Theory]
    [InlineData("Horace", "H.")]
    [InlineData("Donald E.", "D. E.")]
    [InlineData("D.E.", "D. E.")]
    [InlineData("DE", "D. E.")]
    [InlineData("Jean-Pierre", "J.-P.")]
    [InlineData("J.-P.", "J.-P.")]
    [InlineData("Lee-ann", "L.")]
    [InlineData("Yu. V.", "Yu. V.")]
    [InlineData("Chas.", "C.")]
    [InlineData("\u00C9milie", "\u00C9.")]
    [InlineData("E\u0301milie", "E\u0301.")]
    [InlineData("\u534E", "\u534E")]
    [InlineData("Maria da", "M. da")]
    [InlineData("Robert (Bob)", "R. B.")]
    [InlineData("-", "-")]
    public void Given_names_become_initials(string given, string expected) =>
        Assert.Equal(expected, GivenNames.ToInitials(given, "Doe"));

    [Fact]
    public void Two_capitals_are_a_name_where_all_is_in_capitals() => Assert.Equal("B.", GivenNames.ToInitials("BO", "LI"));

    [Fact]
    public void Particles_and_suffixes_have_their_places()
    {
        Assert.Equal("van Gogh, V.", Names(new Person { Family = "Gogh", Given = "Vincent", NonDroppingParticle = "van" }));
        Assert.Equal("Humboldt, A. von", Names(new Person { Family = "Humboldt", Given = "Alexander", DroppingParticle = "von" }));
        Assert.Equal("King, M. L., Jr.", Names(new Person { Family = "King", Given = "Martin Luther", Suffix = "Jr." }));
        Assert.Equal("Plato", Names(new Person { Given = "Plato" }));
    }

    [Fact]
    public void The_last_name_follows_an_ampersand()
    {
        Assert.Equal("A, & B", Names(Family("A"), Family("B")));
        Assert.Equal("A, B, & C", Names(Family("A"), Family("B"), Family("C")));
        Assert.Equal("W3C & IETF", Names(new Person { Literal = "W3C" }, new Person { Literal = "IETF" }));
    }

    [Fact]
    public void Names_that_say_nothing_are_passed_over()
    {
        Assert.Null(Names());
        Assert.Null(Names(new Person(), new Person { Family = " ", Given = "." }));
        Assert.Equal("A", Names(new Person(), Family("A")));
    }

    [Theory]
    [InlineData(20, "N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, N11, N12, N13, N14, N15, N16, N17, N18, N19, & N20")]
    [InlineData(21, "N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, N11, N12, N13, N14, N15, N16, N17, N18, N19, \u2026 N21")]
    [InlineData(500, "N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, N11, N12, N13, N14, N15, N16, N17, N18, N19, \u2026 N500")]
    public void More_than_twenty_names_are_cut(int count, string expected) =>
        Assert.Equal(expected, Names([.. Enumerable.Range(1, count).Select(static i => Family("N" + i))]));

    [Fact]
    public void Authors_left_out_are_et_al()
    {
        Assert.Equal("A, et al.", ApaNames.Inverted([Family("A")], hasMore: true));
        Assert.Equal("A, B, et al.", ApaNames.Inverted([Family("A"), Family("B")], hasMore: true));
        Assert.Null(ApaNames.Inverted([], hasMore: true));
    }

    private static string? Names(params Person[] people) => ApaNames.Inverted(people, hasMore: false);

    private static Person Family(string name) => new() { Family = name };
}
