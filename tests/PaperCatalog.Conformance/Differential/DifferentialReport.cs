using System.Globalization;
using System.Text;
using PaperCatalog.Conformance.Cases;
using PaperCatalog.Conformance.Reporting;

namespace PaperCatalog.Conformance.Differential;

/// <summary>Writes <c>docs/differential.md</c>.</summary>
internal static class DifferentialReport
{
    /// <summary>The page, whose second line names the programs' versions.</summary>
    public static string Write(IReadOnlyList<OracleResult> results, string versions)
    {
        var page = new StringBuilder();
        page.Append(
            $"""
            # The same files read by other programs

            The 1,000 and the 10,000 records of the ACL Anthology (the corpora `open-1000.bib` and `open-10000.bib`) read by us and by two programs:
            {versions}. Written by

            ```
            bash tests/PaperCatalog.Conformance/differential.sh
            ```

            Titles are compared without case, as pandoc puts them into sentence case; abstracts without white space; both with one shape of apostrophes,
            as LaTeX prints `'` curly; names as they are read aloud, so that it does not matter which part keeps a particle. A field counts where
            either side has it. *Equal* is the share as it is; *explained* leaves out the differences in which the other program is wrong by BibTeX's or LaTeX's
            own documentation.

            | program and records | fields compared | equal | share | theirs wrong | taste | outside the model | ours wrong or unexplained | share, explained |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|

            """);
        foreach (var result in results)
        {
            var wrong = result.CountOf(Fault.Theirs);
            page.Append(CultureInfo.InvariantCulture, $"| {result.Oracle.Name} | {result.Fields:N0} | {result.Equal:N0} | {Share(result.Equal, result.Fields)} | {wrong:N0} | ")
                .Append(CultureInfo.InvariantCulture, $"{result.CountOf(Fault.Taste):N0} | {result.CountOf(Fault.OutsideTheModel):N0} | {result.CountOf(Fault.Ours):N0} | {Share(result.Equal, result.Fields - wrong)} |\n");
        }

        page.Append("\n## By field\n\nEqual of compared, as it is.\n\n| field |");
        foreach (var result in results)
        {
            page.Append(CultureInfo.InvariantCulture, $" {result.Oracle.Name} | share |");
        }

        page.Append("\n|---|").Append(string.Concat(Enumerable.Repeat("--:|--:|", results.Count))).Append('\n');
        foreach (var field in DifferentialOracle.Fields)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {field} |");
            foreach (var result in results)
            {
                var (fields, equal) = result.CountsOf(field);
                page.Append(CultureInfo.InvariantCulture, $" {equal:N0} of {fields:N0} | {Share(equal, fields)} |");
            }

            page.Append('\n');
        }

        foreach (var result in results)
        {
            ConformanceReport.Write(page, result);
        }

        return page.ToString();
    }

    private static string Share(int part, int whole) =>
        whole == 0 ? "-" : (Math.Floor(10_000.0 * part / whole) / 100).ToString("0.00", CultureInfo.InvariantCulture) + " %";
}
