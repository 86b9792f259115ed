using PaperCatalog.Tests.BibTeX;

namespace PaperCatalog.Tests.Names;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("Vincent van Gogh", "Gogh", "Vincent", "van", null)]
    [InlineData("van Gogh, Vincent", "Gogh", "Vincent", "van", null)]
    [InlineData("King, Jr., Martin Luther", "King", "Martin Luther", null, "Jr.")]
    [InlineData("von Last, III, First", "Last", "First", "von", "III")]
    [InlineData("{de Geus}, Tom", "de Geus", "Tom", null, null)]
    [InlineData("Jean de~La~Fontaine", "La Fontaine", "Jean", "de", null)]
    [InlineData("given=Martin Luther, family={King}, suffix=Jr.", "King", "Martin Luther", null, "Jr.")]
    [InlineData(@"Jo\~ao Silva", "Silva", "João", null, null)]
    [InlineData("Erd{\\H o}s, P{\\'a}l", "Erdős", "Pál", null, null)]
    [InlineData("{\\'E}mile Zola", "Zola", "Émile", null, null)]
    [InlineData("Plato", "Plato", null, null, null)]
    [InlineData("'t Hooft, Gerard", "Hooft", "Gerard", "'t", null)]
    [InlineData("family=Gogh, given=Vincent, prefix=van, useprefix=true", "Gogh", "Vincent", "van", null)]
    [InlineData("\"family=Smith, Sons\", given=A", "Smith, Sons", "A", null, null)]
    [InlineData("family=Gogh, given=Vincent, nametemplates=x", "Gogh", "Vincent", null, null)]
    [InlineData("李 明", "明", "李", null, null)]
    public void Persons(string name, string family, string? given, string? particle, string? suffix)
    {
        var person = Assert.Single(BibTeXSource.One("@misc{k, author = {" + name + "}}").Authors);

        Assert.Equal(family, person.Family);
        Assert.Equal(given, person.Given);
        Assert.Equal(particle?.Replace('\'', '\u2019'), person.NonDroppingParticle?.Replace('\'', '\u2019'));
        Assert.Equal(suffix, person.Suffix);
        Assert.Null(person.Literal);
    }

    [Theory]
    [InlineData("{Barnes and Noble, Inc.}")]
    [InlineData("{Facebook AI}")]
    public void Organisations(string name)
    {
        var person = Assert.Single(BibTeXSource.One("@misc{k, author = {" + name + "}}").Authors);

        Assert.Equal(name.Trim('{', '}'), person.Literal);
        Assert.Null(person.Family);
    }

    [Fact]
    public void A_prefix_that_is_not_used_drops()
    {
        var person = BibTeXSource.One("@misc{k, author = {family=Beethoven, given=Ludwig, prefix=van, useprefix=false}}").Authors[0];

        Assert.Equal("van", person.DroppingParticle);
        Assert.Null(person.NonDroppingParticle);
    }

    [Fact]
    public void Names_may_come_from_abbreviations()
    {
        var paper = BibTeXSource.One("@string{n = {Higham, Nick}} @misc{k, author = n # { and } # \"B, A and others\"}");

        Assert.Equal(["Higham", "B"], paper.Authors.Select(static person => person.Family));
        Assert.True(paper.HasMoreAuthors);
    }

    [Theory]
    [InlineData("Smith, A and", "Smith")]
    [InlineData("and Smith, A", "Smith")]
    [InlineData("Smith, A and and Jones, B", "Smith|Jones")]
    [InlineData("Smith, A, B, C, D", "Smith")]
    [InlineData("Smith, A; Jones, B.; {de Geus; Co}, C", "Smith|Jones|de Geus; Co")]
    [InlineData("Smith,", "Smith")]
    [InlineData("Smith, A and , and Jones, B", "Smith|Jones")]
    public void A_malformed_list_is_told_and_kept(string names, string families)
    {
        var text = "@misc{k, author = {" + names + "}}";
        var result = BibTeXSource.Read(text);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.MalformedName, problem.Kind);
        Assert.Contains(BibTeXSource.Cut(text, problem.Span), names, StringComparison.Ordinal);
        Assert.Equal(families, string.Join("|", result.Records[0].Paper.Authors.Select(static person => person.Family)));
    }
}
