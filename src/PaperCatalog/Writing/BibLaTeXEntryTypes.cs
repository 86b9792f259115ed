namespace PaperCatalog.Writing;

/// <summary>The entry types of BibLaTeX.</summary>
/// <remarks>Source: the BibLaTeX manual, 2.1.1 "Regular Types" and 2.1.3 "Non-standard Types".</remarks>
internal static class BibLaTeXEntryTypes
{
    public const string Report = "report";
    public const string Thesis = "thesis";

    public static string Of(PaperKind kind) => kind switch
    {
        PaperKind.ArticleJournal or PaperKind.ArticleMagazine or PaperKind.ArticleNewspaper or PaperKind.ReviewBook => BibTeXEntryTypes.Article,
        PaperKind.Review => "review",
        PaperKind.PaperConference => BibTeXEntryTypes.InProceedings,
        PaperKind.Chapter => BibTeXEntryTypes.InCollection,
        PaperKind.Entry or PaperKind.EntryDictionary or PaperKind.EntryEncyclopedia => "inreference",
        PaperKind.Book or PaperKind.Classic or PaperKind.Collection => BibTeXEntryTypes.Book,
        PaperKind.Pamphlet => BibTeXEntryTypes.Booklet,
        PaperKind.Thesis => Thesis,
        PaperKind.Report => Report,
        PaperKind.Manuscript => BibTeXEntryTypes.Unpublished,
        PaperKind.Webpage or PaperKind.Post or PaperKind.PostWeblog => "online",
        PaperKind.Dataset => "dataset",
        PaperKind.Software => "software",
        PaperKind.Patent => "patent",
        PaperKind.Periodical => "periodical",
        PaperKind.Figure or PaperKind.Graphic or PaperKind.Map => "artwork",
        PaperKind.Song or PaperKind.MusicalScore => "music",
        PaperKind.MotionPicture or PaperKind.Broadcast => "movie",
        PaperKind.Performance => "performance",
        PaperKind.Bill or PaperKind.Legislation or PaperKind.Regulation => "legislation",
        PaperKind.LegalCase or PaperKind.Hearing => "jurisdiction",
        PaperKind.Treaty => "legal",
        PaperKind.PersonalCommunication => "letter",
        PaperKind.Standard => "standard",
        _ => BibTeXEntryTypes.Misc,
    };
}
