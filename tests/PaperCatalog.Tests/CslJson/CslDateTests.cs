namespace PaperCatalog.Tests.CslJson;

/// <summary>The forms that dates have in CSL-JSON of all origins.</summary>
public sealed class CslDateTests
{
    [Theory]
    [InlineData("""{"date-parts": [[2020, 5, 6]]}""", "2020-05-06")]
    [InlineData("""{"date-parts": [["2020", "05", "06"]]}""", "2020-05-06")]
    [InlineData("""{"date-parts": [[2020.0, 5.0]]}""", "2020-05")]
    [InlineData("""{"date-parts": [["2020", "May"]]}""", "2020-05")]
    [InlineData("""{"date-parts": [2020, 5]}""", "2020-05")]
    [InlineData("[2020, 5, 6]", "2020-05-06")]
    [InlineData("[[2020, 5, 6]]", "2020-05-06")]
    [InlineData("2020", "2020")]
    [InlineData("\"2020-05-06\"", "2020-05-06")]
    [InlineData("""{"date-parts": [[2020, 13]]}""", "2020-21")]
    [InlineData("""{"date-parts": [[2020, 16]]}""", "2020-24")]
    [InlineData("""{"date-parts": [[2020, 21]]}""", "2020-21")]
    [InlineData("""{"date-parts": [[2020, 24]]}""", "2020-24")]
    [InlineData("""{"date-parts": [[2020, 17]]}""", "2020")]
    [InlineData("""{"date-parts": [[2020, 0, 0]]}""", "2020")]
    [InlineData("""{"date-parts": [[2020, 12, 31]]}""", "2020-12-31")]
    [InlineData("""{"date-parts": [[2021, 2, 29]]}""", "2021-02")]
    [InlineData("""{"date-parts": [[2020, 1, 0]]}""", "2020-01")]
    [InlineData("""{"year": 2020, "month": 5, "day": 6}""", "2020-05-06")]
    [InlineData("""{"year": "2020"}""", "2020")]
    [InlineData("""{"literal": "5 May 2020"}""", "2020-05-05")]
    [InlineData("""{"raw": "2020-05-05"}""", "2020-05-05")]
    [InlineData("""{"date-time": "2020-05-05T00:00:00Z"}""", "2020-05-05")]
    [InlineData("""{"date-parts": [[2020, 5]], "raw": "2020-05~"}""", "2020-05~")]
    [InlineData("""{"date-parts": [[2020, 5]], "raw": "2020-06~"}""", "2020-05")]
    [InlineData("""{"date-parts": [[2020, 5]], "raw": "2021-05~"}""", "2020-05")]
    [InlineData("""{"date-parts": [[2020]], "season": 2}""", "2020-22")]
    [InlineData("""{"date-parts": [[2020]], "season": "22"}""", "2020-22")]
    [InlineData("""{"date-parts": [[2020]], "season": 14}""", "2020-22")]
    [InlineData("""{"date-parts": [[2020]], "season": "Summer"}""", "2020-22")]
    [InlineData("""{"date-parts": [[2020]], "season": 5}""", "2020")]
    [InlineData("""{"date-parts": [[2020]], "season": 0}""", "2020")]
    [InlineData("""{"date-parts": [[2020]], "season": "May"}""", "2020")]
    [InlineData("""{"date-parts": [[2020, 5]], "season": 2}""", "2020-05")]
    [InlineData("""{"date-parts": [[2020]], "circa": true}""", "2020~")]
    [InlineData("""{"date-parts": [[2020]], "circa": 1}""", "2020~")]
    [InlineData("""{"date-parts": [[2020]], "circa": "yes"}""", "2020~")]
    [InlineData("""{"date-parts": [[2020]], "circa": 0}""", "2020")]
    [InlineData("""{"date-parts": [[2020]], "circa": ""}""", "2020")]
    [InlineData("""{"date-parts": [[2020]], "circa": "no"}""", "2020")]
    [InlineData("""{"date-parts": [[2020]], "circa": "false"}""", "2020")]
    [InlineData("""{"date-parts": [[2020]], "circa": false}""", "2020")]
    [InlineData("""{"date-parts": [[2004], [2006, 7]]}""", "2004/2006-07")]
    [InlineData("""{"date-parts": [[2004], [0, 0, 0]]}""", "2004/..")]
    [InlineData("""{"date-parts": [[2004], []]}""", "2004/..")]
    [InlineData("""{"date-parts": [[2004], ["", null]]}""", "2004/..")]
    [InlineData("null", null)]
    [InlineData("true", null)]
    [InlineData("[]", null)]
    [InlineData("[[]]", null)]
    [InlineData("[[\"\"]]", null)]
    [InlineData("{}", null)]
    [InlineData("\"\"", null)]
    [InlineData("""{"date-parts": [[""]]}""", null)]
    [InlineData("""{"date-parts": [[null, 5]], "raw": "2019"}""", "2019")]
    public void A_date_is_read(string json, string? expected)
    {
        var result = Read(json);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Issued?.ToString());
        Assert.DoesNotContain(result.Problems, static problem => problem.Arguments.Any(static argument => argument.Contains("soon", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"soon\"", "soon", null)]
    [InlineData("""{"raw": "soon"}""", """{"raw": "soon"}""", null)]
    [InlineData("[\"soon\"]", "[\"soon\"]", null)]
    [InlineData("[[\"soon\"]]", "[[\"soon\"]]", null)]
    [InlineData("[[1e10]]", "[[1e10]]", null)]
    [InlineData("[[2020.5]]", "[[2020.5]]", null)]
    [InlineData("[[2020, 25]]", "[[2020, 25]]", "2020")]
    [InlineData("[[2020, -1]]", "[[2020, -1]]", "2020")]
    [InlineData("[[2020, 5, 32]]", "[[2020, 5, 32]]", "2020-05")]
    [InlineData("[[2020, \"soon\"]]", "[[2020, \"soon\"]]", "2020")]
    [InlineData("[[2020, 5, 6, 7]]", "[[2020, 5, 6, 7]]", "2020-05-06")]
    [InlineData("[[2020], [2021], [2022]]", "[[2020], [2021], [2022]]", "2020/2021")]
    public void What_a_date_cannot_say_is_reported(string json, string said, string? expected)
    {
        var result = Read(json);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Issued?.ToString());
        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.InvalidDate, problem.Kind);
        Assert.Equal([said], problem.Arguments);
    }

    [Theory]
    [InlineData("[[2020, 24, 31]]")]
    [InlineData("[[2020, 5, 6]]")]
    [InlineData("""{"date-parts": [[2020], [2021]]}""")]
    [InlineData("[2020, 5, 6]")]
    public void A_date_in_its_bounds_is_not_reported(string json) => Assert.Empty(Read(json).Problems);

    private static ReadResult Read(string date) => PaperReader.Read($$"""[{"id": "a", "issued": {{date}}}]""", PaperFormat.CslJson);
}
