using System.IO.Compression;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>The compiler of the SDK in a process of its own, with the generator of the package and nothing of MSBuild.</summary>
internal sealed class CompilerProcess
{
    private static readonly Lock s_gate = new();

    private readonly PackedPackage _package;
    private readonly string _sdk;
    private readonly string[] _references;

    private CompilerProcess(PackedPackage package, string sdk)
    {
        _package = package;
        _sdk = sdk;
        Generator = Extract(package, "analyzers/dotnet/cs/PaperCatalog.Generator.dll");
        Analyzers = [Generator, Extract(package, "analyzers/dotnet/cs/PaperCatalog.CodeFixes.dll"), Extract(package, "analyzers/dotnet/roslyn4.14/cs/PaperCatalog.Completion.dll")];
        Library = Extract(package, "lib/net10.0/PaperCatalog.dll");
        var packs = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(sdk)!)!, "packs", "Microsoft.NETCore.App.Ref");
        var pack = Directory.EnumerateDirectories(packs).Where(static folder => Directory.Exists(Path.Combine(folder, "ref", "net10.0"))).Order(StringComparer.Ordinal).Last();
        _references = Directory.GetFiles(Path.Combine(pack, "ref", "net10.0"), "*.dll");
    }

    /// <summary>The generator's assembly, taken out of the package.</summary>
    public string Generator { get; }

    /// <summary>All that the package hands to the compiler, the generator among them.</summary>
    public IReadOnlyList<string> Analyzers { get; }

    /// <summary>The library, taken out of the package.</summary>
    public string Library { get; }

    /// <summary>The compiler's own assemblies.</summary>
    public string RoslynFolder => Path.Combine(_sdk, "Roslyn", "bincore");

    /// <summary>Finds the newest SDK of the machine.</summary>
    public static async Task<CompilerProcess> FindAsync(PackedPackage package)
    {
        var sdks = (await DotNet.RunAsync(package.Folder, package.Packages, "--list-sdks")).Succeeded();
        var (version, folder) = sdks.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..line.IndexOf(']', StringComparison.Ordinal)]))
            .Last(static sdk => sdk.Item1.StartsWith("10.", StringComparison.Ordinal));
        return new CompilerProcess(package, Path.Combine(folder, version));
    }

    /// <summary>Compiles in the working folder.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="language">The user's language, such as <c>tr_TR</c>.</param>
    /// <param name="arguments">The compiler's arguments besides the references.</param>
    public Task<CommandResult> CompileAsync(string folder, string language, params string[] arguments) => DotNet.RunAsync(
        "/usr/bin/env",
        folder,
        _package.Packages,
        [
            "LC_ALL=" + language + ".UTF-8", Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Path.Combine(RoslynFolder, "csc.dll"),
            "/noconfig", "/nologo", "/deterministic", "/langversion:latest", "/preferreduilang:en", "/debug:portable", "/target:library",
            .. _references.Select(static reference => "/reference:" + reference),
            .. arguments,
        ]);

    private static string Extract(PackedPackage package, string entry)
    {
        // Another test's compiler may have the file open.
        lock (s_gate)
        {
            var path = Path.Combine(package.Folder, "extracted", entry);
            if (!File.Exists(path))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var archive = ZipFile.OpenRead(package.PackageFile);
                archive.GetEntry(entry)!.ExtractToFile(path);
            }

            return path;
        }
    }
}
