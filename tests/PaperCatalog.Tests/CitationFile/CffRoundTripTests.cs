using CsCheck;
using static PaperCatalog.Tests.Infrastructure.Generators;

namespace PaperCatalog.Tests.CitationFile;

/// <summary>What is written as references of a citation file reads back as it was.</summary>
public sealed class CffRoundTripTests
{
    private static readonly Gen<string> s_text =
        OneOf("a", "The", "yes", "1.10", "R&D", "# c", "- x", "a: b", "'q'", "\"q\"", "\\", "\\n", "{x}", "[y]", "*z", "&w", "\u00E9", "\u2028x", "\U0001F600", "|", ">", "%", "~")
        .List[1, 5].Select(static words => string.Join(" ", words)).Where(static text => text.Length > 0 && !text.StartsWith('\u2028'));

    private static readonly Gen<string> s_name = OneOf("He", "d'Arc", "J.", "\u00C9mile", "Inc., Ltd").List[1, 3].Select(static words => string.Join(" ", words));

    private static readonly Gen<Person> s_person = Gen.OneOf(
        s_name.Select(static name => new Person { Literal = name }),
        Gen.Select(
            s_name, s_name.Null(), OneOf<string?>(null, "van"), OneOf<string?>(null, "Jr."), OneOf<string?>(null, "0000-0002-1825-0097"),
            static (family, given, particle, suffix, orcid) => new Person { Family = family, Given = given, NonDroppingParticle = particle, Suffix = suffix, Orcid = orcid }));

    private static readonly PaperKind[] s_kinds =
    [
        PaperKind.Document, PaperKind.Article, PaperKind.ArticleJournal, PaperKind.ArticleMagazine, PaperKind.ArticleNewspaper, PaperKind.Bill, PaperKind.Book,
        PaperKind.Broadcast, PaperKind.Classic, PaperKind.Dataset, PaperKind.EntryDictionary, PaperKind.EntryEncyclopedia, PaperKind.Event, PaperKind.Graphic,
        PaperKind.Hearing, PaperKind.LegalCase, PaperKind.Legislation, PaperKind.Manuscript, PaperKind.Map, PaperKind.MotionPicture, PaperKind.MusicalScore,
        PaperKind.Pamphlet, PaperKind.PaperConference, PaperKind.Patent, PaperKind.Periodical, PaperKind.PersonalCommunication, PaperKind.PostWeblog,
        PaperKind.Regulation, PaperKind.Report, PaperKind.Software, PaperKind.Song, PaperKind.Speech, PaperKind.Standard, PaperKind.Thesis, PaperKind.Webpage,
    ];

    private static readonly Gen<Paper> s_paper =
        from kind in OneOf(s_kinds)
        from texts in s_text.Null().Array[11]
        from authors in s_person.Array[0, 3]
        from hasMore in Gen.Bool
        from editors in s_person.Array[0, 2]
        from year in Gen.Int[1, 9999]
        from month in Gen.Int[1, 12].Nullable()
        from day in Gen.Int[1, 28].Nullable()
        from keywords in s_text.Array[0, 3]
        from pages in OneOf(null, "1-9", "5", "1-9, 12", "a-b-c")
        from flag in Gen.Bool
        from translators in s_person.Array[0, 2]
        from recipients in s_person.Array[0, 1]
        from eventDate in Gen.Int[1, 28].Nullable()
        select new Paper
        {
            Key = "key",
            Kind = kind,
            Title = texts[0] ?? "T",
            Authors = authors,
            HasMoreAuthors = hasMore,
            Editors = editors,
            Contributors =
            [
                .. translators.Select(static person => new Contributor(ContributorRole.Translator, person)),
                .. recipients.Select(static person => new Contributor(ContributorRole.Recipient, person)),
            ],
            TitleShort = texts[7],
            OriginalDate = flag ? new PartialDate(year) : null,
            Accessed = eventDate is null ? null : new PartialDate(2020, 2, eventDate),
            EventTitle = texts[2] is null ? null : texts[8],
            EventPlace = texts[2] is null || texts[8] is null ? null : texts[9],
            EventDate = texts[2] is null || texts[8] is null || eventDate is null ? null : new PartialDate(2020, 2, eventDate) { End = flag ? new PartialDate(2020, 3, 1) : null },
            NumberOfVolumes = flag ? "3" : null,
            NumberOfPages = flag ? "120" : null,
            Status = kind == PaperKind.Article ? null : flag ? "in-press" : null,
            PubMedCentralId = flag ? "PMC123" : null,
            Issued = flag ? new PartialDate(year, month, month is null ? null : day) : null,
            Abstract = texts[1],
            ContainerTitle = texts[2],
            CollectionTitle = texts[2] is null ? null : texts[3],
            Publisher = texts[4],
            PublisherPlace = texts[4] is null ? null : texts[5],
            Edition = texts[6],
            Volume = texts[7],
            Issue = texts[8],
            Number = texts[9],
            Genre = texts[10],
            Note = texts[3],
            Pages = pages,
            Doi = flag ? "10.1162/coli_a_00039" : null,
            ArXivId = flag ? "2010.13993" : null,
            PubMedId = flag ? "123" : null,
            Isbn = flag ? "978" : null,
            Issn = flag ? "1234-5679" : null,
            Url = flag ? new Uri("https://example.org/~a_b?c=1&d=%20#e") : null,
            Keywords = keywords,
            Language = flag ? "en" : null,
        };

    [Fact]
    public void Generated_papers_read_back_equal() => s_paper.Sample(
        static paper =>
        {
            var result = PaperReader.Read(new[] { paper, paper }.ToCff(), PaperFormat.CitationFile);
            Assert.Empty(result.Problems);
            Assert.Equal(2, result.Records.Count);
            foreach (var record in result.Records)
            {
                var read = record.Paper with { Fields = PaperFields.Empty, Key = "key" };
                Assert.Equal(new[] { paper }.ToCslJson(), new[] { read }.ToCslJson());
                Assert.Equal(paper, read);
            }
        },
        iter: 2_000);

    [Fact]
    public void No_papers_are_an_empty_list() => Assert.Equal("references: []\n", Array.Empty<Paper>().ToCff());
}
