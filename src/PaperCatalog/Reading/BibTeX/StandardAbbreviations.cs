namespace PaperCatalog.Reading.BibTeX;

/// <summary>The abbreviations that BibTeX's standard styles define, and biber with them.</summary>
/// <remarks>Source: plain.bst, the MACRO commands.</remarks>
internal static class StandardAbbreviations
{
    private static readonly Dictionary<string, string> s_values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jan"] = "January",
        ["feb"] = "February",
        ["mar"] = "March",
        ["apr"] = "April",
        ["may"] = "May",
        ["jun"] = "June",
        ["jul"] = "July",
        ["aug"] = "August",
        ["sep"] = "September",
        ["oct"] = "October",
        ["nov"] = "November",
        ["dec"] = "December",
        ["acmcs"] = "ACM Computing Surveys",
        ["acta"] = "Acta Informatica",
        ["cacm"] = "Communications of the ACM",
        ["ibmjrd"] = "IBM Journal of Research and Development",
        ["ibmsj"] = "IBM Systems Journal",
        ["ieeese"] = "IEEE Transactions on Software Engineering",
        ["ieeetc"] = "IEEE Transactions on Computers",
        ["ieeetcad"] = "IEEE Transactions on Computer-Aided Design of Integrated Circuits",
        ["ipl"] = "Information Processing Letters",
        ["jacm"] = "Journal of the ACM",
        ["jcss"] = "Journal of Computer and System Sciences",
        ["scp"] = "Science of Computer Programming",
        ["sicomp"] = "SIAM Journal on Computing",
        ["tocs"] = "ACM Transactions on Computer Systems",
        ["tods"] = "ACM Transactions on Database Systems",
        ["tog"] = "ACM Transactions on Graphics",
        ["toms"] = "ACM Transactions on Mathematical Software",
        ["toois"] = "ACM Transactions on Office Information Systems",
        ["toplas"] = "ACM Transactions on Programming Languages and Systems",
        ["tcs"] = "Theoretical Computer Science",
    };

    public static bool TryFind(string name, out string? value) => s_values.TryGetValue(name, out value);
}
