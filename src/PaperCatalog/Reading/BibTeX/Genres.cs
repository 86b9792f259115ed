namespace PaperCatalog.Reading.BibTeX;

/// <summary>The words behind the identifiers that BibLaTeX takes in <c>type</c>.</summary>
/// <remarks>Source: the BibLaTeX manual, 4.9.2.13 "Types".</remarks>
internal static class Genres
{
    public static string? Find(string? type) => type switch
    {
        "bathesis" => "Bachelor's thesis",
        "candthesis" => "Candidate thesis",
        "mathesis" => "Master's thesis",
        "patent" => "Patent",
        "patentde" => "German patent",
        "patenteu" => "European patent",
        "patentfr" => "French patent",
        "patentuk" => "British patent",
        "patentus" => "U.S. patent",
        "patreq" => "Patent request",
        "patreqde" => "German patent request",
        "patreqeu" => "European patent request",
        "patreqfr" => "French patent request",
        "patrequk" => "British patent request",
        "patrequs" => "U.S. patent request",
        "phdthesis" => "PhD thesis",
        "resreport" => "Research report",
        "software" => "Computer software",
        "techreport" => "Technical report",
        _ => type,
    };
}
