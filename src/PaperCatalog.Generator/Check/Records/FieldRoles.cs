namespace PaperCatalog.Generator.Check.Records;

/// <summary>The roles of the fields of each format.</summary>
/// <remarks>
/// Source: the BibLaTeX manual, 2.2; the RIS specification (2001 and 2011); CSL 1.0.2, appendix "Standard Variables"; NLM,
/// "MEDLINE/PubMed Data Element Descriptions"; the EndNote import and XML formats; arXiv's API manual; CFF 1.2.0.
/// </remarks>
internal static class FieldRoles
{
    private static readonly Dictionary<string, FieldRole>?[] s_tables = Tables();

    /// <summary>The role of a field; names are in lower case, as the readers give them.</summary>
    public static FieldRole Find(PaperFormat format, string name) =>
        s_tables[(int)format] is { } table && table.TryGetValue(name, out var role) ? role : FieldRole.Other;

    private static Dictionary<string, FieldRole>?[] Tables()
    {
        var tables = new Dictionary<string, FieldRole>?[Enum.GetValues(typeof(PaperFormat)).Length];
        tables[(int)PaperFormat.BibTeX] = Table(
            (FieldRole.Abstract, "abstract"),
            (FieldRole.ArXivId, "arxiv arxivid arxiv-id"),
            (FieldRole.ContainerTitle, "journal journaltitle booktitle maintitle"),
            (FieldRole.Date, "date urldate eventdate origdate"),
            (FieldRole.Day, "day"),
            (FieldRole.Doi, "doi"),
            (FieldRole.Edition, "edition"),
            (FieldRole.Eprint, "eprint"),
            (FieldRole.EprintType, "eprinttype archiveprefix"),
            (FieldRole.HowPublished, "howpublished"),
            (FieldRole.Isbn, "isbn"),
            (FieldRole.Issn, "issn"),
            (FieldRole.Keywords, "keywords keyword"),
            (FieldRole.Month, "month"),
            (FieldRole.Note, "note annotation annote addendum"),
            (FieldRole.Orcid, "author+an:orcid orcid orcid-numbers"),
            (FieldRole.Pages, "pages page"),
            (FieldRole.People, "author editor translator"),
            (FieldRole.Publisher, "publisher institution school organization address location"),
            (FieldRole.PubMedId, "pmid"),
            (FieldRole.Series, "series"),
            (FieldRole.Title, "title subtitle"),
            (FieldRole.Url, "url"),
            (FieldRole.Volume, "volume"),
            (FieldRole.Year, "year"));
        tables[(int)PaperFormat.Ris] = Table(
            (FieldRole.Abstract, "ab n2"),
            (FieldRole.ContainerTitle, "jf jo ja bt"),
            (FieldRole.Date, "da"),
            (FieldRole.Doi, "do"),
            (FieldRole.FirstPage, "sp"),
            (FieldRole.Keywords, "kw"),
            (FieldRole.LastPage, "ep"),
            (FieldRole.Note, "n1"),
            (FieldRole.People, "au a1 a2 ed"),
            (FieldRole.Publisher, "pb"),
            (FieldRole.SerialNumber, "sn"),
            (FieldRole.Title, "ti t1"),
            (FieldRole.Url, "ur"),
            (FieldRole.Volume, "vl"),
            (FieldRole.Year, "py y1"));
        tables[(int)PaperFormat.CslJson] = Table(
            (FieldRole.Abstract, "abstract"),
            (FieldRole.ContainerTitle, "container-title"),
            (FieldRole.Date, "issued"),
            (FieldRole.Doi, "doi"),
            (FieldRole.Edition, "edition"),
            (FieldRole.Isbn, "isbn"),
            (FieldRole.Issn, "issn"),
            (FieldRole.Keywords, "keyword"),
            (FieldRole.Note, "note"),
            (FieldRole.Pages, "page"),
            (FieldRole.Publisher, "publisher"),
            (FieldRole.PubMedId, "pmid"),
            (FieldRole.Series, "collection-title"),
            (FieldRole.Title, "title"),
            (FieldRole.Url, "url"),
            (FieldRole.Volume, "volume"));
        tables[(int)PaperFormat.PubMedTagged] = Table(
            (FieldRole.Abstract, "ab"),
            (FieldRole.ContainerTitle, "jt bti"),
            (FieldRole.Date, "dp"),
            (FieldRole.Isbn, "isbn"),
            (FieldRole.Issn, "is"),
            (FieldRole.Orcid, "auid"),
            (FieldRole.People, "fau fed"),
            (FieldRole.PubMedId, "pmid"),
            (FieldRole.Title, "ti"),
            (FieldRole.Volume, "vi"));
        tables[(int)PaperFormat.PubMedXml] = Table(
            (FieldRole.Abstract, "abstracttext"),
            (FieldRole.ContainerTitle, "booktitle"),
            (FieldRole.Isbn, "isbn"),
            (FieldRole.Issn, "issn issnlinking"),
            (FieldRole.PubMedId, "pmid"),
            (FieldRole.Title, "articletitle"),
            (FieldRole.Volume, "volume"));
        tables[(int)PaperFormat.EndNoteTagged] = Table(
            (FieldRole.Abstract, "%x"),
            (FieldRole.ContainerTitle, "%j %b"),
            (FieldRole.Doi, "%r"),
            (FieldRole.Keywords, "%k"),
            (FieldRole.Note, "%z"),
            (FieldRole.Pages, "%p"),
            (FieldRole.People, "%a %e"),
            (FieldRole.Publisher, "%i"),
            (FieldRole.SerialNumber, "%@"),
            (FieldRole.Title, "%t"),
            (FieldRole.Url, "%u"),
            (FieldRole.Volume, "%v"),
            (FieldRole.Year, "%d"));
        tables[(int)PaperFormat.EndNoteXml] = Table(
            (FieldRole.Abstract, "abstract"),
            (FieldRole.ContainerTitle, "secondary-title full-title"),
            (FieldRole.Doi, "electronic-resource-num"),
            (FieldRole.Keywords, "keyword"),
            (FieldRole.Note, "notes"),
            (FieldRole.Pages, "pages"),
            (FieldRole.People, "author"),
            (FieldRole.Publisher, "publisher"),
            (FieldRole.SerialNumber, "isbn"),
            (FieldRole.Title, "title"),
            (FieldRole.Volume, "volume"),
            (FieldRole.Year, "year"));
        tables[(int)PaperFormat.ArXivAtom] = Table(
            (FieldRole.Abstract, "summary"),
            (FieldRole.Doi, "doi arxiv:doi"),
            (FieldRole.Title, "title"));
        tables[(int)PaperFormat.ArXivListing] = Table(
            (FieldRole.Doi, "doi"),
            (FieldRole.Title, "title"));
        tables[(int)PaperFormat.CitationFile] = Table(
            (FieldRole.Abstract, "abstract"),
            (FieldRole.ContainerTitle, "journal collection-title"),
            (FieldRole.Date, "date-released date-published"),
            (FieldRole.Doi, "doi"),
            (FieldRole.FirstPage, "start"),
            (FieldRole.Isbn, "isbn"),
            (FieldRole.Issn, "issn"),
            (FieldRole.LastPage, "end"),
            (FieldRole.Note, "notes"),
            (FieldRole.Orcid, "authors contact editors"),
            (FieldRole.PubMedId, "pmid"),
            (FieldRole.Title, "title"),
            (FieldRole.Url, "url"),
            (FieldRole.Volume, "volume"),
            (FieldRole.Year, "year"));
        tables[(int)PaperFormat.PlainText] = Table(
            (FieldRole.Abstract, "abstract"),
            (FieldRole.ArXivId, "arxiv"),
            (FieldRole.ContainerTitle, "venue journal booktitle"),
            (FieldRole.Date, "date"),
            (FieldRole.Doi, "doi"),
            (FieldRole.Isbn, "isbn"),
            (FieldRole.Issn, "issn"),
            (FieldRole.Keywords, "keyword keywords"),
            (FieldRole.Orcid, "orcid"),
            (FieldRole.Pages, "pages"),
            (FieldRole.People, "author authors editor editors"),
            (FieldRole.Publisher, "publisher"),
            (FieldRole.PubMedId, "pmid"),
            (FieldRole.Title, "title"),
            (FieldRole.Url, "url"),
            (FieldRole.Volume, "volume"),
            (FieldRole.Year, "year"));
        return tables;
    }

    private static Dictionary<string, FieldRole> Table(params (FieldRole Role, string Names)[] rows)
    {
        var table = new Dictionary<string, FieldRole>(StringComparer.Ordinal);
        foreach (var (role, names) in rows)
        {
            foreach (var name in names.Split(' '))
            {
                table.Add(name, role);
            }
        }

        return table;
    }
}
