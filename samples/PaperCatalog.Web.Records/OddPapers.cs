namespace PaperCatalog.Web.Records;

/// <summary>Papers that are hard to show: markup, many people, no date, no people, other scripts.</summary>
internal static class OddPapers
{
    public static IReadOnlyList<Paper> All { get; } =
    [
        new Paper
        {
            Key = "larkspur2019markup",
            Kind = PaperKind.ArticleJournal,
            Title = "<script>alert(\"Hello\")</script> and Other Titles That Should Be Shown, Not Run",
            Authors = [People.Of("Ruth", "Larkspur")],
            Issued = new PartialDate(2019, 4),
            ContainerTitle = "Catalogue and Shelf",
            Volume = "33",
            Issue = "1",
            Pages = "1-9",
            Keywords = ["libraries", "<b>markup</b>", "quotation marks"],
            Abstract = "A title may hold anything: <img src=x onerror=alert(1)>, an ampersand & a backslash, \"both\" 'kinds' of quotation marks. "
                + "We show that a page which writes text as text has nothing to fear.",
            Doi = "10.5555/stillwater.2019.markup",
        },
        new Paper
        {
            Key = "observatory2023everyone",
            Kind = PaperKind.PaperConference,
            Title = "What Everyone in Stillwater Saw on the Night of the Green Aurora",
            Authors = [.. People.Family.Take(26).Select(static (family, i) => People.Of(People.Given[i * 2 % People.Given.Length], family))],
            HasMoreAuthors = true,
            Issued = new PartialDate(2023, 11),
            ContainerTitle = "Proceedings of the Workshop on Listening",
            Publisher = "Stillwater University Press",
            PublisherPlace = "Stillwater",
            Pages = "200-259",
            Keywords = ["night birds", "aurora"],
            Abstract = "All who were awake tell what they saw. The accounts agree on the colour and on nothing else.",
        },
        new Paper
        {
            Key = "society-undated-rules",
            Kind = PaperKind.Report,
            Title = "Rules of the Reading Room",
            Authors = [new Person { Literal = "Stillwater Society of Listeners" }],
            Publisher = "Stillwater Institute for Useful Curiosity",
            Genre = "Technical report",
            Keywords = ["libraries"],
            Abstract = "Please be quiet. Please put back what you took. Please do not feed the owl.",
        },
        new Paper
        {
            Key = "yamashiro2021matsu",
            Kind = PaperKind.ArticleJournal,
            Title = "待つこと: Waiting as a Method",
            Authors = [People.Of("Naoko", "Yamashiro"), People.Of("Čeněk", "Novák")],
            Issued = new PartialDate(2021, 2),
            ContainerTitle = "Journal of Slow Mechanisms",
            Volume = "44",
            Issue = "2",
            Pages = "77-81",
            Language = "ja",
            Keywords = ["clocks", "patience"],
            Abstract = "We waited. 待った。 The result is significant.",
            Doi = "10.5555/stillwater.2021.matsu",
        },
        new Paper
        {
            Key = "fairweather2024next",
            Kind = PaperKind.ArticleJournal,
            Title = "A Complete Account of Everything That Could Be Learned from One Stone Wall, Its Mosses, Its Lichens, the Wren That Nests in It and the "
                + "Three Generations of the Family That Mended It, with Some Remarks on the Weather",
            Authors = [People.Of("Eilidh", "Fairweather")],
            Issued = new PartialDate(2024),
            ContainerTitle = "Quiet Botany",
            Volume = "52",
            Pages = "1-388",
            Keywords = ["moss and lichen", "stone walls"],
            Abstract = "The account is complete.",
            Doi = "10.5555/stillwater.2024.wall",
        },
    ];
}
