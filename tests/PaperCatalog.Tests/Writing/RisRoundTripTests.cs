using CsCheck;
using PaperCatalog.Reading.Ris;
using PaperCatalog.Tests.Infrastructure;
using PaperCatalog.Writing;
using static PaperCatalog.Tests.Infrastructure.Generators;

namespace PaperCatalog.Tests.Writing;

/// <summary>What is written as RIS reads back as it was, as far as RIS can say it.</summary>
public sealed class RisRoundTripTests
{
    private static readonly Gen<string> s_text =
        OneOf(
            "a", "The", "GPT-3", "of", "C", "R&D", "50%", "#1", "x_1", "{", "}", "~", "\\emph", "$", "TY - JOUR", "ER -", "ER", "AB - x",
            "--", "\"q\"", "\u00E9", "\u4E2D", "\U0001F600", "\u2014", "@", "=", "a\u00A0b", "(C)", "O'Neil", "<<", ",", ";", ":", "and", "1/2", "-")
        .List[1, 8].Select(static words => string.Join(" ", words));

    private static readonly Gen<string> s_name =
        OneOf("He", "Huang", "Jean-Pierre", "O'Neil", "D.", "\u00C9mile", "\u4E2D", "R&D", "Inc.", "Li").List[1, 3].Select(static words => string.Join(" ", words));

    private static readonly Gen<Person> s_person = Gen.OneOf(
        s_name.Select(static name => new Person { Literal = name }),
        s_name.Select(static name => new Person { Literal = name + ", Inc." }),
        OneOf("He", "Plato").Select(static name => new Person { Family = name }),
        Gen.Select(
            s_name, s_name, OneOf<string?>(null, "van", "de la", "von der"), OneOf<string?>(null, "Jr.", "III"),
            static (family, given, particle, suffix) =>
                new Person { Family = family, Given = given, NonDroppingParticle = particle, Suffix = suffix }));

    private static readonly Gen<Paper> s_paper =
        from kind in Gen.Enum<PaperKind>()
        from texts in s_text.Null().Array[14]
        from authors in s_person.Array[0, 4]
        from hasMore in Gen.Bool
        from editors in s_person.Array[0, 2]
        from issued in Date.Null()
        from keywords in OneOf("graph", "noise, loud", "a b").Array[0, 3]
        from arXivId in OneOf(null, "2010.13993", "math/0211159v1")
        from pages in OneOf(null, "1-12", "1-12, 15", "e7", "8-8", "A1-A9")
        from translators in s_person.Array[0, 2]
        from seriesEditors in s_person.Array[0, 1]
        from accessed in Date.Null()
        select new Paper
        {
            Key = "key",
            Kind = kind,
            Title = texts[0],
            Authors = authors,
            HasMoreAuthors = hasMore,
            Editors = editors,
            Contributors =
            [
                .. seriesEditors.Select(static person => new Contributor(ContributorRole.CollectionEditor, person)),
                .. translators.Select(static person => new Contributor(ContributorRole.Translator, person)),
            ],
            TitleShort = texts[12],
            NumberOfVolumes = texts[13],
            Accessed = accessed,
            PubMedCentralId = texts[1] is null ? null : "PMC12345",
            Issued = issued,
            Abstract = texts[1] is null ? null : texts[1] + (texts[12] is null ? string.Empty : "\n" + texts[12]),
            ContainerTitle = texts[2],
            CollectionTitle = texts[3],
            CollectionNumber = texts[4],
            Number = texts[13],
            Publisher = texts[5],
            PublisherPlace = texts[6],
            Edition = texts[7],
            Volume = texts[8],
            Issue = texts[9],
            Genre = texts[10],
            Note = texts[11],
            Pages = pages,
            Doi = texts[0] is null ? null : "10.1162/coli_a_00039",
            ArXivId = arXivId,
            PubMedId = texts[1] is null ? null : "12345",
            Isbn = texts[2] is null ? null : "978-3-86680-192-9",
            Issn = texts[3] is null ? null : "2041-1723",
            Url = kind == PaperKind.Book ? new Uri("https://example.org/~a_b?c=1&d=%20#e") : null,
            Language = texts[4] is null ? null : "en",
            Keywords = keywords,
        };

