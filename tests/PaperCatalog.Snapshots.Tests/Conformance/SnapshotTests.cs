using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PaperCatalog.Snapshots.Tests.Conformance;

/// <summary>Passes with the stand-in and with the package: what one accepted, the other must accept.</summary>
public sealed class SnapshotTests
{
    internal const string Attribute =
        "namespace Demo\n{\n    internal sealed class PaperCatalogAttribute : System.Attribute { }\n}\n";

    [Fact]
    public async Task TwoFilesOneDiagnostic()
    {
        var generator = new ListedGenerator(
            [("MyCatalog.g.cs", "namespace N;\r\npartial class MyCatalog;"), ("PaperCatalogAttribute.g.cs", Attribute)],
            static compilation => [SampleDiagnostics.InSource(compilation)]);
        await Verify(ListedGenerator.Run(generator));
    }

    [Fact]
    public Task RunResultInsteadOfDriver() => Verify(ListedGenerator.Run(("A.g.cs", "// A\n")).GetRunResult());

    [Fact]
    public Task OneFile() => Verify(ListedGenerator.Run(("One.g.cs", "// one  \n\n\n")));

    [Fact]
    public Task FilesOfOneName() =>
        Verify(ListedGenerator.Run(
            new ListedGenerator([("Same.g.cs", "// first generator\n"), ("Other.g.cs", "// another\n")]),
            new OtherGenerator("Same.g.cs", "// second generator\n")));

    [Fact]
    public Task DiagnosticsOnly() =>
        Verify(ListedGenerator.Run(new ListedGenerator([], static _ =>
        [
            SampleDiagnostics.InFile("data/papers.bib", "Missing brace"),
            SampleDiagnostics.Nowhere("First line\nsecond line"),
        ])));

    [Fact]
    public Task Directories()
    {
        var project = Metadata("Verify.ProjectDirectory");
        var solution = Metadata("Verify.SolutionDirectory");
        return Verify(ListedGenerator.Run(
            ("Paths.g.cs", $"// {project}papers.bib\n// {solution.TrimEnd('/', '\\')}/x\n// {AppContext.BaseDirectory}x\n")));
    }

    [Theory]
    [InlineData("a/b: c", 3, true, null)]
    [InlineData("plain", -1, false, 2.5)]
    public Task Parameters(string text, int count, bool flag, double? value) =>
        Verify(ListedGenerator.Run(("P.g.cs", FormattableString.Invariant($"// {text} {count} {flag} {value}\n"))));

    [Theory]
    [InlineData("one")]
    public Task TextForParameters(string text) =>
        Verify(ListedGenerator.Run(("P.g.cs", $"// {text}\n"))).UseTextForParameters("chosen");

    [Fact]
    public async Task Settings()
    {
        var settings = new VerifySettings();
        settings.UseMethodName("Renamed");
        settings.ScrubLines(static line => line.Contains("drop", StringComparison.Ordinal));
        settings.IgnoreGeneratedResult(static source => source.HintName.StartsWith("Ignored", StringComparison.Ordinal));
        settings.DisableDiff();
        await Verify(ListedGenerator.Run(("Kept.g.cs", "// keep\n// drop\n// keep"), ("Ignored.g.cs", "")), settings)
            .UseTypeName("Type")
            .ScrubLinesWithReplace(static line => line == "// keep" ? "// kept" : line);
    }

    [Fact]
    public Task FileName() =>
        Verify(ListedGenerator.Run(("F.g.cs", "// f\n"))).UseDirectory("Snapshots/Folder").UseFileName("chosen");

    [Fact]
    public async Task An_exception_of_the_generator_is_thrown_as_it_is()
    {
        var failing = new ListedGenerator([], static _ => throw new FormatException("broken"));
        var exception = await Assert.ThrowsAsync<FormatException>(async () => await Verify(ListedGenerator.Run(failing)));
        Assert.Equal("broken", exception.Message);
    }

    private static string Metadata(string key) =>
        typeof(SnapshotTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key).Value!;

    public sealed class Nested
    {
        [Fact]
        public Task TypeName() => Verify(ListedGenerator.Run(("N.g.cs", "// nested\n")));
    }

    /// <summary>The driver tells generators apart by type.</summary>
    private sealed class OtherGenerator(string hintName, string text) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            new ListedGenerator([(hintName, text)]).Initialize(context);
    }
}
