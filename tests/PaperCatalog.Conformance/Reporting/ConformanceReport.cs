using System.Globalization;
using System.Text;
using PaperCatalog.Conformance.Cases;
using PaperCatalog.Conformance.Wild;

namespace PaperCatalog.Conformance.Reporting;

/// <summary>Writes <c>docs/conformance.md</c>. The same corpora give the same text on every machine.</summary>
internal static class ConformanceReport
{
    /// <summary>The whole page.</summary>
    public static string Write(IReadOnlyList<OracleResult> oracles, IReadOnlyList<FolderResult> folders)
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

        WriteLeftOut(page);
        Write(page, folders);
        return page.ToString();
    }

    private static void WriteLeftOut(StringBuilder page) => page.Append(
        """

        ## Left out

        Of these projects only the inputs are at hand, as what they expect stands in the code of their tests, or they expect nothing: biblatex, bibsharp,
        bibtex-autocomplete, bibtex-tidy, geelaw-bibtex.net, maikelh-bibtexlibrary, nbib, python-bibtexparser, rishelper, rispy, sphinxcontrib-bibtex,
        typst-biblatex, visus.bibtex, arxiv-browse, arxiv.py. Their files are counted below. biber keeps two outputs, in formats of its own that we do not
        read (`.bbl`, BibLaTeXML). cff-spec accepts and rejects files by a schema, which reading does not.

        """);

    private static void Write(StringBuilder page, IReadOnlyList<FolderResult> folders)
    {
        page.Append(
            """

            ## All files

            Every file of the corpora that is of a format that we read, found as `PaperReader` finds it. The records are counted by rules that share nothing
            with the readers: an `@word{` at the beginning of a line, a line with `TY`, an element's name. Where fewer records are read than counted, the
            reason stands below the table; that more are read means that the rule is too simple for the file (an entry behind other text, a brace on
            the next line).

            | folder | files | records counted | records read | files with more than counted | files with fewer | exceptions |
            |---|--:|--:|--:|--:|--:|--:|

            """);
        foreach (var folder in folders)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {folder.Folder} | {Number(folder.Files)} | {Number(folder.Counted)} | {Number(folder.Read)} | {Number(folder.More)} | {Number(folder.Fewer.Count)} | {Number(folder.Exceptions)} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"| **all** | {Number(folders.Sum(static f => f.Files))} | {Number(folders.Sum(static f => f.Counted))} | {Number(folders.Sum(static f => f.Read))} | ")
            .Append(CultureInfo.InvariantCulture, $"{Number(folders.Sum(static f => f.More))} | {Number(folders.Sum(static f => f.Fewer.Count))} | {Number(folders.Sum(static f => f.Exceptions))} |\n");
        foreach (var file in folders.SelectMany(static folder => folder.Fewer))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n- {file}");
        }

        page.Append('\n');
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
