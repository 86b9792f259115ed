using System.Globalization;
using System.Text;
using PaperCatalog.Conformance.Cases;

namespace PaperCatalog.Conformance.Reporting;

/// <summary>Writes <c>docs/conformance.md</c>. The same corpora give the same text on every machine.</summary>
internal static class ConformanceReport
{
    /// <summary>The whole page.</summary>
    public static string Write(IReadOnlyList<OracleResult> oracles)
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Conformance

            What the readers make of records of which other projects say what they mean. This page is written by

            ```
            dotnet run -c Release --project tests/PaperCatalog.Conformance
            ```

            from a folder of other projects' test data, which is not part of the repository (`../shared/corpora` beside it, or the folder given as
            argument). A test compares the page with a new run where that folder is present.

            A difference is put into a class by a rule of the adapter, never by the name of a case, so that other records of the same kind are judged
            in the same way. What no rule explains is *open* and counts against us. White space is folded before any comparison.

            ## All oracles

            | oracle | cases | passed | fields compared | equal | theirs wrong | taste | outside the model | open |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|

            """);
        foreach (var result in oracles)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {result.Oracle.Name} | {Number(result.Cases)} | {Number(result.Passed)} | {Number(result.Fields)} | {Number(result.Equal)} | ")
                .Append(CultureInfo.InvariantCulture, $"{Number(result.CountOf(Fault.Theirs))} | {Number(result.CountOf(Fault.Taste))} | {Number(result.CountOf(Fault.OutsideTheModel))} | {Number(result.CountOf(Fault.Ours))} |\n");
        }

        foreach (var result in oracles)
        {
            Write(page, result);
        }

        return page.ToString();
    }

    /// <summary>The section of one oracle: what it is and the classes of its differences.</summary>
    public static void Write(StringBuilder page, OracleResult result)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {result.Oracle.Name}\n\n{result.Oracle.Description}\n");
        var deviations = result.Oracle.Deviations.Where(deviation => result.CountOf(deviation) > 0).ToArray();
        if (deviations.Length > 0)
        {
            page.Append("\n| deviation | count | whose | reason |\n|---|--:|---|---|\n");
            foreach (var deviation in deviations)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Cell(deviation.Name)} | {Number(result.CountOf(deviation))} | {Words(deviation.Fault)} | {Cell(deviation.Reason)} |\n");
            }
        }

        if (result.Open.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\nOpen: {Number(result.Open.Count)}.\n");
        }
    }

    private static string Words(Fault fault) => fault switch
    {
        Fault.Theirs => "theirs wrong",
        Fault.Taste => "taste",
        Fault.OutsideTheModel => "outside the model",
        _ => "ours wrong",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
