namespace PaperCatalog.Tests.Writing;

/// <summary>Odd values that changed each time they were written and read; the fuzzer found them.</summary>
public sealed class WrittenAgainTests
{
    [Theory]
    [InlineData("\\")]
    [InlineData("}")]
    [InlineData("a{b")]
    public void A_pubmed_number_that_is_none_stays_in_bibtex(string number) =>
        Check(new Paper { Key = "key", PubMedId = number }, PaperFormat.BibTeX, static papers => papers.ToBibTeX());

    [Theory]
    [InlineData("10.7/{")]
    [InlineData("10.7/a}b\\c")]
    public void A_doi_with_braces_comes_back_from_bibtex(string doi) =>
        Assert.Equal(doi, Assert.Single(PaperReader.Read(new[] { new Paper { Key = "key", Doi = doi } }.ToBibTeX(), PaperFormat.BibTeX).Records).Paper.Doi);

    [Fact]
    public void A_particle_with_an_odd_space_stays_in_ris() =>
        Check(new Paper { Key = "key", Authors = [new Person { Family = "- h", Given = "J", NonDroppingParticle = "n\u2029" }] }, PaperFormat.Ris, static papers => papers.ToRis());

    [Fact]
    public void A_blank_pubmed_number_is_none()
    {
        Assert.Null(Assert.Single(PaperReader.Read("TY  - JOUR\nPMID- \u2028\nTI  - T\nER  - \n", PaperFormat.Ris).Records).Paper.PubMedId);
        var written = new[] { new Paper { Key = "key", Title = "T", PubMedId = "\u2028" } }.ToCff();
        Assert.All(PaperReader.Read("cff-version: 1.2.0\ntitle: S\n" + written, PaperFormat.CitationFile).Records, static record => Assert.Null(record.Paper.PubMedId));
    }

    [Fact]
    public void A_blank_page_is_none() =>
        Assert.Equal("2", Assert.Single(PaperReader.Read("cff-version: 1.2.0\ntitle: T\nstart: \u2028\nend: 2\n", PaperFormat.CitationFile).Records).Paper.Pages);

    [Fact]
    public void A_name_with_a_separator_of_lines_stays_in_ris() =>
        Check(new Paper { Key = "key", Authors = [new Person { Family = "Vaart\u2029 de: III", NonDroppingParticle = "van der" }] }, PaperFormat.Ris, static papers => papers.ToRis());

    [Theory]
    [InlineData("r\u00A0 t")]
    [InlineData("r \u00A0t")]
    public void A_tie_beside_a_space_stays_in_bibtex(string name) => Check(
        new Paper { Key = "key", Authors = [new Person { Literal = name }, new Person { Family = "F", Given = name }] }, PaperFormat.BibTeX, static papers => papers.ToBibTeX());

    [Theory]
    [InlineData("://\u00A0x")]
    [InlineData("See http://a\u00A0b\u00A0c")]
    public void A_tie_behind_an_address_comes_back_from_bibtex(string title) =>
        Assert.Equal(title, Assert.Single(PaperReader.Read(new[] { new Paper { Key = "key", Title = title } }.ToBibTeX(), PaperFormat.BibTeX).Records).Paper.Title);

    [Theory]
    [InlineData("\0")]
    [InlineData("-")]
    public void Pages_without_numbers_come_back_from_bibtex(string pages) =>
        Assert.Equal(pages, Assert.Single(PaperReader.Read(new[] { new Paper { Key = "key", Pages = pages } }.ToBibTeX(), PaperFormat.BibTeX).Records).Paper.Pages);

    [Theory]
    [InlineData(",,,5")]
    [InlineData(", A")]
    [InlineData("A,,B")]
    [InlineData("A, B, C, D")]
    [InlineData("A,")]
    public void A_name_with_odd_commas_stays_in_ris(string name) =>
        Check(new Paper { Key = "key", Authors = [new Person { Literal = name }] }, PaperFormat.Ris, static papers => papers.ToRis());

    [Theory]
    [InlineData("a\0b")]
    [InlineData("\0")]
    public void A_nul_stays_in_yaml(string title)
    {
        var text = new[] { new Paper { Key = "key", Title = title } }.ToCff();
        var result = PaperReader.Read(text, PaperFormat.CitationFile);

        Assert.Empty(result.Problems);
        Assert.Contains(result.Records, record => record.Paper.Title == title);
    }

    /// <summary>What a format cannot say is lost the first time; after that nothing may change.</summary>
    private static void Check(Paper paper, PaperFormat format, Func<IEnumerable<Paper>, string> write)
    {
        var first = PaperReader.Read(write([paper]), format).Records.Select(static record => record.Paper).ToArray();
        var text = write(first);
        var second = PaperReader.Read(text, format).Records.Select(static record => record.Paper).ToArray();

        Assert.Equal(first.Select(static paper => paper.PubMedId), second.Select(static paper => paper.PubMedId));
        Assert.Equal(first.Select(static paper => paper.Authors), second.Select(static paper => paper.Authors));
        Assert.Equal(text, write(second));
    }
}
