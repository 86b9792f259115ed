namespace PaperCatalog.Web.Pages;

/// <summary>A format in which a paper can be taken along.</summary>
internal sealed record CiteFormat(string Name, string Extension, string MediaType, Func<IEnumerable<Paper>, string> Write)
{
    public static IReadOnlyList<CiteFormat> All { get; } =
    [
        new("BibTeX", "bib", "application/x-bibtex", PaperWriting.ToBibTeX),
        new("RIS", "ris", "application/x-research-info-systems", PaperWriting.ToRis),
        new("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", PaperWriting.ToCslJson),
    ];
}
