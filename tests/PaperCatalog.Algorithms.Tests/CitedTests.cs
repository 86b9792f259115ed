using Example.Algorithms;

namespace PaperCatalog.Algorithms.Tests;

/// <summary>What the library says about its own sources.</summary>
public sealed class CitedTests
{
    [Fact]
    public void Every_paper_of_the_catalog_is_cited() =>
        Assert.Equal(Papers.All.Select(static paper => paper.Key), Papers.Cited.Select(static cited => cited.Paper.Key));

    [Fact]
    public void All_three_forms_are_used() => Assert.Equal(
        [CitationForm.Attribute, CitationForm.Documentation, CitationForm.Comment],
        Papers.Cited.SelectMany(static cited => cited.Citations).Select(static citation => citation.Form).Distinct().Order());

    [Fact]
    public void A_citation_names_symbol_file_and_line()
    {
        var seeding = Papers.Cited.Single(static cited => cited.Paper == Papers.Arthur2007Kmeans).Citations
            .Single(static citation => citation.Form == CitationForm.Attribute);

        Assert.Equal("KMeans.ChooseCenters(IReadOnlyList<double[]>, int, Random)", seeding.Symbol);
        Assert.Equal(("KMeans.cs", "sec. 2.2", CitationRole.Algorithm), (seeding.Path, seeding.Locator, seeding.Role));
    }
}
