using System.Text;
using CsCheck;

namespace PaperCatalog.Tests.Tagged;

/// <summary>What holds for every format of tagged lines, whatever the text is.</summary>
public sealed class TaggedFormatTests
{
    private const string Filler = "the cells in vitro - of patients ";

    private static readonly Dictionary<PaperFormat, (string Good, string Title, string[] Pieces)> s_samples = new()
    {
        [PaperFormat.Ris] = (
            "TY  - JOUR\nTI  - Good\nAU  - A, B\nPY  - 2001/02/03/\nER  - \n\n",
            "TI  - ",
            ["TY  - JOUR", "TY  - ", "ER  - ", "ER", "AB  - ", "KW  - a; b", "AU  - ", "A1 - x,,y", "SP  - 1", "PY  - //", "SN  - 1 2", "t2 - ", "DO  - 10.1/"]),
        [PaperFormat.PubMedTagged] = (
            "PMID- 1\nTI  - Good\nFAU - A, B\nDP  - 2001 Feb 3\nSO  - X.\n\n",
            "TI  - ",
            ["PMID- ", "PMID- 12", "TI  - ", "AB  - ", "      go on", "FAU - ", "AU  - X Y", "DP  - 2001 Feb-", "IS  - 1-2 (", "AID - x [doi]", "AUID- ORCID:"]),
        [PaperFormat.EndNoteTagged] = (
            "%0 Journal Article\n%T Good\n%A A, B\n%D 2001\n\n",
            "%T ",
            ["%0 ", "%0 Book", "%T ", "%X ", "%A ", "%", "%%", "%K a\nb", "%8 May", "%R 10.", "%@ "]),
        [PaperFormat.ArXivListing] = (
            "\\\\\narXiv:2010.13993\nDate: Sat, 3 Feb 2001 06:14:57 GMT   (9kb)\nTitle: Good\nAuthors: B A\n\\\\\n  Text.\n\\\\\n------------\n",
            "Title: ",
            ["\\\\", "\\\\ ( https://x.org , 1kb)", "arXiv:", "Title:", "Authors: A (B, and (C", "Date: ", "------------", "  $x", "\\emph{"]),
    };

    public static TheoryData<PaperFormat> Formats => [.. s_samples.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_text_throws(PaperFormat format) =>
        TextOf(format).Sample(text => Check(PaperReader.Read(text, format), text), iter: 3_000);

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_truncation_throws(PaperFormat format)
    {
        var text = string.Concat(Enumerable.Repeat(s_samples[format].Good, 3));
        for (var length = 0; length <= text.Length; length++)
        {
            var result = PaperReader.Read(text[..length], format);
            Check(result, text[..length]);

            // All records that are wholly there are read.
            var whole = length / s_samples[format].Good.Length;
            Assert.True(result.Records.Count >= whole);
            Assert.All(result.Records.Take(whole), static record => Assert.Equal("Good", record.Paper.Title));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Neighbours_of_a_damaged_record_survive(PaperFormat format)
    {
        var good = s_samples[format].Good;
        TextOf(format).Sample(
            damage =>
            {
                var result = PaperReader.Read(good + damage + "\n\n" + good, format);
                Assert.Equal(Bare(PaperReader.Read(good, format).Records[0].Paper), Bare(result.Records[0].Paper));
                Assert.Contains(result.Records.Skip(1), static record => record.Paper.Title?.Contains("Good", StringComparison.Ordinal) == true);
            },
            iter: 2_000);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_good_record_has_its_parts(PaperFormat format)
    {
        var result = PaperReader.Read(s_samples[format].Good, format, "a.txt");
        var paper = Assert.Single(result.Records).Paper;
        Assert.Empty(result.Problems);
        Assert.Equal(new Person { Family = "A", Given = "B" }, Assert.Single(paper.Authors));
        Assert.Equal(2001, paper.Year);
        Assert.Equal(("a.txt", 1), (paper.SourceFile, paper.SourceLine));
    }

    /// <summary>Each hostile shape at a size that a quadratic reader would need minutes for.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Hostile_shapes_are_read_to_their_end(PaperFormat format)
    {
        var (good, title, pieces) = s_samples[format];
        var texts = pieces.Select(static piece => Repeat(piece + "\n", 60_000))
            .Append(good + title + Repeat("x ", 1_000_000))
            .Append(good + title + "\n" + Repeat("      " + Filler + "\n\n", 40_000))
            .Append(Repeat(good, 5_000))
            .Append(Repeat(";", 300_000)).Append(Repeat("a, ", 300_000)).Append(good + "AU  - " + Repeat("a,", 300_000) + "\n%A " + Repeat("a-", 300_000));
        Assert.True(texts.Sum(text => PaperReader.Read(text, format).Records.Count) > 5_000);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Strange_characters_stay_where_they_are(PaperFormat format)
    {
        var (good, title, _) = s_samples[format];
        var strange = "a\0b\u001B[1m\u202E\uFFFE\uFFFD\uD800";
        var paper = PaperReader.Read(good.Replace(title + "Good", title + strange, StringComparison.Ordinal), format).Records[0].Paper;
        Assert.Equal(strange, paper.Fields[title.Trim(' ', '-', ':')]);
        Assert.Empty(PaperReader.Read("\uFEFF \n", format).Records);
        Assert.Empty(PaperReader.Read("", format).Problems);
    }

    private static Gen<string> TextOf(PaperFormat format) =>
        Gen.OneOf(
            Gen.Int[0, s_samples[format].Pieces.Length - 1].Select(index => s_samples[format].Pieces[index]),
            OneOf("", " ", "\t", "words of a text", "\uFEFF", "\0", "x,y,z,,", "https://a.org b", "\uD800", "   indented", "2001-2002-"))
        .Select(OneOf("\n", "\r\n", "\r", "", "\n\n"), static (piece, end) => piece + end)
        .List[0, 14].Select(static pieces => string.Concat(pieces));

    private static Gen<string> OneOf(params string[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static void Check(ReadResult result, string text)
    {
        foreach (var problem in result.Problems)
        {
            Assert.InRange(problem.Span.Start, 0, text.Length);
            Assert.InRange(problem.Span.End, problem.Span.Start, text.Length);
            Assert.NotEmpty(problem.Message);
        }

        var end = 0;
        foreach (var record in result.Records)
        {
            Assert.InRange(record.Span.Start, end, text.Length);
            Assert.InRange(record.Span.End, record.Span.Start, text.Length);
            Assert.Equal(record.Paper.Fields.Count, record.FieldSpans.Count);
            Assert.All(record.FieldSpans, span => Assert.True(span.Start >= record.Span.Start && span.End <= record.Span.End));
            Assert.NotEmpty(record.Paper.Key);
            end = record.Span.End;
        }
    }

    private static Paper Bare(Paper paper) => paper with { SourceLine = null };

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
