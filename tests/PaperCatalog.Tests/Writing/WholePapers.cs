namespace PaperCatalog.Tests.Writing;

/// <summary>Papers that have everything a paper can have, of each kind that a format tells from others, and some that have what those cannot.</summary>
internal static class WholePapers
{
    private static readonly PaperKind[] s_kinds =
    [
        PaperKind.ArticleJournal, PaperKind.ArticleMagazine, PaperKind.PaperConference, PaperKind.Chapter, PaperKind.Book, PaperKind.Collection,
        PaperKind.EntryEncyclopedia, PaperKind.Thesis, PaperKind.Report, PaperKind.Software, PaperKind.Dataset, PaperKind.Webpage, PaperKind.Patent,
        PaperKind.Manuscript, PaperKind.Pamphlet, PaperKind.Periodical, PaperKind.Article, PaperKind.Document,
    ];

    public static Paper[] All => [.. s_kinds.Select(static kind => Whole(kind)), .. Odd()];

    private static Paper Whole(PaperKind kind) => new()
    {
        Key = "whole" + kind,
        Aliases = ["former" + kind],
        Kind = kind,
        Title = "On " + kind + ": A Whole {Record} & More",
        TitleShort = "On " + kind,
        Authors =
        [
            new Person { Family = "Gogh", Given = "Vincent Willem", NonDroppingParticle = "van", Orcid = "0000-0002-1825-0097" },
            new Person { Family = "Luther King", Given = "Martin", Suffix = "Jr." },
            new Person { Family = "Beethoven", Given = "Ludwig", DroppingParticle = "von" },
            new Person { Literal = "World Wide Web Consortium" },
        ],
        HasMoreAuthors = kind == PaperKind.ArticleJournal,
        Editors = [new Person { Family = "Turing", Given = "Alan" }, new Person { Family = "Hopper", Given = "Grace" }],
        Contributors = [.. RolesOf(kind).Select(static role => new Contributor(role, new Person { Family = role + "son", Given = "Ada" }))],
        Issued = new PartialDate(2021, 5, 7),
        OriginalDate = new PartialDate(1936, 11),
        EventDate = new PartialDate(2021, 5, 3) { End = new PartialDate(2021, 5, 7) },
        Accessed = new PartialDate(2026, 11, 30),
        Abstract = "The first paragraph.\nThe second: 5 % of A_1.",
        ContainerTitle = "Journal of Records",
        EventTitle = "Third Meeting on Records",
        EventPlace = "Vienna, Austria",
        CollectionTitle = "Lecture Notes in Records",
        CollectionNumber = "17",
        Publisher = "Press of Records",
        PublisherPlace = "Oxford",
        Edition = "2",
        Volume = "12",
        NumberOfVolumes = "3",
        Issue = "4",
        Number = "e55",
        Pages = "10-20",
        NumberOfPages = "311",
        ChapterNumber = "6",
        Status = "in-press",
        Genre = "PhD thesis",
        Doi = "10.1000/whole(1)",
        ArXivId = "2010.13993",
        PubMedId = "12345678",
        PubMedCentralId = "PMC1234567",
        Isbn = "978-3-16-148410-0",
        Issn = "0001-0782",
        Url = new Uri("https://example.org/a?b=1#c"),
        Links = [new Uri("https://github.com/example/whole")],
        Keywords = ["records", "wholeness, in general"],
        Language = "en",
        Note = "A note.",
        Heading = "A heading",
    };

    // All roles once, so that the expected files stay readable.
    private static ContributorRole[] RolesOf(PaperKind kind) => kind == PaperKind.ArticleJournal
        ? Enum.GetValues<ContributorRole>()
        : [ContributorRole.Translator, ContributorRole.CollectionEditor, ContributorRole.Recipient];

    // What a whole record cannot have beside what it has.
    private static IEnumerable<Paper> Odd()
    {
        yield return new Paper { Key = "bare" };
        yield return new Paper { Key = "preprint", Kind = PaperKind.Article, Title = "A preprint", ArXivId = "hep-th/9901001", Issued = new PartialDate(1999) };
        yield return new Paper { Key = "season", Kind = PaperKind.ArticleMagazine, Title = "A season", Issued = new PartialDate(2020) { Season = 3 } };
        yield return new Paper { Key = "circa", Kind = PaperKind.Book, Title = "About then", Issued = new PartialDate(-43) { IsApproximate = true } };
        yield return new Paper { Key = "open", Kind = PaperKind.Webpage, Title = "Since then", Issued = new PartialDate(2004, 2) { IsOpenEnded = true }, Accessed = new PartialDate(2020) };
        yield return new Paper { Key = "range", Kind = PaperKind.Collection, Title = "A range", Issued = new PartialDate(2004, 2, 3) { End = new PartialDate(2005, 6, 7) } };
        yield return new Paper { Key = "words", Kind = PaperKind.Report, Title = "In words", Status = "under review by friends", Pages = "xii", NumberOfPages = "many", NumberOfVolumes = "some", Genre = "Technical report", Number = "TR-7" };
        yield return new Paper { Key = "masters", Kind = PaperKind.Thesis, Title = "A master's thesis", Genre = "Master's thesis", Publisher = "University of Records", Status = "submitted" };
        yield return new Paper { Key = "edited", Kind = PaperKind.Book, Title = "Edited", Editors = [new Person { Literal = "The Editors" }], Contributors = [new Contributor(ContributorRole.Translator, new Person { Family = "Lovelace", Given = "Ada" })] };
        yield return new Paper { Key = "meeting", Kind = PaperKind.PaperConference, Title = "At a meeting", EventTitle = "A meeting", EventDate = new PartialDate(2021, 5), ContainerTitle = "Proceedings of a meeting", Volume = "5", Pages = "7" };
    }
}
