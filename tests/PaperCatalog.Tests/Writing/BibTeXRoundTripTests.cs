using CsCheck;
using PaperCatalog.Reading.BibTeX;
using PaperCatalog.Tests.Infrastructure;
using PaperCatalog.Writing;
using static PaperCatalog.Tests.Infrastructure.Generators;

namespace PaperCatalog.Tests.Writing;

/// <summary>What is written as BibTeX reads back as it was.</summary>
public sealed class BibTeXRoundTripTests
{
    private static readonly Gen<string> s_text =
        OneOf(
            "a", "The", "GPT-3", "of", "C", "R&D", "50%", "#1", "x_1", "{", "}", "{b}", "~", "^", "\\", "\\emph", "$", "$5", "$x_i^2$",
            "$O(N)$", "--", "---", "''", "``", "?`", "\"q\"", "\u00E9", "e\u0301", "\u4E2D", "\U0001F600", "\u2014", "@", "=", "a\u00A0b",
            "(C)", "O'Neil", "<<", ">>", ",", ",,", ";", ":", "and", "others", "https", "1/2", "-", "\u00DF", "\u0130", "!`")
        .List[1, 8].Select(static words => string.Join(" ", words));

    private static readonly Gen<string> s_name =
        OneOf("He", "Huang", "Jean-Pierre", "O'Neil", "D.", "y", "\u00C9mile", "\u4E2D", "R&D", "and", "others", "Inc.", "x,y", "{", "Li")
        .List[1, 3].Select(static words => string.Join(" ", words));

    private static readonly Gen<Person> s_person = Gen.OneOf(
        s_name.Select(static name => new Person { Literal = name }),
        Gen.Select(
            s_name, s_name.Null(), OneOf<string?>(null, "van", "de la", "von der"), OneOf<string?>(null, "Jr.", "III"),
            static (family, given, particle, suffix) =>
                new Person { Family = family, Given = given, NonDroppingParticle = particle, Suffix = suffix }));

    private static readonly Gen<Contributor[]> s_others =
        from translators in s_person.Array[0, 2]
        from bookAuthors in s_person.Array[0, 1]
        from organizers in s_person.Array[0, 2]
        select (Contributor[])
        [
            .. organizers.Select(static person => new Contributor(ContributorRole.Organizer, person)),
            .. translators.Select(static person => new Contributor(ContributorRole.Translator, person)),
            .. bookAuthors.Select(static person => new Contributor(ContributorRole.ContainerAuthor, person)),
        ];

    private static readonly Gen<Paper> s_paper =
        from kind in Gen.Enum<PaperKind>()
        from texts in s_text.Null().Array[12]
        from authors in s_person.Array[0, 4]
        from hasMore in Gen.Bool
        from editors in s_person.Array[0, 2]
        from issued in Date.Null()
        from keywords in s_text.Where(static text => text.Trim(',', ';', ' ').Length > 0).Array[0, 3]
        from arXivId in OneOf(null, "2010.13993", "math/0211159v1")
        from others in s_others
        from more in s_text.Null().Array[7]
        from dates in Date.Null().Array[3]
        from isProtected in Gen.Bool
        from isWordProtected in Gen.Bool.Array[8]
        let type = BibTeXEntryTypes.Of(new Paper { Key = "key", Kind = kind })
        let isCollection = IsCounted(kind, NumberRole.Collection)
        let hasGenre = type is BibTeXEntryTypes.PhdThesis or BibTeXEntryTypes.TechReport
        select new Paper
        {
            Key = "key",
            Kind = kind,
            Title = texts[0],
            Authors = authors,
            HasMoreAuthors = hasMore && authors.Length > 0,
            Editors = editors,
            Contributors = others,
            ProtectedTitleParts = isProtected ? TitleWords.Chosen(texts[0], isWordProtected) : null,
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
            PubMedCentralId = more[0] is null ? null : "PMC3531190",
            Issued = issued,
            Abstract = texts[1] is null ? null : texts[1] + (more[1] is null ? string.Empty : "\n" + more[1]),
            ContainerTitle = texts[2],
            CollectionTitle = texts[3],
            CollectionNumber = isCollection ? texts[4] : null,
            Number = IsCounted(kind, NumberRole.Number) ? texts[4] : null,
            Publisher = texts[5],
            PublisherPlace = texts[6],
            Edition = texts[7],
            Volume = texts[8],
            Issue = texts[9],
            Genre = texts[10] ?? (hasGenre ? "Essay" : null),
            Note = texts[11] is null ? null : texts[11] + (more[2] is null ? string.Empty : "\n" + more[2]),
            Pages = kind == PaperKind.ArticleJournal ? "1-12, 15" : null,
            Doi = kind == PaperKind.ArticleJournal ? "10.1162/coli_a_00039" : null,
            ArXivId = arXivId,
            Url = kind == PaperKind.Book ? new Uri("https://example.org/~a_b?c=1&d=%20#e") : null,
            Keywords = keywords,
        };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Generated_papers_read_back_equal(bool isBibLaTeX) => s_paper.Sample(
        paper =>
        {
            var text = Write([paper], isBibLaTeX);
            var result = PaperReader.Read(text, PaperFormat.BibTeX);
            var read = Assert.Single(result.Records).Paper;
            if (paper.ProtectedTitleParts is null)
            {
                read = read with { ProtectedTitleParts = null };
            }

            Assert.Equal(new[] { Carried(paper) }.ToCslJson(), new[] { Carried(read) }.ToCslJson());
            Assert.Equal(Carried(paper), Carried(read));
            Assert.Empty(result.Problems);
        },
        iter: 2_000);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_records_of_others_read_back_equal(bool isBibLaTeX)
    {
        var original = Read(File.ReadAllText(SharedFolder.Require("corpora/acl/open-1000.bib")));
        var again = Read(Write(original, isBibLaTeX));

        Assert.Equal(1000, original.Length);
        Assert.Equal(original.Select(static paper => paper.Key), again.Select(static paper => paper.Key));
        Assert.Empty(original.Zip(again).Where(static pair => !pair.First.Equals(pair.Second)).Select(static pair => pair.First.Key));

        static Paper[] Read(string text) =>
            [.. PaperReader.Read(text, PaperFormat.BibTeX).Records.Select(static record => Carried(record.Paper))];
    }

    /// <summary>Whether <c>number</c> has a meaning in both dialects.</summary>
    private static bool IsCounted(PaperKind kind, NumberRole role) =>
        EntryTypes.Find(BibTeXEntryTypes.Of(new Paper { Key = "key", Kind = kind })).NumberRole == role
        && EntryTypes.Find(BibLaTeXEntryTypes.Of(kind)).NumberRole == role;

    private static string Write(Paper[] papers, bool isBibLaTeX) => isBibLaTeX ? papers.ToBibLaTeX() : papers.ToBibTeX();

    /// <summary>A paper without what BibTeX does not carry: the raw fields, and links, which the reader takes from the text.</summary>
    private static Paper Carried(Paper paper) => paper with { Fields = PaperFields.Empty, Links = [] };
}
