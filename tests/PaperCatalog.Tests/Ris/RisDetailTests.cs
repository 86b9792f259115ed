using static PaperCatalog.Tests.Ris.RisSource;

namespace PaperCatalog.Tests.Ris;

/// <summary>Which tags hold prose, and where RIS hides identifiers.</summary>
public sealed class RisDetailTests
{
    [Theory]
    [InlineData("AB")]
    [InlineData("N1")]
    [InlineData("N2")]
    [InlineData("RN")]
    [InlineData("TI")]
    [InlineData("T1")]
    [InlineData("T2")]
    [InlineData("AD")]
    [InlineData("M1")]
    [InlineData("U1")]
    public void A_line_of_prose_may_look_like_a_type(string tag)
    {
        var paper = ReadOne($"TY  - JOUR\n{tag}  - one\nTY  - of thing\nER  - \n");

        Assert.Equal("one TY - of thing", paper.Fields[tag.ToLowerInvariant()]);
    }

    [Theory]
    [InlineData("AU")]
    [InlineData("A1")]
    [InlineData("AN")]
    [InlineData("T3")]
    [InlineData("TA")]
    [InlineData("N3")]
    [InlineData("NV")]
    [InlineData("RP")]
    [InlineData("M3")]
    [InlineData("U2")]
    [InlineData("UR")]
    [InlineData("KW")]
    public void After_any_other_line_a_type_begins_a_record(string tag) =>
        Assert.Equal(2, Read($"TY  - JOUR\n{tag}  - one\nTY  - of thing\nER  - \n").Records.Count);

    [Theory]
    [InlineData("DO  - 10.48550/arXiv.2010.13993", "2010.13993")]
    [InlineData("AN  - arXiv:2010.13993", "2010.13993")]
    [InlineData("PB  - arXiv:2010.13993", "2010.13993")]
    [InlineData("UR  - https://arxiv.org/abs/2010.13993", "2010.13993")]
    [InlineData("UR  - https://a.org/x\nL1  - https://arxiv.org/pdf/2010.13993", "2010.13993")]
    [InlineData("UR  - https://a.org/abs/2010.13993", null)]
    [InlineData("AN  - 2010.13993", null)]
    public void The_arXiv_number(string lines, string? expected) => Assert.Equal(expected, Record("JOUR", lines).ArXivId);

    [Theory]
    [InlineData("L3  - 10.1234/x", "10.1234/x")]
    [InlineData("N1  - doi: 10.1234/x", "10.1234/x")]
    [InlineData("M3  - https://doi.org/10.1234/x", "10.1234/x")]
    [InlineData("N1  - See 10.1234/x for more", null)]
    [InlineData("UR  - https://a.org\nL2  - https://doi.org/10.1234/x", "10.1234/x")]
    public void The_DOI(string lines, string? expected) => Assert.Equal(expected, Record("JOUR", lines).Doi);

    [Theory]
    [InlineData("AN  - PMID: 12", "12")]
    [InlineData("AN  - PMID:\nAN  - pmid:34", "34")]
    [InlineData("AN  - 12", null)]
    public void The_PubMed_number(string lines, string? expected) => Assert.Equal(expected, Record("JOUR", lines).PubMedId);

    [Theory]
    [InlineData("Record #1 of 30", true)]
    [InlineData("12.", true)]
    [InlineData("Record # of 30", false)]
    [InlineData("Record #1 of many", false)]
    [InlineData("Record #a of 30", false)]
    [InlineData("Record #1", false)]
    [InlineData("1a.", false)]
    public void A_number_between_records_is_no_text(string line, bool isNumber)
    {
        var result = Read($"TY  - JOUR\nTI  - A\nER  - \n\n{line}\nTY  - JOUR\nTI  - B\nER  - \n");

        Assert.Equal(["A", "B"], result.Records.Select(static record => record.Paper.Title!));
        Assert.Equal(isNumber ? [] : [ProblemKind.UnexpectedText], result.Problems.Select(static problem => problem.Kind));
    }
}