    [Fact]
    public void Generated_papers_read_back_equal() => s_paper.Sample(
        static paper =>
        {
            var text = new[] { paper, paper }.ToRis();
            var result = PaperReader.Read(text, PaperFormat.Ris);
            Assert.Equal(2, result.Records.Count);
            Assert.Empty(result.Problems);
            var read = result.Records[1].Paper;
            Assert.Equal(new[] { Carried(paper) }.ToCslJson(), new[] { Carried(read) }.ToCslJson());
            Assert.Equal(Carried(paper), Carried(read));
        },
        iter: 2_000);

    [Theory]
    [InlineData("*.ris", PaperFormat.Ris, 1_500)]
    [InlineData("ris.txt", PaperFormat.Ris, 50)]
    [InlineData("*.nbib", PaperFormat.PubMedTagged, 70)]
    [InlineData("*.enw", PaperFormat.EndNoteTagged, 70)]
    [InlineData("*.abs", PaperFormat.ArXivListing, 600)]
    [InlineData("open-1000.bib", PaperFormat.BibTeX, 1_000)]
    public void The_records_of_others_read_back_equal(string pattern, PaperFormat format, int least)
    {
        var count = 0;
        var different = new List<string>();
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Require("corpora"), pattern, SearchOption.AllDirectories))
        {
            var original = Read(File.ReadAllText(file), format);
            var again = Read(original.ToRis(), PaperFormat.Ris);
            Assert.Equal(original.Length, again.Length);
            count += original.Length;
            different.AddRange(original.Zip(again).Where(static pair => !pair.First.Equals(pair.Second))
                .Select(pair => $"{file}: {Difference(new[] { pair.First }.ToCslJson(), new[] { pair.Second }.ToCslJson())}"));
        }

        Assert.True(count >= least, $"{count} records");
        Assert.True(different.Count == 0, string.Join("\n", different));

        static Paper[] Read(string text, PaperFormat format) =>
            [.. PaperReader.Read(text, format).Records.Select(static record => Carried(record.Paper))];

        static string Difference(string first, string second) => string.Join(
            " / ", first.Split('\n').Except(second.Split('\n')).Concat(second.Split('\n').Except(first.Split('\n'))));
    }

    /// <summary>A paper without what RIS does not carry.</summary>
    private static Paper Carried(Paper paper)
    {
        RisTypes.TryFind(RisTypes.Of(paper.Kind), out var kind);
        kind = kind == PaperKind.Document && paper.ArXivId is not null ? PaperKind.Article : kind;
        var tags = RisTitleTags.Of(kind);
        var isArticle = kind is PaperKind.ArticleJournal or PaperKind.ArticleMagazine or PaperKind.ArticleNewspaper;
        return paper with
        {
            Kind = kind,
            Authors = [.. paper.Authors.Select(static person => person with { Orcid = null })],
            ContainerTitle = tags.Container is null ? null : paper.ContainerTitle,
            Number = tags.IsNumbered ? paper.Number : null,
            Issue = tags.IsNumbered && paper.Number is null ? null : paper.Issue,
            Genre = isArticle ? null : paper.Genre,
            Pages = kind is PaperKind.Book or PaperKind.Thesis && paper.Pages?.Contains('-', StringComparison.Ordinal) != true ? null : paper.Pages,
            Contributors = [.. paper.Contributors.Where(static contributor =>
                contributor.Role is ContributorRole.CollectionEditor or ContributorRole.Translator)],
            ProtectedTitleParts = null,
            OriginalDate = null,
            EventDate = null,
            EventTitle = null,
            EventPlace = null,
            NumberOfPages = null,
            ChapterNumber = null,
            Status = null,
            Fields = PaperFields.Empty,
            Links = [],
        };
    }
}
