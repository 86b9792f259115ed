using PaperCatalog.Reading;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.Reading;

/// <summary>What a file is, by its content and its name.</summary>
public sealed class FormatSignsTests
{
    [Theory]
    [InlineData("@article{a, title={T}}", PaperFormat.BibTeX)]
    [InlineData("% Encoding: UTF-8\nA remark.\n\n@Comment{x}\n@book(b, title={T})", PaperFormat.BibTeX)]
    [InlineData("\uFEFF\n\nTY  - JOUR\nER  - ", PaperFormat.Ris)]
    [InlineData("Exported by a tool\n\nTY  - JOUR", PaperFormat.Ris)]
    [InlineData("\nPMID- 123\nTI  - x", PaperFormat.PubMedTagged)]
    [InlineData("%0 Journal Article\n%T x", PaperFormat.EndNoteTagged)]
    [InlineData("[{\"id\": 1}]", PaperFormat.CslJson)]
    [InlineData("{ \"id\": 1 }\n{ \"id\": 2 }", PaperFormat.CslJson)]
    [InlineData("[]", PaperFormat.CslJson)]
    [InlineData("<?xml version=\"1.0\"?><PubmedArticleSet><PubmedArticle/></PubmedArticleSet>", PaperFormat.PubMedXml)]
    [InlineData("<?xml version=\"1.0\"?><xml><records><record/></records></xml>", PaperFormat.EndNoteXml)]
    [InlineData("<record><titles><title>T</title></titles></record>", PaperFormat.EndNoteXml)]
    [InlineData("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"/>", PaperFormat.ArXivAtom)]
    [InlineData("# A comment\ncff-version: 1.2.0\ntitle: x", PaperFormat.CitationFile)]
    [InlineData("------\n\\\\\narXiv:2010.13993\nFrom: a\n", PaperFormat.ArXivListing)]
    public void A_format_shows_itself(string text, PaperFormat expected) => Assert.Equal(expected, FormatSigns.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("Facebook AI\nAbstract:We introduce GPT-NeoX-20B.")]
    [InlineData("Title: [AMR08] and others\nAbstract: {x} @ home")]
    [InlineData("[AMR08] A heading\n\nAbstract: x")]
    [InlineData("Abstract: ask ada@example.org{x}\n\\\\\nmore")]
    [InlineData("100%0 of it\n%T")]
    [InlineData("<p>not a record</p>")]
    [InlineData("<zs:records><zs:record><record><leader>x</leader></record></zs:record></zs:records>")]
    public void Text_that_shows_no_format_is_left_to_its_name(string text) => Assert.Null(FormatSigns.Find(text));

    [Fact]
    public void A_wrong_name_is_said_and_the_file_is_read_as_what_it_is()
    {
        var result = PaperReader.Read("TY  - JOUR\nID  - k\nTI  - Title\nER  - \n", "papers/refs.bib");

        Assert.Equal(PaperFormat.Ris, result.Format);
        Assert.Equal("k", Assert.Single(result.Records).Paper.Key);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("This file is RIS, not BibTeX as its name says; it was read as RIS", problem.Message);
    }

    [Fact]
    public void A_telling_name_decides_where_the_content_shows_nothing()
    {
        Assert.Equal(PaperFormat.BibTeX, PaperReader.Read("only a remark", "refs.bib").Format);
        Assert.Equal(PaperFormat.PlainText, PaperReader.Read("Abstract: x", "refs.txt").Format);
    }

    [Fact]
    public void No_bib_file_of_the_corpora_is_taken_for_something_else()
    {
        var wrong = Directory.GetFiles(SharedFolder.Require("corpora"), "*.bib", SearchOption.AllDirectories)
            .Where(static path => FormatSigns.Find(File.ReadAllText(path)) is not (null or PaperFormat.BibTeX))
            .Select(Path.GetFileName);
        Assert.Empty(wrong);
    }
}
