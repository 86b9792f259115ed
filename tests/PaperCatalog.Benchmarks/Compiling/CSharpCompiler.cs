using System.Reflection;
using PaperCatalog.Benchmarks.Measuring;

namespace PaperCatalog.Benchmarks.Compiling;

/// <summary>The command-line compiler of the newest SDK, as the build starts it.</summary>
internal static class CSharpCompiler
{
    private static readonly string s_framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    private static readonly string s_root = Path.GetFullPath(Path.Combine(s_framework, "..", "..", ".."));

    /// <summary>The compiler's program.</summary>
    public static string Program { get; } = Path.Combine(Newest(Path.Combine(s_root, "sdk")), "Roslyn", "bincore", "csc.dll");

    /// <summary>The generator that is measured.</summary>
    public static string Generator { get; } = typeof(CSharpCompiler).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "Generator").Value!;

    /// <summary>The generator of readers that System.Text.Json comes with.</summary>
    public static string JsonGenerator { get; } = Path.Combine(
        Newest(Path.Combine(s_root, "packs", "Microsoft.NETCore.App.Ref")), "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    /// <summary>The library that catalogs are compiled against and run with.</summary>
    public static string Library { get; } = typeof(Paper).Assembly.Location;

    /// <summary>The version of the framework that programs run on.</summary>
    public static string FrameworkVersion { get; } = Path.GetFileName(s_framework);

    private static readonly string[] s_references =
    [
        .. Directory.GetFiles(s_framework, "System*.dll").Where(static path => !path.Contains(".Native", StringComparison.Ordinal)),
        Path.Combine(s_framework, "netstandard.dll"),
        Library,
    ];

    /// <summary>Writes a response file; the arguments that start the compiler with it.</summary>
    public static string[] Prepare(WorkFolder folder, CompilerInput input)
    {
        var options = folder.Write(
            input.Name + ".globalconfig",
            "is_global = true\nbuild_property.RootNamespace = Measured\n" + string.Concat(input.Options.Select(static option => $"build_property.{option.Key} = {option.Value}\n")));
        string[] arguments =
        [
            "/nologo", "/nostdlib", "/optimize+", "/deterministic", "/langversion:latest", "/nullable:enable",
            input.IsProgram ? "/target:exe" : "/target:library",
            "/out:" + input.Output,
            .. input.Code,
            .. s_references.Concat(input.References).Select(static path => "/reference:" + path),
            .. input.Resources.Select(static path => $"/resource:{path},{Path.GetFileName(path)}"),
            .. input.PaperFiles.Select(static path => "/additionalfile:" + path),
            .. input.Generators.Select(static path => "/analyzer:" + path),
            "/analyzerconfig:" + options,
        ];
        var response = folder.Write(input.Name + ".rsp", string.Concat(arguments.Select(static argument => $"\"{argument}\"\n")));
        return [Program, "/noconfig", "@" + response];
    }

    private static string Newest(string folder) => Directory.GetDirectories(folder)
        .OrderByDescending(static path => Version.TryParse(Path.GetFileName(path), out var version) ? version : new Version())
        .First();
}
