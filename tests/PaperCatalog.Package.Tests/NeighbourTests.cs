namespace PaperCatalog.Package.Tests;

/// <summary>In one compiler with a generator of others that brings libraries along: we bring none, so none of theirs can be taken for ours.</summary>
[Collection(nameof(TwoVersions))]
public sealed class NeighbourTests(PackedPackage package, OtherVersion other)
{
    /// <summary>It reads the papers with our library, of another version, and so that one is loaded into the compiler too.</summary>
    private const string Generator =
        """
        using System.Linq;
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class NeighbourGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
                context.AdditionalTextsProvider.Collect(),
                static (output, files) => output.AddSource("Neighbour.g.cs", "internal static class Neighbour { public const int Papers = " + Count(files) + "; public const string Library = \"" + Library + "\"; }"));

            private static string Library => typeof(PaperCatalog.PaperReader).Assembly.GetName().Version!.ToString();

            private static int Count(System.Collections.Generic.IEnumerable<AdditionalText> files) =>
                files.Sum(static file => PaperCatalog.PaperReader.Read(file.GetText()!.ToString(), PaperCatalog.PaperFormat.BibTeX).Records.Count);
        }
        """;

    private const string Code =
        """
        internal static class Reader
        {
            internal static string? Title => Papers.Welford1962.Title;
            internal const int Two = 1 / (Neighbour.Papers == 2 ? 1 : 0);
            internal const int Other = 1 / (Neighbour.Library == "0.2.0.0" ? 1 : 0);
        }
        """;

    /// <summary>What our generator and our fixes refer to, without the compiler's own assemblies: it is the compiler who gives it.</summary>
    private static readonly string[] s_libraries =
        ["System.Collections.Immutable", "System.Memory", "System.Reflection.Metadata", "System.Buffers", "System.Runtime.CompilerServices.Unsafe", "System.Composition.AttributedModel", "System.Text.Json"];

    [Fact]
    public void The_package_brings_no_library_for_the_compiler() =>
        Assert.Equal(
            ["PaperCatalog.CodeFixes.dll", "PaperCatalog.Completion.dll", "PaperCatalog.Generator.dll"],
            Directory.EnumerateFiles(other.PathOf("analyzers"), "*.dll", SearchOption.AllDirectories).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("0.0.0.1", false)]
    [InlineData("0.0.0.1", true)]
    [InlineData("99.0.0.0", false)]
    [InlineData("99.0.0.0", true)]
    [Trait("Speed", "Slow")]
    public async Task Both_generators_work_whatever_libraries_the_other_brings(string version, bool isNeighbourFirst)
    {
        var compiler = await CompilerProcess.FindAsync(package);
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, "neighbours", version + isNeighbourFirst)).FullName;
        var neighbour = await CompileNeighbourAsync(compiler, Path.Combine(folder, "neighbour"), version);
        var papers = Write(folder, "papers.bib", "@article{welford1962, title = {Note on a Method}}\n@misc{other, title = {Other}}\n");
        var generated = Directory.CreateDirectory(Path.Combine(folder, "generated")).FullName;

        var result = await compiler.CompileAsync(
            folder,
            "C",
            [
                "/out:" + Path.Combine(folder, "Consumer.dll"), "/nullable", "/warnaserror", "/additionalfile:" + papers, "/generatedfilesout:" + generated,
                "/reference:" + compiler.Library,
                .. (isNeighbourFirst ? neighbour.Concat(compiler.Analyzers) : compiler.Analyzers.Concat(neighbour)).Select(static analyzer => "/analyzer:" + analyzer),
                Write(folder, "Code.cs", Code),
            ]);

        Assert.Empty(result.Succeeded().Output);
        Assert.Equal(["Neighbour", "PaperCatalog.Generator"], Directory.EnumerateDirectories(generated).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    // All files of the folder are handed to the compiler, as those of a package's analyzers folder are.
    private async Task<string[]> CompileNeighbourAsync(CompilerProcess compiler, string folder, string version)
    {
        Directory.CreateDirectory(folder);
        var library = Path.Combine(folder, "PaperCatalog.dll");
        File.Copy(other.PathOf("lib/net10.0/PaperCatalog.dll"), library);
        var output = Path.Combine(folder, "Neighbour.dll");
        (await compiler.CompileAsync(
            folder,
            "C",
            "/out:" + output, "/nullable", "/reference:" + library,
            "/reference:" + Path.Combine(compiler.RoslynFolder, "Microsoft.CodeAnalysis.dll"),
            "/reference:" + Path.Combine(compiler.RoslynFolder, "Microsoft.CodeAnalysis.CSharp.dll"),
            Write(folder, "Generator.cs", Generator))).Succeeded();
        foreach (var name in s_libraries)
        {
            // Without a single type: whoever is given it in place of the true one cannot run.
            (await compiler.CompileAsync(
                folder,
                "C",
                "/out:" + Path.Combine(folder, name + ".dll"),
                Write(folder, name + ".cs", $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]"))).Succeeded();
        }

        return Directory.GetFiles(folder, "*.dll");
    }

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
