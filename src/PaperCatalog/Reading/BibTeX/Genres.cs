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
        "phdthesis" => "PhD thesis",
        "resreport" => "Research report",
        "software" => "Computer software",
        "techreport" => "Technical report",
        _ => type,
    };
}
