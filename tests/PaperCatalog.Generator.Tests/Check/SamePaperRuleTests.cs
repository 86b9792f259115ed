using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Generator.Tests.Check;

/// <summary>One paper, two records: found where it is certain, and left alone where it is not.</summary>
public sealed class SamePaperRuleTests
{
    private const string First = "@article{one,\n  author = {Ann Smith and Bob Jones},\n  title = {The stability of suspension bridges},\n  journal = {Journal of Bridges},\n  year = {2020},\n  doi = {10.1234/bridges}\n}\n";

    [Theory]
    [InlineData("PCAT0302 a.bib(8,10)-(8,13)", "@article{two, author = {Smith, Ann}, title = {Stability of suspension bridges}, journal = {J.}, year = 2020, doi = {10.1234/BRIDGES}}")]
    [InlineData("PCAT0302 a.bib(8,7)-(8,10)", "@misc{two, title = {The stability of suspension bridges: a survey}, doi = {10.1234/bridges}}")]
    [InlineData("PCAT0304 a.bib(8,10)-(8,13)", "@article{two, author = {Smith, A. and Jones, B.}, title = {Stability of Suspension Bridge}, journal = {Journal of bridges}, year = 2020}")]
    [InlineData("PCAT0303 a.bib(8,10)-(8,13)", "@article{two, author = {Smith, Ann and Jones, Bob}, title = {The stability of suspension bridges}, journal = {arXiv preprint arXiv:1901.01234}, year = 2019}")]
    [InlineData("PCAT0303 a.bib(8,7)-(8,10)", "@misc{two, author = {Smith, Ann and Jones, Bob}, title = {The stability of suspension bridges}, eprint = {1901.01234}, eprinttype = {arxiv}, year = 2019}")]
    [InlineData("PCAT0305 a.bib(8,10)-(8,13)", "@article{two, author = {Eve Cook}, title = {On tunnels under rivers}, journal = {J.}, year = 2020, doi = {10.1234/bridges}}")]
    [InlineData("PCAT0305 a.bib(8,10)-(8,13)", "@article{two, author = {Ann Smith}, title = {On tunnels under rivers}, journal = {J.}, year = 2020, doi = {10.1234/bridges}}")]
    [InlineData("PCAT0204 a.bib(8,10)-(8,13)", "@article{One, author = {Eve Cook}, title = {On tunnels under rivers}, journal = {J.}, year = 2020}")]
    public async Task A_second_record_is_said(string place, string second)
    {
        var project = new CatalogProject().WithFile("a.bib", First + second);

        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal(place, Said.Place(diagnostic));
        Assert.Contains("a.bib(1)", Said.Message(diagnostic), StringComparison.Ordinal);
        Assert.Equal(2, project.Generate().Load().All().Count());
    }

    [Theory]
    [InlineData("@article{two, author = {Smith, Ann and Jones, Bob}, title = {The stability of suspension bridges}, journal = {Journal of Bridges}, year = 2021}")]
    [InlineData("@article{two, author = {Smith, Karl and Jones, Bob}, title = {The stability of suspension bridges}, journal = {Journal of Bridges}, year = 2020}")]
    [InlineData("@article{two, author = {Smith, Ann and Cook, Eve}, title = {The stability of suspension bridges}, journal = {Journal of Bridges}, year = 2020}")]
    [InlineData("@article{two, author = {Smith, Ann and Jones, Bob}, title = {The stability of suspension bridges}, journal = {Annals of Bridges}, year = 2020}")]
    [InlineData("@article{two, author = {Smith, Ann and Jones, Bob}, title = {The stability of suspension bridges}, journal = {Journal of Bridges}, year = 2020, doi = {10.1234/other}}")]
    [InlineData("@article{two, author = {Smith, Ann and Jones, Bob}, title = {The stability of suspension bridges II}, journal = {Journal of Bridges}, year = 2020}")]
    [InlineData("@inproceedings{two, author = {Smith, Ann and Jones, Bob}, title = {The stability of suspension bridges}, booktitle = {Proc. of Bridges}, year = 2020}")]
    [InlineData("@unpublished{two, author = {Smith, Ann and Jones, Bob}, title = {The stability of suspension bridges}, note = {Talk}, year = 2020}")]
    public async Task What_may_be_another_work_is_left_alone(string second) =>
        Assert.Empty(await new CatalogProject().WithFile("a.bib", First + second).AnalyzeAsync());

    [Fact]
    public async Task The_doi_of_a_book_may_stand_on_its_chapters()
    {
        const string Chapter = "@incollection{{{0}, author = {{{1}}}, title = {{{2}}}, booktitle = {{All about bridges}}, editor = {{E. Cook}}, publisher = {{P}}, year = 2020, doi = {{10.1234/book}}}}\n";
        var project = new CatalogProject().WithFile(
            "a.bib",
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Chapter, "one", "Ann Smith", "Cables and their care")
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, Chapter, "two", "Bob Jones", "Towers and their feet"));

        Assert.Empty(await project.AnalyzeAsync());
    }

    [Fact]
    public async Task Records_of_other_files_are_merged_and_not_said()
    {
        var project = new CatalogProject().WithFile("a.bib", First).WithFile("b.bib", First.Replace("one,", "two,", StringComparison.Ordinal));

        Assert.Empty(await project.AnalyzeAsync());
        Assert.Single(project.Generate().Load().All());
    }

    [Fact]
    public async Task Each_further_record_is_said_once()
    {
        var project = new CatalogProject().WithFile(
            "a.bib", string.Concat(Enumerable.Range(0, 5).Select(static i => First.Replace("one", "k" + i, StringComparison.Ordinal))));

        Assert.Equal(4, (await project.AnalyzeAsync()).Count(static diagnostic => diagnostic.Id == "PCAT0302"));
    }
}
