using System.Text.Json;
using CsCheck;
using PaperCatalog.Tests.Infrastructure;
using static PaperCatalog.Tests.Infrastructure.Generators;

namespace PaperCatalog.Tests.CslJson;

public sealed class CslJsonPropertyTests
{
    private static readonly Gen<string> s_text =
        OneOf(
            "a", "The", "R&D", "<i>", "</i>", "&amp;", "&lt;b>", "<jats:p>", "a<b", "\"q\"", "\\", "\\emph{x}", "$x_i$", "\u00E9", "\u4E2D", "\U0001F600",
            "x\u2028y", "/* c */", "//", "{", "}", "[", "]", ",", ":", "\uFFFD", "x\u00A0y", "&#65;", "others")
        .List[1, 6].Select(static words => string.Join(" ", words));

    private static readonly Gen<string> s_name = OneOf("He", "d'Arc", "J.", "\u00C9mile", "R&D", "<b>", "Inc., Ltd").List[1, 3].Select(static words => string.Join(" ", words));

    private static readonly Gen<Person> s_person = Gen.OneOf(
        s_name.Select(static name => new Person { Literal = name }),
        Gen.Select(
            s_name, s_name.Null(), OneOf<string?>(null, "van", "de la"), OneOf<string?>(null, "Jr."), OneOf<string?>(null, "0000-0002-1825-0097"),
            static (family, given, particle, suffix, orcid) => new Person
            {
                Family = family,
                Given = given,
                NonDroppingParticle = particle,
                DroppingParticle = particle is null ? null : "of",
                Suffix = suffix,
                Orcid = orcid,
            }));

    private static readonly Gen<PartialDate> s_date =
        from year in Gen.Int[-3000, 9999]
        from month in Gen.Int[1, 12].Nullable()
        from day in Gen.Int[1, 28].Nullable()
        from shape in Gen.Int[0, 7]
        let date = new PartialDate(year, month, month is null ? null : day)
        select shape switch
        {
            0 => new PartialDate(year) { Season = 1 + Math.Abs(year % 4) },
            1 => date with { End = new PartialDate(Math.Min(9999, year + 1), month) },
            2 => date with { IsOpenEnded = true },
            3 => date with { IsApproximate = true },
            4 => new PartialDate(year) { Season = 4, End = new PartialDate(year) { Season = 1 } },
            5 => date with { IsApproximate = true, End = date with { IsApproximate = true } },
            _ => date,
        };

    private static readonly Gen<Paper> s_paper =
        from kind in Gen.Enum<PaperKind>()
        from texts in s_text.Null().Array[14]
        from authors in s_person.Array[0, 4]
        from hasMore in Gen.Bool
        from editors in s_person.Array[0, 2]
        from issued in s_date.Null()
        from keywords in s_text.Array[0, 3]
        from arXivId in OneOf(null, "2010.13993", "math/0211159v1")
        from hasUrl in Gen.Bool
        from people in s_person.Array[0, 3]
        from more in s_text.Null().Array[7]
        from dates in s_date.Null().Array[3]
        from isWordProtected in Gen.Bool.Array[8]
        let protectedParts = TitleWords.Chosen(texts[0], isWordProtected)
        select new Paper
        {
            Key = "key",
            Aliases = texts[13] is null ? [] : ["a", texts[13]!],
            Kind = kind,
            Title = texts[0],
            Authors = authors,
            HasMoreAuthors = hasMore,
            Editors = editors,
            Contributors = [.. people.Select(static (person, i) => new Contributor(i == 0 ? ContributorRole.ContainerAuthor : ContributorRole.Translator, person))],
            ProtectedTitleParts = protectedParts is { Count: > 0 } ? protectedParts : null,
            TitleShort = more[0],
            EventTitle = more[1],
            EventPlace = more[2],
            NumberOfVolumes = more[3],
            NumberOfPages = more[4],
            ChapterNumber = more[5],
            Status = more[6],
            OriginalDate = dates[0],
            EventDate = dates[1],
            Accessed = dates[2],
            PubMedCentralId = hasUrl ? "PMC3531190" : null,
            Issued = issued,
            Abstract = texts[1],
            ContainerTitle = texts[2],
            CollectionTitle = texts[3],
            CollectionNumber = texts[4],
            Number = texts[4],
            Publisher = texts[5],
            PublisherPlace = texts[6],
            Edition = texts[7],
            Volume = texts[8],
            Issue = texts[9],
            Genre = texts[10],
            Note = texts[11],
            Heading = texts[12],
            Pages = hasUrl ? "1-12, 15" : null,
            Doi = hasUrl ? "10.1162/coli_a_00039" : null,
            ArXivId = arXivId,
            PubMedId = hasUrl ? "123" : null,
            Isbn = hasUrl ? "9780131103627" : null,
            Issn = hasUrl ? "1234-5679" : null,
            Url = hasUrl ? new Uri("https://example.org/~a_b?c=1&amp;d=%20#e") : null,
            Links = hasUrl ? [new Uri("https://github.com/a/b#c")] : [],
            Keywords = keywords,
            Language = hasUrl ? "en" : null,
        };

    [Fact]
    public void Generated_papers_read_back_equal() => s_paper.Sample(
        static paper =>
        {
            var text = new[] { paper, paper }.ToCslJson();
            var result = PaperReader.Read(text, PaperFormat.CslJson);
            Assert.Empty(result.Problems);
            Assert.Equal(2, result.Records.Count);
            foreach (var record in result.Records)
            {
                var read = record.Paper with { Fields = PaperFields.Empty };
                Assert.Equal(new[] { paper }.ToCslJson(), new[] { read }.ToCslJson());
                Assert.Equal(paper, read);
            }
        },
        iter: 3_000);

