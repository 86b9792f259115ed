using PaperCatalog.Reading.Identifiers;
using PaperCatalog.Reading.Xml;

namespace PaperCatalog.Reading.PubMed;

/// <summary>The identifiers of a record, from its list of them or from where the article names them itself.</summary>
internal readonly struct PubMedIdentifiers
{
    public PubMedIdentifiers(XmlRecord record, int citation, int article, int book)
    {
        PubMedId = record.ChildText(citation, "PMID");
        Doi = null;
        PubMedCentralId = null;
        foreach (var parent in (ReadOnlySpan<int>)[article, book])
        {
            foreach (var location in record.Children(parent, "ELocationID"))
            {
                // A DOI that is marked as wrong is none.
                if (Doi is null && record.Attribute(location, "EIdType") == "doi" && record.Attribute(location, "ValidYN") != "N")
                {
                    Doi = record.Text(location) is { } text ? DoiText.Find(text) : null;
                }
            }
        }

        foreach (var parent in (ReadOnlySpan<int>)[record.Child(0, "PubmedData"), record.Child(0, "PubmedBookData"), citation])
        {
            foreach (var id in record.Children(record.Child(parent, "ArticleIdList"), "ArticleId"))
            {
                var text = record.Text(id);
                switch (record.Attribute(id, "IdType"))
                {
                    case "doi" when text is not null:
                        Doi ??= DoiText.Find(text);
                        break;
                    case "pmc":
                        PubMedCentralId ??= PubMedCentralText.Find(text);
                        break;
                    case "pubmed":
                        PubMedId ??= text;
                        break;
                    default:
                        break;
                }
            }
        }
    }

    public string? Doi { get; }

    public string? PubMedId { get; }

    public string? PubMedCentralId { get; }
}
