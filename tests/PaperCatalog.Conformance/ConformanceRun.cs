using System.Reflection;
using PaperCatalog.Conformance.Cases;
using PaperCatalog.Conformance.Differential;
using PaperCatalog.Conformance.Oracles;
using PaperCatalog.Conformance.Reporting;
using PaperCatalog.Conformance.Wild;

namespace PaperCatalog.Conformance;

/// <summary>The command: compares everything, writes the page, and shows what is open.</summary>
internal static class ConformanceRun
{
    private static readonly string s_repository = typeof(ConformanceRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The folder with the corpora that is looked for when none is given.</summary>
    public static string DefaultFolder => Path.GetFullPath(Path.Combine(s_repository, "..", "shared", "corpora"));

    /// <summary>The page of the comparison with other programs.</summary>
    public static string DifferentialPage => Path.Combine(s_repository, "docs", "differential.md");

    /// <summary>The page that is written.</summary>
    public static string Page => Path.Combine(s_repository, "docs", "conformance.md");

    /// <summary>Reads and compares everything, several oracles at a time.</summary>
    public static OracleResult[] Compare(string folder, string? only = null) => Compare(
        folder, AllOracles.List.Where(oracle => only is null || oracle.Name.Contains(only, StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Without an option, writes the page; with <c>--only word</c>, shows what is open of the oracles whose names have the word; with
    /// <c>--differential folder</c>, compares with what other programs wrote into that folder.
    /// </summary>
    /// <returns>0 when nothing is open.</returns>
    public static int Main(string[] arguments)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var folder = DefaultFolder;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < arguments.Length)
            {
                options[arguments[i]] = arguments[++i];
            }
            else
            {
                folder = Path.GetFullPath(arguments[i]);
            }
        }

        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no folder '{folder}'.");
            return 2;
        }

        OracleResult[] results;
        if (options.TryGetValue("--differential", out var output))
        {
            results = Compare(folder, DifferentialOracles(output));
            File.WriteAllText(DifferentialPage, DifferentialReport.Write(results, options.GetValueOrDefault("--versions", "pandoc and bibutils")));
        }
        else
        {
            var only = options.GetValueOrDefault("--only");
            results = Compare(folder, only);
            if (only is null)
            {
                File.WriteAllText(Page, ConformanceReport.Write(results, Folders(folder)));
            }
        }

        foreach (var result in results)
        {
            Console.WriteLine($"{result.Oracle.Name}: {result.Cases} cases, {result.Fields} fields, {result.Equal} equal, {result.Open.Count} open");
            foreach (var difference in result.Open)
            {
                Console.WriteLine("  " + difference);
            }
        }

        return results.All(static result => result.Open.Count == 0) ? 0 : 1;
    }

    /// <summary>Reads every file.</summary>
    public static FolderResult[] Folders(string folder) => FolderResult.Of(new CorporaFolder(folder));

    private static OracleResult[] Compare(string folder, IEnumerable<Oracle> oracles)
    {
        var corpora = new CorporaFolder(folder);
        return [.. oracles.AsParallel().AsOrdered().Select(oracle => OracleResult.Of(oracle, corpora))];
    }

    private static IEnumerable<Oracle> DifferentialOracles(string output)
    {
        foreach (var set in (string[])["open-1000", "open-10000"])
        {
            yield return new PandocRun(Path.Combine(output, set + ".json"), set);
            yield return new BibutilsRun(Path.Combine(output, set + ".xml"), set);
        }
    }
}
