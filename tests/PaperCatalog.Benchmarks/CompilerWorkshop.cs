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

        // One of each is not counted: it warms the file cache.
        Compile(catalog, bibliography);
        Compile(empty, bibliography: null);
        var pairs = Enumerable.Range(0, runs)
            .Select(_ => (Catalog: Compile(catalog, bibliography), Empty: Compile(empty, bibliography: null)))
            .ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {new FileInfo(bibliography).Length / 1e6:F2} MB | {Median(pairs.Select(static pair => pair.Catalog)):F2} s | {Median(pairs.Select(static pair => pair.Empty)):F2} s | {Median(pairs.Select(static pair => pair.Catalog / pair.Empty)):F2} | {new FileInfo(catalog).Length / 1e6:F2} MB |");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>Runs the compiler and gives its seconds, from start to exit.</summary>
    private double Compile(string output, string? bibliography)
    {
        var code = Path.Combine(_folder, "Code.cs");
        File.WriteAllText(code, "namespace Bench { public static class Code { } }\n");
        var arguments = new List<string>
        {
            "/nologo", "/noconfig", "/nostdlib", "/target:library", "/optimize+", "/deterministic", "/out:" + output, code,
        };
        arguments.AddRange(_references.Select(static path => "/reference:" + path));
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
