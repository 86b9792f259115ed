using System.Reflection;
using PaperCatalog.Conformance.Cases;
using PaperCatalog.Conformance.Oracles;
using PaperCatalog.Conformance.Reporting;

namespace PaperCatalog.Conformance;

/// <summary>The command: compares everything, writes the page, and shows what is open.</summary>
internal static class ConformanceRun
{
    private static readonly string s_repository = typeof(ConformanceRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The folder with the corpora that is looked for when none is given.</summary>
    public static string DefaultFolder => Path.GetFullPath(Path.Combine(s_repository, "..", "shared", "corpora"));

    /// <summary>The page that is written.</summary>
    public static string Page => Path.Combine(s_repository, "docs", "conformance.md");

    /// <summary>Reads and compares everything, several oracles at a time.</summary>
    public static OracleResult[] Compare(string folder, string? only = null)
    {
        var corpora = new CorporaFolder(folder);
        return [.. AllOracles.List
            .Where(oracle => only is null || oracle.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .AsParallel().AsOrdered().Select(oracle => OracleResult.Of(oracle, corpora))];
    }

    /// <summary>Without <c>--only</c>, writes the page; with it, shows what is open of the oracles whose names have the word.</summary>
    /// <returns>0 when nothing is open.</returns>
    public static int Main(string[] arguments)
    {
        string? only = null;
        var folder = DefaultFolder;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--only" && i + 1 < arguments.Length)
            {
                only = arguments[++i];
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

        var results = Compare(folder, only);
        foreach (var result in results)
        {
            Console.WriteLine($"{result.Oracle.Name}: {result.Cases} cases, {result.Fields} fields, {result.Equal} equal, {result.Open.Count} open");
            foreach (var difference in result.Open)
            {
                Console.WriteLine("  " + difference);
            }
        }

        if (only is null)
        {
            File.WriteAllText(Page, ConformanceReport.Write(results));
        }

        return results.All(static result => result.Open.Count == 0) ? 0 : 1;
    }
}
