namespace PaperCatalog;

/// <summary>What a paper is: the item types of CSL.</summary>
/// <remarks>Source: CSL 1.0.2, appendix "Item Types". <see cref="PaperKindNames"/> has CSL's own spelling.</remarks>
public enum PaperKind
{
    /// <summary>A document of no other type. CSL: <c>document</c>.</summary>
    Document,

    /// <summary>A self-contained work that is not in a container, such as a preprint or working paper. CSL: <c>article</c>.</summary>
    Article,

    /// <summary>An article in a journal. CSL: <c>article-journal</c>.</summary>
    ArticleJournal,

    /// <summary>An article in a magazine. CSL: <c>article-magazine</c>.</summary>
    ArticleMagazine,

    /// <summary>An article in a newspaper. CSL: <c>article-newspaper</c>.</summary>
    ArticleNewspaper,

    /// <summary>A proposed law. CSL: <c>bill</c>.</summary>
    Bill,

    /// <summary>A book. CSL: <c>book</c>.</summary>
    Book,

    /// <summary>A recorded radio or television programme, or a podcast. CSL: <c>broadcast</c>.</summary>
    Broadcast,

    /// <summary>A part of a book. CSL: <c>chapter</c>.</summary>
    Chapter,

    /// <summary>A classical or ancient work. CSL: <c>classic</c>.</summary>
    Classic,

    /// <summary>An archival collection. CSL: <c>collection</c>.</summary>
    Collection,

    /// <summary>A data set. CSL: <c>dataset</c>.</summary>
    Dataset,

    /// <summary>An entry in a database, encyclopedia, dictionary or the like. CSL: <c>entry</c>.</summary>
    Entry,

    /// <summary>An entry in a dictionary. CSL: <c>entry-dictionary</c>.</summary>
    EntryDictionary,

    /// <summary>An entry in an encyclopedia. CSL: <c>entry-encyclopedia</c>.</summary>
    EntryEncyclopedia,

    /// <summary>An organized event, such as an exhibition or a conference. CSL: <c>event</c>.</summary>
    Event,

    /// <summary>An illustration of data, such as a graph or diagram. CSL: <c>figure</c>.</summary>
    Figure,

    /// <summary>A visual work, such as a photograph or painting. CSL: <c>graphic</c>.</summary>
    Graphic,

    /// <summary>A hearing by a public body. CSL: <c>hearing</c>.</summary>
    Hearing,

    /// <summary>An interview. CSL: <c>interview</c>.</summary>
    Interview,

    /// <summary>A case before a court. CSL: <c>legal_case</c>.</summary>
    LegalCase,

    /// <summary>A law. CSL: <c>legislation</c>.</summary>
    Legislation,

    /// <summary>An unpublished manuscript. CSL: <c>manuscript</c>.</summary>
    Manuscript,

    /// <summary>A map. CSL: <c>map</c>.</summary>
    Map,

    /// <summary>A film or video. CSL: <c>motion_picture</c>.</summary>
    MotionPicture,

    /// <summary>A printed musical score. CSL: <c>musical_score</c>.</summary>
    MusicalScore,

    /// <summary>A short printed work. CSL: <c>pamphlet</c>.</summary>
    Pamphlet,

    /// <summary>A paper of a conference. CSL: <c>paper-conference</c>.</summary>
    PaperConference,

    /// <summary>A patent. CSL: <c>patent</c>.</summary>
    Patent,

    /// <summary>A live performance. CSL: <c>performance</c>.</summary>
    Performance,

    /// <summary>A whole issue or run of a periodical. CSL: <c>periodical</c>.</summary>
    Periodical,

    /// <summary>A letter, mail or conversation. CSL: <c>personal_communication</c>.</summary>
    PersonalCommunication,

    /// <summary>A post on an online forum or social network. CSL: <c>post</c>.</summary>
    Post,

    /// <summary>A post on a blog. CSL: <c>post-weblog</c>.</summary>
    PostWeblog,

    /// <summary>A rule of an administrative body. CSL: <c>regulation</c>.</summary>
    Regulation,

    /// <summary>A technical report or the like. CSL: <c>report</c>.</summary>
    Report,

    /// <summary>A review of something other than a book. CSL: <c>review</c>.</summary>
    Review,

    /// <summary>A review of a book. CSL: <c>review-book</c>.</summary>
    ReviewBook,

    /// <summary>A program or a library. CSL: <c>software</c>.</summary>
    Software,

    /// <summary>A recorded song. CSL: <c>song</c>.</summary>
    Song,

    /// <summary>A talk or lecture. CSL: <c>speech</c>.</summary>
    Speech,

    /// <summary>A technical standard. CSL: <c>standard</c>.</summary>
    Standard,

    /// <summary>A thesis for a degree. CSL: <c>thesis</c>.</summary>
    Thesis,

    /// <summary>A treaty between nations. CSL: <c>treaty</c>.</summary>
    Treaty,

    /// <summary>A page on the web. CSL: <c>webpage</c>.</summary>
    Webpage,
}
