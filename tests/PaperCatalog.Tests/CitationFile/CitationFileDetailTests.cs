namespace PaperCatalog.Tests.CitationFile;

/// <summary>People, dates, identifiers and escapes of CITATION.cff.</summary>
public sealed class CitationFileDetailTests
{
    [Theory]
    [InlineData("authors: Jane Doe", "Jane Doe", false)]
    [InlineData("authors: [Jane Doe, ~, 'Roe, Max']", "Jane Doe|Max Roe", false)]
    [InlineData("authors: {name: Team}", "Team", false)]
    [InlineData("authors: [{alias: jd}]", "jd", false)]
    [InlineData("authors: [{given-names: Plato, alias: p}]", "Plato", false)]
    [InlineData("authors: [Jane Doe, et al.]", "Jane Doe", true)]
    [InlineData("authors: [Jane Doe, others]", "Jane Doe", true)]
    [InlineData("authors: [{name: others}]", "", true)]
    [InlineData("authors: [{name: others}, Jane Doe]", "others|Jane Doe", false)]
    [InlineData("authors: ~", "", false)]
    public void Authors(string line, string expected, bool hasMore)
    {
        var result = Read(line);
        var paper = Assert.Single(result.Records).Paper;

        Assert.Equal(expected, string.Join('|', paper.Authors.Select(static person => person.DisplayName)));
        Assert.Equal(hasMore, paper.HasMoreAuthors);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("authors: [{affiliation: x}]")]
    [InlineData("authors: [[Jane]]")]
    [InlineData("authors: [' ']")]
    public void What_is_no_name_is_said(string line)
    {
        var result = Read(line);

        Assert.Empty(Assert.Single(result.Records).Paper.Authors);
        Assert.Equal([ProblemKind.MalformedName], result.Problems.Select(static problem => problem.Kind));
    }