    /// <summary>Found by the property above: [[-1], [0]] is a range without an end to those who read it.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(5)]
    public void A_range_to_the_year_0_has_an_end(int? month)
    {
        var paper = new Paper { Key = "k", Title = "T", Issued = new PartialDate(-1, month) { End = new PartialDate(0, month) } };
        var result = PaperReader.Read(new[] { paper }.ToCslJson(), PaperFormat.CslJson);

        Assert.Empty(result.Problems);
        Assert.Equal(paper.Issued, Assert.Single(result.Records).Paper.Issued);
    }

    [Fact]
    public void Any_text_is_read() => Gen.OneOf(
            Gen.String[OneOf('{', '}', '[', ']', '"', '\'', ':', ',', '\\', 'u', 'd', '8', '0', ' ', '\n', '/', '*', '-', '.', 'e', 't', '\0', '\uD800'), 0, 60],
            Gen.String)
        .Sample(
            static text =>
            {
                var result = PaperReader.Read(text, PaperFormat.CslJson);
                foreach (var record in result.Records)
                {
                    Assert.True(record.Span.Start >= 0 && record.Span.End <= text.Length && record.Span.Length > 0);
                    Assert.Equal(record.Paper.Fields.Count, record.FieldSpans.Count);
                }

                Assert.All(result.Problems, problem => Assert.True(problem.Span.Start >= 0 && problem.Span.Length >= 0 && problem.Span.End <= text.Length));
                Assert.True(result.Records.Count > 0 || result.Problems.Count > 0 || text.Trim(' ', '\n', '[', ']', ',').Length == 0 || text.Trim().Length < 3 || !text.Contains('{', StringComparison.Ordinal));
            },
            iter: 20_000);

    [Fact]
    public void A_text_cut_anywhere_keeps_its_complete_records()
    {
        var text = new[] { Sample("a"), Sample("b"), Sample("c") }.ToCslJson();
        var whole = PaperReader.Read(text, PaperFormat.CslJson).Records;
        for (var length = 0; length < text.Length; length++)
        {
            var result = PaperReader.Read(text.Substring(0, length), PaperFormat.CslJson);
            foreach (var (record, index) in whole.Select(static (record, index) => (record, index)).Where(pair => pair.record.Span.End <= length))
            {
                Assert.Equal(record, result.Records[index]);
            }

            Assert.True(length is 0 || result.Problems.Count > 0 || length >= text.TrimEnd().Length);
        }
    }

    // A quadratic reading would hold up the whole run here; no clock is asked, as machines differ.
    [Fact]
    public void Long_repetitions_are_read_to_their_end()
    {
        foreach (var unit in new[] { "{", "[", "\"", "{\"a", "{\"a\":", "{\"a\": \"b\" c, ", "\\", "/*", "{\"t\": \"x\n", "\"a\" ", "<", "{\"title\":\"<i\"}" })
        {
            var text = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
            AssertRead(text);
            AssertRead("[{\"id\": \"a\", \"title\": \"" + text);
        }
    }

    [Theory]
    [InlineData("corpora/acl/open-1000.json")]
    [InlineData("corpora/acl/open-10000.json")]
    [InlineData("corpora/wild/csljson/greenelab+deep-review/content/manual-references.json")]
    [InlineData("corpora/wild/csljson/greenelab+deep-review/content/manual-references-2020-01-29.json")]
    public void The_records_of_others_are_all_read(string path)
    {
        var text = File.ReadAllText(SharedFolder.Require(path));
        using var document = JsonDocument.Parse(text);
        var items = document.RootElement.EnumerateArray().ToArray();
        var result = PaperReader.Read(text, PaperFormat.CslJson);

        Assert.Equal(items.Length, result.Records.Count);
        Assert.DoesNotContain(result.Problems, static problem => problem.Kind is ProblemKind.MalformedSyntax or ProblemKind.UnclosedRecord);
        for (var i = 0; i < items.Length; i++)
        {
            var paper = result.Records[i].Paper;
            Assert.Equal(items[i].GetProperty("id").GetString(), paper.Key);
            Assert.Equal(items[i].EnumerateObject().Count(), paper.Fields.Count);
            Assert.Equal(Count(items[i], "author"), paper.Authors.Count + (paper.HasMoreAuthors ? 1 : 0));
            Assert.Equal(items[i].TryGetProperty("title", out _), paper.Title is not null);
            Assert.Equal(items[i].TryGetProperty("abstract", out _), paper.Abstract is not null);
            Assert.Equal(items[i].TryGetProperty("issued", out _), paper.Issued is not null);
        }

        var papers = result.Records.Select(static record => record.Paper with { Fields = PaperFields.Empty }).ToArray();
        var again = PaperReader.Read(papers.ToCslJson(), PaperFormat.CslJson).Records.Select(static record => record.Paper with { Fields = PaperFields.Empty });
        Assert.Empty(papers.Zip(again).Where(static pair => !pair.First.Equals(pair.Second)).Select(static pair => pair.First.Key));

        static int Count(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetArrayLength() : 0;
    }

    private static Paper Sample(string key) => new()
    {
        Key = key,
        Title = "A \"title\" {x} [y], z",
        Authors = [new Person { Family = "F", Given = "G" }, new Person { Literal = "L" }],
        Issued = new PartialDate(2020, 5, 6) { End = new PartialDate(2021) },
        Abstract = "One.\nTwo: three, \\four.",
        Aliases = ["x", "y"],
    };

    private static void AssertRead(string text) =>
        Assert.All(PaperReader.Read(text, PaperFormat.CslJson).Problems, problem => Assert.InRange(problem.Span.End, 0, text.Length));
}
