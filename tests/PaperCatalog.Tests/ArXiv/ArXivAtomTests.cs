using System.Xml.Linq;
using PaperCatalog.Tests.Infrastructure;

namespace PaperCatalog.Tests.ArXiv;

public sealed class ArXivAtomTests
{
    [Theory]
    [InlineData("<author>&#160;</author>")]
    [InlineData("<author><name> </name></author>")]
    [InlineData("<author/>")]
    public void An_author_without_a_name_is_none(string author) =>
        Assert.Empty(Assert.Single(PaperReader.Read($"<feed><entry><id>a</id><title>T</title>{author}</entry></feed>", PaperFormat.ArXivAtom).Records).Paper.Authors);

    [Fact]
    public void An_entry_is_a_preprint()
    {
        var result = PaperReader.Read(
            """
            <feed xmlns:a="http://arxiv.org/schemas/atom"><title>Query</title>
              <entry>
                <id>http://arxiv.org/abs/math/0211159v2</id><published>2002-11-11T16:11:49Z</published><updated>2003-01-01T00:00:00Z</updated>
                <title>The entropy
                  formula</title>
                <summary> We present. See https://github.com/a/b. </summary>
                <author><name>Grisha Perelman</name><a:affiliation>X</a:affiliation></author><author><name>Vincent van Gogh</name></author>
                <a:comment>39 pages</a:comment><a:journal_ref>J. X 1 (2002)</a:journal_ref><a:doi>10.1/x</a:doi>
                <link href="http://arxiv.org/abs/math/0211159v2" rel="alternate"/><link title="pdf" href="http://arxiv.org/pdf/math/0211159v2" rel="related"/>
                <category term="math.DG"/><a:primary_category term="math.AG"/>
              </entry>
            </feed>
            """,
            PaperFormat.ArXivAtom);
        var paper = Assert.Single(result.Records).Paper;

        Assert.Empty(result.Problems);
        Assert.Equal("The entropy formula", paper.Title);
        Assert.Equal("math/0211159v2", paper.ArXivId);
        Assert.Equal(new PartialDate(2002, 11, 11), paper.Issued);
        Assert.Equal([new Person { Family = "Perelman", Given = "Grisha" }, new Person { Family = "Gogh", Given = "Vincent", NonDroppingParticle = "van" }], paper.Authors);
        Assert.Equal("10.1/x", paper.Doi);
        Assert.Equal("http://arxiv.org/abs/math/0211159v2", paper.Url!.OriginalString);
        Assert.Equal(["math.AG", "math.DG"], paper.Keywords);
        Assert.Equal("J. X 1 (2002)\n39 pages", paper.Note);
        Assert.Equal(["https://github.com/a/b"], paper.Links.Select(static link => link.OriginalString));
        Assert.Equal("X", paper.Fields["affiliation"]);
        Assert.Equal("math.AG", paper.Fields["primary_category@term"]);
    }

    [Fact]
    public void An_error_is_no_paper()
    {
        var result = PaperReader.Read(
            "<feed><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id</summary></entry></feed>", PaperFormat.ArXivAtom);

        Assert.Empty(result.Records);
        Assert.Contains("incorrect id", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answers_of_arxiv_are_all_read()
    {
        var files = Directory.GetFiles(SharedFolder.Require("corpora/wild/arxiv-atom"), "*.xml", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            XNamespace atom = "http://www.w3.org/2005/Atom";
            var entries = XDocument.Load(file).Root!.Elements(atom + "entry").Where(entry => !entry.Element(atom + "id")!.Value.Contains("/errors", StringComparison.Ordinal)).ToArray();
            var result = PaperReader.Read(File.ReadAllText(file), PaperFormat.ArXivAtom);

            Assert.Equal(entries.Length, result.Records.Count);
            Assert.Equal(entries.Length == 0, result.Problems.Count > 0);
            foreach (var (entry, record) in entries.Zip(result.Records))
            {
                var id = entry.Element(atom + "id")!.Value;
                Assert.EndsWith("/abs/" + record.Paper.ArXivId, id, StringComparison.Ordinal);
                Assert.Equal(Fold(entry.Element(atom + "title")!.Value), record.Paper.Title);
                Assert.Equal(Fold(entry.Element(atom + "summary")!.Value), record.Paper.Abstract);
                Assert.Equal(entry.Elements(atom + "author").Count(), record.Paper.Authors.Count);
                Assert.Equal(entry.Elements(atom + "author").Select(author => Fold(author.Element(atom + "name")!.Value)), record.Paper.Authors.Select(static author => author.DisplayName));
                Assert.Equal(DateTime.Parse(entry.Element(atom + "published")!.Value, null, System.Globalization.DateTimeStyles.AdjustToUniversal).ToString("yyyy-MM-dd"), record.Paper.Issued!.ToString());
            }
        }
    }

    private static string Fold(string text) => string.Join(" ", text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
