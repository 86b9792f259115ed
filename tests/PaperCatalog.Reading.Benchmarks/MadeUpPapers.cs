using System.Globalization;
using System.Text;

namespace PaperCatalog.Reading.Benchmarks;

/// <summary>Made-up records of the size of real ones: five authors, a venue, and an abstract of about 1,100 characters, in any format.</summary>
internal static class MadeUpPapers
{
    private static readonly string[] s_words =
        ("graph network learning model data label language translation parser corpus speech attention method sparse latent neural deep "
        + "simple robust state-of-the-art evaluation benchmark of with for and in the on analysis structure prediction semantic").Split(' ');

    private static readonly string[] s_families = ["Lovelace", "Turing", "Gödel", "Noether", "Hopper", "Erdős", "van Rossum", "Kovalevskaya"];
    private static readonly string[] s_given = ["Ada", "Alan M.", "Kurt", "Emmy", "Grace", "Paul", "Srinivasa", "Sofia", "Maria", "Jean-Luc"];

    /// <summary>The formats that <see cref="Write"/> knows.</summary>
    public static IReadOnlyList<PaperFormat> Formats { get; } =
    [
        PaperFormat.BibTeX, PaperFormat.Ris, PaperFormat.CslJson, PaperFormat.PubMedTagged, PaperFormat.EndNoteTagged, PaperFormat.PlainText,
        PaperFormat.CitationFile,
    ];

    public static string Write(PaperFormat format, int count)
    {
        var papers = Make(count);
        return format switch
        {
            PaperFormat.BibTeX => papers.ToBibTeX(),
            PaperFormat.Ris => papers.ToRis(),
            PaperFormat.CslJson => papers.ToCslJson(),
            PaperFormat.CitationFile => papers.ToCff(),
            PaperFormat.PubMedTagged => Join(papers, PubMed),
            PaperFormat.EndNoteTagged => Join(papers, EndNote),
            PaperFormat.PlainText => Join(papers, Plain),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    private static Paper[] Make(int count)
    {
        // A fixed seed: the same text in every run.
        var random = new Random(20261123);
        return [.. Enumerable.Range(0, count).Select(Paper)];

        Paper Paper(int i) => new()
        {
            Key = $"{Pick(s_words)}-{i}",
            Kind = PaperKind.PaperConference,
            Title = $"{{BERT}}ology of {Words(8)}",
            Authors = [.. Enumerable.Range(0, 5).Select(_ => new Person { Family = Pick(s_families) + Pick(s_families), Given = Pick(s_given) })],
            ContainerTitle = $"Proceedings of the {random.Next(1, 60)}th Conference on {Words(2)}",
            Issued = new PartialDate(random.Next(1979, 2027), random.Next(1, 13)),
            Pages = $"{i}-{i + 9}",
            Doi = $"10.99999/v1/{i}",
            Url = new Uri($"https://example.org/{i}"),
            Abstract = $"We show {Words(150)} in 95% of $O(n^2)$ cases.",
        };

        string Pick(string[] from) => from[random.Next(from.Length)];

        string Words(int number) => string.Join(' ', Enumerable.Range(0, number).Select(_ => Pick(s_words)));
    }

    private static string Join(Paper[] papers, Func<Paper, string> write)
    {
        var text = new StringBuilder();
        for (var i = 0; i < papers.Length; i++)
        {
            text.Append(write(papers[i])).Append('\n');
        }

        return text.ToString();
    }

    private static string PubMed(Paper paper) => string.Create(
        CultureInfo.InvariantCulture,
        $"PMID- {paper.Pages!.Split('-')[0]}\nTI  - {paper.Title}\nAB  - {paper.Abstract}\n{Lines("FAU - ", paper)}JT  - {paper.ContainerTitle}\nDP  - {paper.Year}\nPG  - {paper.Pages}\nAID - {paper.Doi} [doi]\n");

    private static string EndNote(Paper paper) => string.Create(
        CultureInfo.InvariantCulture,
        $"%0 Conference Paper\n{Lines("%A ", paper)}%T {paper.Title}\n%B {paper.ContainerTitle}\n%D {paper.Year}\n%P {paper.Pages}\n%R {paper.Doi}\n%U {paper.Url}\n%X {paper.Abstract}\n");

    private static string Plain(Paper paper) => string.Create(
        CultureInfo.InvariantCulture,
        $"# {paper.Key}\nTitle: {paper.Title}\nAuthors: {string.Join("; ", paper.Authors.Select(static author => author.DisplayName))}\nYear: {paper.Year}\nDOI: {paper.Doi}\nAbstract: {paper.Abstract}\n");

    private static string Lines(string tag, Paper paper) =>
        string.Concat(paper.Authors.Select(author => $"{tag}{author.Family}, {author.Given}\n"));
}
