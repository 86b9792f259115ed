namespace PaperCatalog.Web.Records;

/// <summary>The words of one made-up branch of learning.</summary>
/// <param name="Keyword">Its name, as a keyword.</param>
/// <param name="Journals">Where its articles appear.</param>
/// <param name="Meetings">Where its talks are given.</param>
/// <param name="Subjects">What it studies, in the plural.</param>
/// <param name="Methods">How it does so.</param>
/// <param name="Measures">What it measures.</param>
/// <param name="Conditions">Under which circumstances.</param>
/// <param name="Openings">How its abstracts begin.</param>
/// <param name="Closings">How they end.</param>
internal sealed record Topic(
    string Keyword,
    string[] Journals,
    string[] Meetings,
    string[] Subjects,
    string[] Methods,
    string[] Measures,
    string[] Conditions,
    string[] Openings,
    string[] Closings);
