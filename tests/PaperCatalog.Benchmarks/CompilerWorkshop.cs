using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace PaperCatalog.Benchmarks;

/// <summary>A temporary folder in which compilers run and are timed.</summary>
internal sealed class CompilerWorkshop : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papercatalog-bench").FullName;
    private readonly string _compiler;
    private readonly string[] _references;

    public CompilerWorkshop()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var root = Path.GetFullPath(Path.Combine(framework, "..", "..", ".."));
        var sdk = Directory.GetDirectories(Path.Combine(root, "sdk"))
            .OrderByDescending(static path => Version.TryParse(Path.GetFileName(path), out var version) ? version : new Version())
            .First();
        _compiler = Path.Combine(sdk, "Roslyn", "bincore", "csc.dll");
        _references =
        [
            .. Directory.GetFiles(framework, "System*.dll").Where(static path => !path.Contains(".Native", StringComparison.Ordinal)),
            Path.Combine(framework, "netstandard.dll"),
            typeof(Paper).Assembly.Location,
        ];
    }

    /// <summary>A row of the table: a catalog of so many records beside an empty project, in turn.</summary>
    public string Compare(int count, int runs)
    {
        var bibliography = Path.Combine(_folder, $"papers{count}.bib");
        File.WriteAllText(bibliography, SyntheticBibliography.Write(count));
        var catalog = Path.Combine(_folder, $"catalog{count}.dll");
        var empty = Path.Combine(_folder, "empty.dll");

        var bare = Path.Combine(_folder, $"bare{count}.dll");

        // One of each is not counted: it warms the file cache.
        Compile(catalog, bibliography, "All");
        Compile(bare, bibliography, "None");
        Compile(empty, bibliography: null, "None");
        var rounds = Enumerable.Range(0, runs)
            .Select(_ => (
                Empty: Compile(empty, bibliography: null, "None"),
                Catalog: Compile(catalog, bibliography, "All"),
                Bare: Compile(bare, bibliography, "None")))
            .ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {new FileInfo(bibliography).Length / 1e6:F2} MB | {Median(rounds.Select(static round => round.Empty)):F2} s | {Median(rounds.Select(static round => round.Catalog)):F2} s | {Median(rounds.Select(static round => round.Catalog / round.Empty)):F1} | {Median(rounds.Select(static round => round.Bare)):F2} s | {Median(rounds.Select(static round => round.Bare / round.Empty)):F1} | {new FileInfo(catalog).Length / 1e6:F2} MB, {new FileInfo(bare).Length / 1e6:F2} MB |");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>Runs the compiler and gives its seconds, from start to exit.</summary>
    private double Compile(string output, string? bibliography, string views)
    {
        var code = Path.Combine(_folder, "Code.cs");
        File.WriteAllText(code, "namespace Bench { public static class Code { } }\n");
        var arguments = new List<string>
        {
            "/nologo", "/noconfig", "/nostdlib", "/target:library", "/optimize+", "/deterministic", "/out:" + output, code,
        };
        arguments.AddRange(_references.Select(static path => "/reference:" + path));
        var options = Path.Combine(_folder, "options.globalconfig");
        File.WriteAllText(options, $"is_global = true\nbuild_property.PaperCatalogViews = {views}\n");
        arguments.Add("/analyzerconfig:" + options);
        if (bibliography is not null)
        {
            arguments.Add("/additionalfile:" + bibliography);
            arguments.Add("/analyzer:" + typeof(CompilerWorkshop).Assembly
                .GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(static attribute => attribute.Key == "Generator").Value);
        }

        var response = Path.Combine(_folder, "arguments.rsp");
        File.WriteAllLines(response, arguments.Select(static argument => $"\"{argument}\""));
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [_compiler, "@" + response]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? clock.Elapsed.TotalSeconds
            : throw new InvalidOperationException(said);
    }
}
