using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generator.Tests.Infrastructure;

namespace PaperCatalog.Fuzzing.Subject;

/// <summary>A project in memory with paper files of a case.</summary>
internal sealed class FuzzProject
{
    private const string Folder = "/project";

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll" or "netstandard.dll" or "System.Private.Uri.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Paper).Assembly.Location),
    ];

    public FuzzProject(IEnumerable<(string Path, string Text)> files, string documentation = "Full")
    {
        Texts = [.. files.Select(static file => new MemoryText(Folder + "/" + file.Path, file.Text))];
        Options = new MemoryOptions(
            new Dictionary<string, string>
            {
                ["RootNamespace"] = "Test",
                ["ProjectDir"] = Folder + "/",
                ["PaperCatalogYear"] = "2026",
                ["PaperCatalogAccessibility"] = "public",
                ["PaperCatalogDocumentation"] = documentation,
            },
            Texts.Select(static text => text.Path).Distinct().ToDictionary(static path => path, static _ => "Papers"));
        ParseOptions = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["NETCOREAPP3_0_OR_GREATER"]);
        Compilation = CSharpCompilation.Create(
            "Consumer",
            [],
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));
    }

    private FuzzProject(FuzzProject other, IEnumerable<AdditionalText> texts)
    {
        Texts = [.. texts];
        Options = other.Options;
        ParseOptions = other.ParseOptions;
        Compilation = other.Compilation;
    }

    public ImmutableArray<AdditionalText> Texts { get; }

    public MemoryOptions Options { get; }

    public CSharpParseOptions ParseOptions { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The same project whose files the compiler gets in the other order.</summary>
    public FuzzProject Reversed() => new(this, Texts.Reverse());
}