    [Theory]
    [InlineData("date-released: 2020-05-06", "2020-05-06")]
    [InlineData("date-published: 2020-05-06", "2020-05-06")]
    [InlineData("issue-date: 2020-05", "2020-05")]
    [InlineData("year: 2020", "2020")]
    [InlineData("year: 2020\nmonth: 7", "2020-07")]
    [InlineData("date-released: 2020-05-06\nyear: 2019", "2020-05-06")]
    [InlineData("date-released: 2020\nyear: 2020\nmonth: 7", "2020-07")]
    [InlineData("date-released: 2020/2021\nyear: 2019", "2020/2021")]
    [InlineData("month: 7", null)]
    public void Dates(string lines, string? expected)
    {
        var result = Read(lines);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Issued?.ToString());
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("date-released: soon", "soon", null)]
    [InlineData("date-accessed: soon", "soon", null)]
    [InlineData("year: soon", "soon", null)]
    [InlineData("date-released: 2020\nyear: soon", "soon", "2020")]
    [InlineData("date-released: soon\nyear: 2019", "soon", "2019")]
    public void A_date_that_is_none_is_said(string lines, string said, string? expected)
    {
        var result = Read(lines);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Issued?.ToString());
        var problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemKind.InvalidDate, said), (problem.Kind, problem.Arguments[0]));
    }

    [Theory]
    [InlineData("doi: 10.1234/a", "10.1234/a", null, null)]
    [InlineData("identifiers: [{type: doi}, {value: 10.1234/b}, {type: swh, value: 10.1234/c}]", null, null, null)]
    [InlineData("identifiers: [{type: doi, value: 10.1234/b}]\ndoi: 10.1234/a", "10.1234/b", null, null)]
    [InlineData("identifiers: [{type: other, value: 'PMID: 12'}]", null, null, "12")]
    [InlineData("identifiers: [{type: other, value: 'pmid:'}, {type: other, value: x}]", null, null, null)]
    [InlineData("identifiers: [{type: url, value: 'https://arxiv.org/abs/2010.13993'}, {type: other, value: 'arXiv:2010.13993'}]", null, "2010.13993", null)]
    [InlineData("pmid: 34\nidentifiers: [{type: other, value: 'pmid:12'}]", null, null, "34")]
    [InlineData("identifiers: [x, [y], {type: other, value: ' '}]", null, null, null)]
    [InlineData("url: https://doi.org/10.1234/a", "10.1234/a", null, null)]
    [InlineData("url: https://arxiv.org/abs/2010.13993", null, "2010.13993", null)]
    public void Identifiers(string lines, string? doi, string? arXiv, string? pubMed)
    {
        var paper = Assert.Single(Read(lines).Records).Paper;

        Assert.Equal((doi, arXiv, pubMed), (paper.Doi, paper.ArXivId, paper.PubMedId));
    }

    [Theory]
    [InlineData("url: none\nrepository-code: https://a.org/1\nrepository: https://a.org/1\nrepository-artifact: https://a.org/2", "https://a.org/1", "https://a.org/2")]
    [InlineData("url: https://a.org/1\nrepository: ~", "https://a.org/1", "")]
    [InlineData("repository: none", null, "")]
    public void The_address_is_the_first_one_that_is_one(string lines, string? url, string links)
    {
        var paper = Assert.Single(Read(lines).Records).Paper;

        Assert.Equal(url, paper.Url?.OriginalString);
        Assert.Equal(links, string.Join('|', paper.Links.Select(static link => link.OriginalString)));
    }

    [Theory]
    [InlineData("keywords: a, b", "a, b")]
    [InlineData("keywords: [~, null, '', a]", "a")]
    [InlineData("keywords: ~", "")]
    public void Keywords(string line, string expected) => Assert.Equal(expected, string.Join('|', Assert.Single(Read(line).Records).Paper.Keywords));

    [Theory]
    [InlineData("type: nonsense", PaperKind.Document)]
    [InlineData("type: book", PaperKind.Book)]
    [InlineData("type: article\nstatus: preprint", PaperKind.Article)]
    [InlineData("type: article\nstatus: submitted", PaperKind.ArticleJournal)]
    [InlineData("version: 1", PaperKind.Software)]
    public void The_kind(string lines, PaperKind expected) => Assert.Equal(expected, Assert.Single(Read(lines).Records).Paper.Kind);

    [Theory]
    [InlineData('n', "x y")]
    [InlineData('t', "x y")]
    [InlineData('r', "x y")]
    [InlineData('f', "x y")]
    [InlineData('v', "x y")]
    [InlineData(' ', "x y")]
    [InlineData('"', "x\"y")]
    [InlineData('\\', "x\\y")]
    [InlineData('/', "x/y")]
    [InlineData('a', "x\ay")]
    [InlineData('b', "x\by")]
    [InlineData('e', "x\u001By")]
    [InlineData('N', "x\u0085y")]
    [InlineData('_', "x\u00A0y")]
    [InlineData('L', "x\u2028y")]
    [InlineData('P', "x\u2029y")]
    [InlineData('0', "x\0y")]
    public void An_escape_of_YAML(char escape, string expected)
    {
        var result = PaperReader.Read($"title: \"x\\{escape}y\"\n", PaperFormat.CitationFile);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Title);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData(@"x\qy", @"x\qy")]
    [InlineData(@"x\xZZ", "x\uFFFDZZ")]
    [InlineData(@"x\x4", "x\uFFFD4")]
    [InlineData(@"x\uD800", "x\uFFFDD800")]
    [InlineData(@"x\uDFFF", "x\uFFFDDFFF")]
    [InlineData(@"x\U00110000", "x\uFFFD00110000")]
    [InlineData(@"x\UFFFFFFFF", "x\uFFFDFFFFFFFF")]
    public void An_escape_that_is_none_is_said(string text, string expected)
    {
        var result = PaperReader.Read($"title: \"{text}\"\n", PaperFormat.CitationFile);

        Assert.Equal(expected, Assert.Single(result.Records).Paper.Title);
        Assert.Equal([ProblemKind.MalformedSyntax], result.Problems.Select(static problem => problem.Kind));
    }

    [Theory]
    [InlineData(@"\x41\u0042\U0001F600", "AB\U0001F600")]
    [InlineData(@"\uD7FF\uE000", "\uD7FF\uE000")]
    [InlineData(@"\U0010FFFF", "\U0010FFFF")]
    public void Numbers_are_characters(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(PaperReader.Read($"title: \"{text}\"\n", PaperFormat.CitationFile).Records).Paper.Title);

    [Theory]
    [InlineData("{title: a, b, c: }", "a")]
    [InlineData("{title: a, ~, [x]: y}", "a")]
    [InlineData("{: x, title: a}", "a")]
    [InlineData("{\"title\":a b , c: d}", "a b")]
    [InlineData("{title: a:b}", "a:b")]
    [InlineData("{title: a#b # c\n}", "a#b")]
    public void A_map_in_braces(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(PaperReader.Read(text, PaperFormat.CitationFile).Records).Paper.Title);

    [Fact]
    public void What_is_nested_too_deep_is_passed_over_to_its_end()
    {
        var text = "title: a\nx: " + new string('[', 300) + "{a: [b]}, c" + new string(']', 300) + "\nversion: b\n";
        var result = PaperReader.Read(text, PaperFormat.CitationFile);

        var paper = Assert.Single(result.Records).Paper;
        Assert.Equal(("a", "b"), (paper.Title, paper.Fields["version"]));
        Assert.Equal(ProblemKind.LimitExceeded, result.Problems[0].Kind);
    }

    private static ReadResult Read(string lines) => PaperReader.Read($"title: T\n{lines}\n", PaperFormat.CitationFile);
}
