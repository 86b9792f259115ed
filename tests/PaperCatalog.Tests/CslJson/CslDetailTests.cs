namespace PaperCatalog.Tests.CslJson;

/// <summary>Names, notes, lists and numbers of CSL-JSON as programs write them.</summary>
public sealed class CslDetailTests
{
    [Theory]
    [InlineData("""["Doe, Jane", "others"]""", "Jane Doe", true)]
    [InlineData("""["Doe, Jane", "et al."]""", "Jane Doe", true)]
    [InlineData("""["Doe, Jane", "et al"]""", "Jane Doe", true)]
    [InlineData("""["others", "Doe, Jane"]""", "others|Jane Doe", false)]
    [InlineData("""[{"literal": "et al"}]""", "", true)]
    [InlineData("""[{"name": "Team"}]""", "Team", false)]
    [InlineData("""[{"given": "Plato", "ORCID": "0000-0002-1825-0097"}]""", "Plato", false)]
    [InlineData("""["other"]""", "other", false)]
    [InlineData("""["et alx"]""", "et alx", false)]
    [InlineData("""[" "]""", "", false)]
    [InlineData("[null]", "", false)]
    [InlineData("[]", "", false)]
    [InlineData("\"Jane Doe\"", "Jane Doe", false)]
    public void A_list_of_names(string json, string expected, bool hasMore)
    {
        var result = Item($"\"author\": {json}");
        var paper = Assert.Single(result.Records).Paper;

        Assert.Equal(expected, string.Join('|', paper.Authors.Select(static person => person.DisplayName)));
        Assert.Equal(hasMore, paper.HasMoreAuthors);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("[7]", "7", "this is no name")]
    [InlineData("[[]]", "[]", "this is no name")]
    [InlineData("true", "true", "this is no name")]
    [InlineData("[{}]", "{}", "this name is empty")]
    [InlineData("""[{"suffix": ""}]""", """{"suffix": ""}""", "this name is empty")]
    public void What_is_no_name_is_said(string json, string place, string message)
    {
        var result = Item($"\"author\": {json}");

        Assert.Empty(Assert.Single(result.Records).Paper.Authors);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.MalformedName, problem.Kind);
        Assert.Equal([place, message], problem.Arguments);
    }

    [Theory]
    [InlineData("DOI: 10.1234/x", "10.1234/x")]
    [InlineData("{:DOI:10.1234/x}", "10.1234/x")]
    [InlineData("{:DOI: 10.1234/x", null)]
    [InlineData(@"first\n doi : 10.1234/x \nDOI: 10.1234/y", "10.1234/x")]
    [InlineData(@"DOI:\nDOI: 10.1234/y", "10.1234/y")]
    [InlineData(": 10.1234/x", null)]
    [InlineData("a name that is too long, DOI: 10.1234/x", null)]
    [InlineData("DOI", null)]
    public void A_line_of_the_note_may_be_a_variable(string note, string? expected) =>
        Assert.Equal(expected, Assert.Single(Item($"\"note\": \"{note}\"").Records).Paper.Doi);

    [Fact]
    public void The_note_has_what_the_item_has_not()
    {
        var paper = Assert.Single(Item(
            @"""type"": ""document"", ""note"": ""type: dataset\nissued: 2019-05\noriginal-date: 1999\nevent-date: 2018-01-02\nevent-title: E\nevent-place: P\nstatus: in press\nPMID: 12\nPMCID: PMC34\nISBN: 1\nISSN: 2\narXiv: 2010.13993""").Records).Paper;

        Assert.Equal(PaperKind.Dataset, paper.Kind);
        Assert.Equal((new PartialDate(2019, 5), new PartialDate(1999), new PartialDate(2018, 1, 2)), (paper.Issued, paper.OriginalDate, paper.EventDate));
        Assert.Equal(("E", "P", "in press"), (paper.EventTitle, paper.EventPlace, paper.Status));
        Assert.Equal(("12", "PMC34", "1", "2", "2010.13993"), (paper.PubMedId, paper.PubMedCentralId, paper.Isbn, paper.Issn, paper.ArXivId));
        Assert.Equal(PaperKind.Book, Assert.Single(Item("\"type\": \"book\", \"note\": \"type: nonsense\"").Records).Paper.Kind);
    }

    [Theory]
    [InlineData("\"archive\": \"arXiv\", \"archive_location\": \"2010.13993\"", "2010.13993")]
    [InlineData("\"archive\": \"ArXiv.org\", \"archive_location\": \"arXiv:2010.13993v2\"", "2010.13993v2")]
    [InlineData("\"archive\": \"arXiv\", \"archive_location\": \"a box\"", "a box")]
    [InlineData("\"archive\": \"arXiv\", \"number\": \"arXiv:2010.13993\"", "2010.13993")]
    [InlineData("\"archive\": \"attic\", \"archive_location\": \"2010.13993\"", null)]
    [InlineData("\"DOI\": \"10.48550/arXiv.2010.13993\"", "2010.13993")]
    [InlineData("\"URL\": \"https://arxiv.org/abs/2010.13993\"", "2010.13993")]
    [InlineData("\"URL\": \"https://a.org/abs/2010.13993\"", null)]
    [InlineData("\"container-title\": \"arXiv:2010.13993\"", "2010.13993")]
    [InlineData("\"number\": \"2010.13993\"", null)]
    public void The_arXiv_number_has_many_places(string members, string? expected) => Assert.Equal(expected, Assert.Single(Item(members).Records).Paper.ArXivId);

    [Theory]
    [InlineData("\"keyword\": \"a, b\"", "a|b")]
    [InlineData("\"keyword\": \"a; b, c;;\"", "a|b, c")]
    [InlineData("\"keyword\": \"a,, b,\"", "a|b")]
    [InlineData("\"keyword\": [\"a, b\", \"\", 7, null, {}]", "a, b|7")]
    [InlineData("\"keywords\": \"a\"", "a")]
    [InlineData("\"keyword\": null", "")]
    [InlineData("\"custom\": {\"keywords\": [\"a; b\"]}, \"keyword\": \"c\"", "a; b")]
    [InlineData("\"custom\": {\"keywords\": \"a\"}, \"keyword\": \"c\"", "c")]
    [InlineData("\"custom\": 7, \"keyword\": \"c\"", "c")]
    public void Keywords(string members, string expected) => Assert.Equal(expected, string.Join('|', Assert.Single(Item(members).Records).Paper.Keywords));

    [Theory]
    [InlineData("\"custom\": {\"links\": [\"https://a.org/1\", \"https://a.org/2\"]}", "https://a.org/1|https://a.org/2")]
    [InlineData("\"custom\": {\"links\": \"https://a.org/1\"}", "https://a.org/1")]
    [InlineData("\"custom\": {\"links\": null}", "")]
    [InlineData("\"custom\": {}", "")]
    public void Links_stand_in_a_list_or_alone(string members, string expected) =>
        Assert.Equal(expected, string.Join('|', Assert.Single(Item(members).Records).Paper.Links.Select(static link => link.OriginalString)));

    [Theory]
    [InlineData("\"type\": \"article\", \"number\": \"arXiv:2010.13993\"", null)]
    [InlineData("\"type\": \"article\", \"number\": \"7\", \"archive\": \"arXiv\", \"archive_location\": \"2010.13993\"", "7")]
    [InlineData("\"type\": \"report\", \"number\": \"arXiv:2010.13993\"", "arXiv:2010.13993")]
    [InlineData("\"type\": \"article\", \"number\": \"7\"", "7")]
    public void The_number_of_a_preprint_is_not_said_twice(string members, string? expected) => Assert.Equal(expected, Assert.Single(Item(members).Records).Paper.Number);

    [Theory]
    [InlineData("\"words\"", "words")]
    [InlineData("7", "7")]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    public void What_is_no_item_is_said(string json, string said)
    {
        var result = PaperReader.Read($"[{json}, {{\"id\": \"b\"}}]", PaperFormat.CslJson);

        Assert.Equal("b", Assert.Single(result.Records).Paper.Key);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemKind.UnexpectedText, said), (problem.Kind, problem.Arguments[0]));
    }

    [Theory]
    [InlineData("{\"items\": 7, \"id\": \"a\"}")]
    [InlineData("{\"items\": [7], \"id\": \"a\"}")]
    [InlineData("{\"message\": [], \"id\": \"a\"}")]
    [InlineData("{\"title\": \"T\", \"items\": [{}], \"id\": \"a\"}")]
    [InlineData("{\"type\": \"book\", \"references\": [{}], \"id\": \"a\"}")]
    public void An_item_may_have_a_member_that_is_called_like_a_list(string json)
    {
        var result = PaperReader.Read(json, PaperFormat.CslJson);

        Assert.Equal("a", Assert.Single(result.Records).Paper.Key);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("\"URL\": \"https://doi.org/10.1234/x\"", "10.1234/x")]
    [InlineData("\"url\": \"https://doi.org/10.1234/x\"", "10.1234/x")]
    [InlineData("\"DOI\": \"none yet\"", "none yet")]
    [InlineData("\"doi\": \"10.1234/x\"", "10.1234/x")]
    public void The_DOI_may_be_an_address(string members, string expected) => Assert.Equal(expected, Assert.Single(Item(members).Records).Paper.Doi);

    [Theory]
    [InlineData(" \t{\"id\": \"a\"}")]
    [InlineData("\u00A0\u2028\u2029\u0085\v\f{\"id\": \"a\"}")]
    [InlineData("\u001E{\"id\": \"a\"}")]
    public void White_space_of_any_kind_parts_records(string text)
    {
        var result = PaperReader.Read(text + "\n" + text.Replace("\"a\"", "\"b\"", StringComparison.Ordinal), PaperFormat.CslJson);

        Assert.Equal(["a", "b"], result.Records.Select(static record => record.Paper.Key));
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("# remark\n{\"id\": \"a\"}")]
    [InlineData("// remark\r{\"id\": \"a\"}")]
    [InlineData("/* remark */{\"id\": \"a\"}")]
    [InlineData("{\"id\": \"a\"} # remark")]
    public void A_comment_is_said_and_passed_over(string text)
    {
        var result = PaperReader.Read(text, PaperFormat.CslJson);

        Assert.Equal("a", Assert.Single(result.Records).Paper.Key);
        Assert.Equal([ProblemKind.MalformedSyntax], result.Problems.Select(static problem => problem.Kind));
    }

    [Theory]
    [InlineData("[\"\\\"]\", 1]")]
    [InlineData("{\"]\": \"[[\", \"a\": \"\\\\\"}")]
    [InlineData("\"text\"")]
    [InlineData("7")]
    public void What_is_nested_too_deep_is_passed_over_whole(string inner)
    {
        var text = "[{\"id\": \"a\", \"x\": " + new string('[', 300) + inner + new string(']', 300) + ", \"title\": \"T\"}, {\"id\": \"b\"}]";
        var result = PaperReader.Read(text, PaperFormat.CslJson);

        Assert.Equal(["a", "b"], result.Records.Select(static record => record.Paper.Key));
        Assert.Equal("T", result.Records[0].Paper.Title);
        Assert.Equal([ProblemKind.LimitExceeded], result.Problems.Select(static problem => problem.Kind));
    }

    private static ReadResult Item(string members) => PaperReader.Read($"[{{\"id\": \"a\", {members}}}]", PaperFormat.CslJson);
}
