using static PaperCatalog.Tests.BibTeX.BibTeXSource;

namespace PaperCatalog.Tests.BibTeX;

public sealed class InheritanceTests
{
    [Theory]
    [InlineData("@inproceedings{a, title={A}, crossref={P}}", "@proceedings{P, title={Whole}, subtitle={Sub}, year=2001, editor={E, F}}")]
    [InlineData("@inproceedings{a, title={A}, crossref={p}}", "@proceedings{P, title={Whole}, subtitle={Sub}, year=2001, editor={E, F}}")]
    [InlineData("@incollection{a, title={A}, crossref={P}}", "@book{P, title={Whole}, subtitle={Sub}, date={2001}, editor={E, F}}")]
    [InlineData("@incollection{a, title={A}, xdata={X}}", "@xdata{X, booktitle={Whole}, booksubtitle={Sub}, year=2001, editor={E, F}}")]
    [InlineData("@article{a, title={A}, crossref={P}}", "@periodical{P, title={Whole}, subtitle={Sub}, year=2001, editor={E, F}}")]
    public void A_part_has_what_its_whole_has(string child, string parent)
    {
        foreach (var text in new[] { child + parent, parent + child })
        {
            var paper = Clean(text).Single(static paper => paper.Key == "a");

            Assert.Equal("A", paper.Title);
            Assert.Equal("Whole: Sub", paper.ContainerTitle);
            Assert.Equal(2001, paper.Year);
            Assert.Equal("E", Assert.Single(paper.Editors).Family);
            Assert.Equal(2, paper.Fields.Count);
        }
    }

    [Fact]
    public void Own_fields_come_first()
    {
        var papers = Clean("@inproceedings{a, booktitle={Own}, year=1999, crossref={p}} @proceedings{p, title={Whole}, date={2001-02-03}, publisher={P}}");

        Assert.Equal("Own", papers[0].ContainerTitle);
        Assert.Equal(new PartialDate(1999), papers[0].Issued);
        Assert.Equal("P", papers[0].Publisher);
        Assert.Null(papers[0].Title);
    }

    [Fact]
    public void Identifiers_stay_with_their_owner()
    {
        var papers = Clean("@inproceedings{a, crossref={p}} @proceedings{p, doi={10.1000/1}, ids={q}, isbn={1}}");

        Assert.Null(papers[0].Doi);
        Assert.Empty(papers[0].Aliases);
        Assert.Equal("1", papers[0].Isbn);
    }

    [Fact]
    public void Chains_and_lists()
    {
        var papers = Clean("""
            @inbook{a, title={A}, crossref={b}}
            @book{b, title={B}, crossref={c}, xdata={x,y}}
            @mvbook{c, title={C}, xdata={y}}
            @xdata{x, publisher={X}}
            @xdata{y, location={Y}, publisher={not this}}
            """);

        Assert.Equal(["a", "b", "c"], papers.Select(static paper => paper.Key));
        Assert.Equal("B", papers[0].ContainerTitle);
        Assert.Equal(["X", "X", "not this"], papers.Select(static paper => paper.Publisher));
        Assert.All(papers, static paper => Assert.Equal("Y", paper.PublisherPlace));
    }

    [Fact]
    public void A_circle_is_told_and_ends()
    {
        var result = Read("@misc{a, crossref={b}, note={A}} @misc{b, crossref={c}} @misc{c, crossref={a}, volume=3} @misc{d, crossref={d}}");

        Assert.Equal(4, result.Records.Count);
        Assert.Equal("3", result.Records[0].Paper.Volume);
        Assert.Equal([ProblemKind.CrossReferenceCycle, ProblemKind.CrossReferenceCycle], Kinds(result));
    }

    [Fact]
    public void A_parent_that_is_not_there()
    {
        var result = Read("@misc{a, crossref = {nowhere}, xdata = {no}}");

        Assert.Equal([ProblemKind.UnknownCrossReference, ProblemKind.UnknownCrossReference], Kinds(result));
    }

    [Fact]
    public void A_long_chain_needs_no_stack()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(static i => $"@misc{{k{i}, crossref={{k{i + 1}}}}}\n")) + "@misc{k5000, note={end}}";
        var papers = Clean(text);

        Assert.All(papers, static paper => Assert.Equal("end", paper.Note));
    }
}
