namespace PaperCatalog.Reading.BibTeX;

/// <summary>The entry types and their aliases.</summary>
/// <remarks>Source: the BibLaTeX manual, 2.1 "Entry Types"; "BibTeXing", 3.1; kinds as in CSL 1.0.2, "Item Types".</remarks>
internal static class EntryTypes
{
    private static readonly EntryType s_book = new(PaperKind.Book, EntryRole.Whole, NumberRole.Collection);
    private static readonly EntryType s_volumes = new(PaperKind.Book, EntryRole.MultiVolume, NumberRole.Collection);
    private static readonly EntryType s_part = new(PaperKind.Chapter, EntryRole.Part, NumberRole.Collection);
    private static readonly EntryType s_bookPart = new(PaperKind.Chapter, EntryRole.PartOfBook, NumberRole.Collection);
    private static readonly EntryType s_paper = new(PaperKind.PaperConference, EntryRole.Part, NumberRole.Collection);
    private static readonly EntryType s_article = new(PaperKind.ArticleJournal, EntryRole.Article, NumberRole.Issue);
    private static readonly EntryType s_web = new(PaperKind.Webpage);

    private static readonly NameTable<EntryType> s_table = new(
    [
        ("article", s_article),
        ("artwork", new(PaperKind.Graphic)),
        ("audio", new(PaperKind.Song)),
        ("bachelorsthesis", new(PaperKind.Thesis, Genre: "Bachelor's thesis")),
        ("bill", new(PaperKind.Bill)),
        ("book", s_book),
        ("bookinbook", s_bookPart),
        ("booklet", new(PaperKind.Pamphlet, NumberRole: NumberRole.Collection)),
        ("collection", s_book),
        ("commentary", new(PaperKind.Document)),
        ("conference", s_paper),
        ("constitution", new(PaperKind.Legislation)),
        ("dataset", new(PaperKind.Dataset)),
        ("electronic", s_web),
        ("film", new(PaperKind.MotionPicture)),
        ("hearing", new(PaperKind.Hearing)),
        ("image", new(PaperKind.Graphic)),
        ("inbook", s_bookPart),
        ("incollection", s_part),
        ("inproceedings", s_paper),
        ("inreference", s_part with { Kind = PaperKind.EntryEncyclopedia }),
        ("jurisdiction", new(PaperKind.LegalCase)),
        ("legal", new(PaperKind.Treaty)),
        ("legadminmaterial", new(PaperKind.Legislation)),
        ("legislation", new(PaperKind.Legislation)),
        ("legmaterial", new(PaperKind.Legislation)),
        ("letter", new(PaperKind.PersonalCommunication)),
        ("magazine", s_article with { Kind = PaperKind.ArticleMagazine }),
        ("manual", new(PaperKind.Book)),
        ("map", new(PaperKind.Map)),
        ("masterthesis", new(PaperKind.Thesis, Genre: "Master's thesis")),
        ("mastersthesis", new(PaperKind.Thesis, Genre: "Master's thesis")),
        ("misc", new(PaperKind.Document)),
        ("movie", new(PaperKind.MotionPicture)),
        ("music", new(PaperKind.Song)),
        ("mvbook", s_volumes),
        ("mvcollection", s_volumes),
        ("mvproceedings", s_volumes),
        ("mvreference", s_volumes),
        ("newspaper", s_article with { Kind = PaperKind.ArticleNewspaper }),
        ("online", s_web),
        ("patent", new(PaperKind.Patent)),
        ("performance", new(PaperKind.Performance)),
        ("periodical", new(PaperKind.Periodical, EntryRole.Periodical, NumberRole.Issue)),
        ("phdthesis", new(PaperKind.Thesis, Genre: "PhD thesis")),
        ("preprint", new(PaperKind.Article)),
        ("presentation", new(PaperKind.Speech)),
        ("proceedings", s_book),
        ("reference", s_book),
        ("report", new(PaperKind.Report)),
        ("review", s_article with { Kind = PaperKind.Review }),
        ("software", new(PaperKind.Software)),
        ("standard", new(PaperKind.Standard)),
        ("suppbook", s_bookPart),
        ("suppcollection", s_part),
        ("suppperiodical", s_article),
        ("talk", new(PaperKind.Speech)),
        ("techreport", new(PaperKind.Report, Genre: "Technical report")),
        ("thesis", new(PaperKind.Thesis)),
        ("unpublished", new(PaperKind.Manuscript)),
        ("video", new(PaperKind.MotionPicture)),
        ("webpage", s_web),
        ("www", s_web),
        ("xdata", new(PaperKind.Document, EntryRole.Data)),
    ]);

    /// <summary>The type with a name; one that nobody knows counts as <c>misc</c>, as in BibLaTeX.</summary>
    public static EntryType Find(ReadOnlySpan<char> text) =>
        s_table.TryFind(text, out _, out var type) ? type : new EntryType(PaperKind.Document);
}
