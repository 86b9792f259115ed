using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Mutation.Mutating;

/// <summary>What the build would hand to the compiler for a project.</summary>
internal sealed class CompilerCall
{
    private readonly CSharpCommandLineArguments _arguments;

    private CompilerCall(CSharpCommandLineArguments arguments) => _arguments = arguments;

    public CSharpParseOptions ParseOptions => _arguments.ParseOptions;

    public IEnumerable<string> SourceFiles => _arguments.SourceFiles.Select(static file => file.Path);

    public static CompilerCall Of(string project, string framework)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])
            [
                "msbuild", project, "-t:Compile", "-getItem:CscCommandLineArgs", $"-p:TargetFramework={framework}", "-p:ProvideCommandLineArgs=true",
                "-p:SkipCompilerExecution=true", "-p:DesignTimeBuild=true", "-p:BuildProjectReferences=false", "-p:NonExistentFile=none",
            ])
        {
            start.ArgumentList.Add(argument);
        }

        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        using var document = JsonDocument.Parse(output);
        var arguments = document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!).ToArray();
        return new CompilerCall(CSharpCommandLineParser.Default.Parse(arguments, Path.GetDirectoryName(project)!, sdkDirectory: null));
    }

    /// <summary>The compilation of some trees: optimised, and without a warning.</summary>
    public CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        _arguments.CompilationName,
        trees,
        _arguments.MetadataReferences.Select(static reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
        _arguments.CompilationOptions
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Suppress)
            .WithSpecificDiagnosticOptions([])
            .WithStrongNameProvider(new DesktopStrongNameProvider()));
}
